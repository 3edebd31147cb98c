//! Words that report what somebody said: who is quoted in a piece has seldom written it.
use super::super::{block::words, vocabulary::starts_word};

/// What only a report says of somebody: such a sentence introduces a person of the story.
#[rustfmt::skip] // Words are read side by side.
const SPEECH: &[&str] = &[
    "told me", "told us", "said", "says", "tells", "recalled", "recalls", "explained", "explains", "argued", "sagte",
    "sagt", "erzählt", "erzählte", "erklärt", "erklärte", "dit", "déclare", "a déclaré", "raconte", "explique",
    "dijo", "dice", "cuenta", "explica", "disse", "diz", "conta", "ha detto", "racconta", "spiega", "сказал",
    "сказала", "говорит", "рассказал", "рассказала", "сказав", "каже", "розповів", "розповіла", "dedi", "söyledi",
    "anlattı", "dedi ki", "deyib", "bildirib", "ասաց", "ասում է", "თქვა", "ამბობს", "قال", "قالت", "powiedział",
    "powiedziała", "mówi", "zei", "zegt", "sa", "säger", "sako", "sakė", "λέει", "είπε",
];

/// Whether words report what somebody said.
pub(in super::super) fn reports(folded: &str) -> bool {
    SPEECH.iter().any(|verb| {
        folded.match_indices(verb).any(|(at, _)| {
            let before = folded[..at].ends_with(' ') || at == 0;
            let rest = &folded[at + verb.len()..];
            before && !starts_word(rest) && !declares(verb, rest)
        })
    })
}

/// Whether a folded text lets somebody speak, behind a colon: “Ida Lund put it to me this way: ‘We had no harbour then …’”.
pub(super) fn quotes(folded: &str) -> bool {
    // “‘I’d like,’ she said, ‘to train somebody.’”
    #[rustfmt::skip] // Words are read side by side.
    const SAID: &[&str] = &[
        "\" he said", "\" she said", "\" they said", "\" he says", "\" she says", "\" he told ", "\" she told ", "\", sagt ",
        "\", sagte ", "\", a dit", "\", a-t-il dit", "\", a-t-elle dit", "\", dijo", "\", disse",
    ];
    if SAID.iter().any(|said| folded.contains(said)) {
        return true;
    }
    let said = folded.split(": \"").nth(1);
    said.is_some_and(|said| words(said.split('"').next().unwrap_or_default()) >= 6)
}

/// Whether somebody declares an interest: “déclare avoir conseillé la mairie”, “déclare ne pas …”.
fn declares(verb: &str, rest: &str) -> bool {
    let infinitive = [
        " avoir",
        " n'avoir",
        " ne ",
        " être",
        " n'être",
        " travailler",
        " recevoir",
    ];
    verb == "déclare" && infinitive.iter().any(|start| rest.starts_with(start))
}

/// Whether a folded sentence tells that somebody put something right, denied it or argues for it.
pub(super) fn insists(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const VERBS: &[&str] = &[
        "said", "assured", "insisted", "stressed", "betonte", "stellte klar", "plädiert", "argumentiert", "aclaró", "precisó", "a précisé",
        "ha precisato", "esclareceu", "подчеркнул", "заявил", "наголосив", "vurguladı", "強調", "强调",
    ];
    VERBS.iter().any(|verb| folded.contains(verb))
}
