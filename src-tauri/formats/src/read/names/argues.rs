//! The verbs by which a text says what somebody argues.
/// What a standfirst says that the author does in the piece, and no bio says of anybody.
pub(super) const ARGUES: &[&str] = &[
    "argues",
    "warns",
    "fordert",
    "erklärt",
    "plädiert",
    "warnt",
    "kritisiert",
    "estime",
    "plaide",
    "dénonce",
    "s'alarme",
    "s'inquiète",
    "regrette",
    "alerte",
    "plaident",
    "conteste",
    "contestent",
    "demandent",
    "réclament",
    "exhortent",
    "défend",
    "défendent",
    "dénoncent",
    "estiment",
    "appellent",
    "appelle",
    "alertent",
    "s'alarment",
    "s'inquiètent",
    "regrettent",
    "proposent",
    "sostienen",
    "denuncian",
    "defienden",
    "fordern",
    "plädieren",
    "warnen",
    "kritisieren",
    "argue",
    "sostiene",
    "denuncia",
    "defiende",
    "advierte",
    "reivindica",
    "propone",
    "reflexiona",
    "lamenta",
    "aboga",
    "reclama",
    "avverte",
    "critica",
    "defende",
    "alerta",
    "betoogt",
    "betogen",
    "считает",
    "вважає",
    "menar",
    "kaleme",
];

/// Whether a folded text says what somebody argues: “Ida Lund, a pilot, warns of …”.
pub(in super::super) fn argues(folded: &str) -> bool {
    // “Ida Lund — on why …”
    const ABOUT: &[&str] = &[" о том", " о ", " про те", " про "];
    let mut parts = folded.split(['—', '–', '-']).skip(1);
    if parts.any(|part| ABOUT.iter().any(|about| part.starts_with(about))) {
        return true;
    }
    let word = |word: &str| ARGUES.contains(&word.trim_end_matches([',', ':', ';']));
    folded.split(' ').any(word)
}

/// Whether a sentence says that one of some people thinks what it says, and ends in that name: “…, says the philosopher Ida Lund.”
pub(in super::super) fn ascribes(sentence: &str, people: &[String]) -> bool {
    const THINKS: &[&str] = &[
        "meint", "findet", "schreibt", "writes", "argues", "says", "estime", "écrit", "opina",
        "escribe", "scrive", "escreve", "sostiene",
    ];
    const NEAR: usize = 6;
    let bare = sentence.trim_end_matches(['.', ' ']);
    let mut before = people
        .iter()
        .filter(|name| name.contains(' '))
        .filter_map(|name| bare.strip_suffix(name.as_str()));
    before.any(|before| {
        let last = before.split_whitespace().rev().take(NEAR);
        last.into_iter()
            .any(|word| THINKS.contains(&word) || ARGUES.contains(&word))
    })
}
