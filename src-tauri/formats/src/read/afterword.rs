//! What a page says to its readers under a piece that ends without a bio: corrections, letters, comments, copyright, support.
use std::sync::LazyLock;

use super::{block::words, line, vocabulary::Within};

/// How such a paragraph begins.
const OPENERS: &[&str] = &[
    "ihre meinung zählt!",
    "the author would like to thank ",
    "the authors would like to thank ",
    "the author thanks ",
    "the authors thank ",
    "der autor dankt ",
    "die autorin dankt ",
    "die autoren danken ",
    "l'auteur remercie ",
    "les auteurs remercient ",
    "copyright ",
    "for more information, see ",
    "want to be a ",
    "in case of abuse",
    "report this post",
    "©",
    "(c) 20",
    "this entry was posted in ",
    "this article was amended",
    "this article was updated",
    "this article was corrected",
    "this article has been amended",
    "this article has been updated",
    "this article has been corrected",
    "this column has been updated",
    "this essay has been updated",
    "this story has been updated",
    "this piece has been updated",
    "this post has been updated",
    "this column appears",
    "this column runs",
    "his column appears",
    "her column appears",
    "their column appears",
    "the column appears",
    "correction:",
    "correction (",
    "correction, ",
    "corrections:",
    "clarification:",
    "update:",
    "a version of this ",
    "this is an updated version of ",
    "an earlier version of this ",
    "a previous version of this ",
    "editor's note: an earlier version",
    "editor's note: a previous version",
    "published in ",
    "our standards: the ",
    "search for more papers by",
    "read next",
    "got a tip",
    "want more articles like this",
    "bei älteren beiträgen wie diesem wird die kommentarfunktion",
    "guest columns from ",
    "guest commentaries from ",
    "submit your ",
    "submit a letter",
    "have a tip",
    "do you have a tip",
    "so erreichen sie ",
    "fehler auf ",
    "inhaltliches feedback",
    "want to join the conversation",
    "source:",
    "quelle:",
    "fuente:",
    "источник:",
    "джерело:",
    "оцените статью",
    "оцініть статтю",
    "теги:",
    "тэги:",
    "a message from the editor",
    "for more of ",
    "to read more ",
    "download our ",
    "get the latest ",
    "send comments ",
    "send feedback ",
    "comments can be sent",
    "comments may be sent",
    "we welcome your ",
    "we want to hear from you",
    "tell us what you think",
    "what do you think? ",
    "got a view on this",
    "have your say",
    "have something to say",
    "want to write for ",
    "interested in writing ",
    "interested in submitting ",
    "if you have been affected by",
    "if you or someone you know",
    "if you have any questions about this",
    "if you enjoyed this ",
    "if you liked this ",
    "dieser artikel wurde aktualisiert",
    "dieser artikel wurde korrigiert",
    "dieser text wurde aktualisiert",
    "dieser text wurde korrigiert",
    "sie wollen auch ",
    "sie möchten auch ",
    "kommentare lesen sie",
    "korrektur:",
    "korrekturhinweis",
    "anm. d. red.",
    "hinweis der redaktion",
    "transparenzhinweis: in einer",
    "in einer früheren version",
    "in einer ersten version",
    "diese kolumne erscheint",
    "die kolumne erscheint",
    "was denken sie?",
    "was meinen sie?",
    "was ist ihre meinung",
    "diskutieren sie mit",
    "schreiben sie uns",
    "liebe leserinnen",
    "liebe leser",
    "cet article a été ",
    "ce texte a été modifié",
    "ce texte a été corrigé",
    "retrouvez tou",
    "réagissez à ",
    "vous souhaitez réagir",
    "correctif",
    "rectificatif",
    "mise à jour",
    "ndlr",
    "cette chronique paraît",
    "et vous, qu",
    "qu'en pensez-vous",
    "chers lecteurs",
    "chères lectrices",
    "este artículo fue modificado",
    "este artículo fue corregido",
    "este artículo fue actualizado",
    "este artículo ha sido ",
    "fe de errores",
    "fe de erratas",
    "corrección:",
    "nota de redacción",
    "en una versión anterior",
    "¿qué opina",
    "¿y tú qué opinas",
    "queridos lectores",
    "este artigo foi atualizado",
    "este artigo foi corrigido",
    "este texto foi atualizado",
    "este texto foi corrigido",
    "questo articolo è stato ",
    "errata",
    "rettifica",
    "erramos",
    "em uma versão anterior",
    "numa versão anterior",
    "in una versione precedente",
    "cari lettori",
    "correctie",
    "in een eerdere versie",
    "исправление:",
    "исправлено",
    "примечание редакции",
    "уважаемые читатели",
    "дорогие читатели",
    "если вы нашли ошибку",
    "если вы заметили ошибку",
    "виправлення:",
    "примітка редакції",
    "шановні читачі",
    "якщо ви знайшли помилку",
    "якщо ви помітили помилку",
    "düzeltme:",
    "değerli okur",
    "sevgili okur",
    "düzəliş:",
    "hörmətli oxucu",
    "sprostowanie",
    "od redakcji",
    "drodzy czytelnicy",
    "ملاحظة المحرر",
    "تنويه",
    "تصحيح:",
    "编者按",
    "编者注",
    "編者按",
    "更正",
];

/// What stands within such a paragraph and in no sentence of a piece.
const PHRASES: &[&str] = &[
    "qui finance en france la recherche sur projet",
    "sfinansowane ze środków ",
    "dofinansowano ze środków ",
    "dofinansowane ze środków ",
    "sfinansowano ze środków ",
    "appears every monday",
    "appears every tuesday",
    "appears every wednesday",
    "appears every thursday",
    "appears every friday",
    "appears every saturday",
    "appears every sunday",
    "appears every week",
    "runs every other week",
    "promo code",
    "gehören wir unseren leser",
    "auto affiliate links",
    "leserkommentare geben nicht",
    "kontaktformular",
    "letter to the editor",
    "letters to the editor",
    "letters section",
    "submitting letters",
    "submission guidelines",
    "guidelines for op-eds",
    "our guidelines",
    "op-ed submission",
    "to send pitches",
    "can be reached at",
    "may be reached at",
    "reach her at",
    "reach him at",
    "reach them at",
    "may be submitted to",
    "in the comments below",
    "comments below",
    "in the comments section",
    "comment section below",
    "let us know in the comments",
    "please keep them civil",
    "rights reserved",
    "may not be published, broadcast",
    "click here",
    "readers like you",
    "make a donation",
    "making a donation",
    "donate today",
    "donate now",
    "becoming a member",
    "subscribe today",
    "opinion newsletter",
    "suscribirte aquí",
    "wherever you get your podcasts",
    "frühere version dieses",
    "version antérieure de ce",
    "version précédente de ce",
    "versión anterior de est",
    "versione precedente di quest",
    "versão anterior dest",
    "eerdere versie van dit",
    "esta columna aparece",
    "esta columna se publica",
    "esta coluna sai",
    "earlier version of this",
    "previous version of this",
    "contact us at",
    "do you have a story",
    "questions about this article",
    "fait partie de notre section opinion",
    "notre équipe vous offre",
    "leserbrief",
    "in den kommentaren",
    "rechte vorbehalten",
    "spenden sie",
    "courrier des lecteurs",
    "dans les commentaires",
    "en commentaire",
    "droits réservés",
    "faire un don",
    "faites un don",
    "cartas al director",
    "cartas a la directora",
    "hazte soci",
    "hacerte socio",
    "hacerse socio",
    "en los comentarios",
    "derechos reservados",
    "haz una donación",
    "nei commenti",
    "diritti riservati",
    "riproduzione riservata",
    "fai una donazione",
    "nos comentários",
    "direitos reservados",
    "faça uma doação",
    "rechten voorbehouden",
    "телеграм-канал",
    "telegram-канал",
    "канал в telegram",
    "telegram-каналі",
    "в комментариях",
    "права защищены",
    "выделите текст с ошибкой",
    "ctrl+enter",
    "ctrl + enter",
    "в коментарях",
    "права захищені",
    "yorumlarda",
    "hakkı saklıdır",
    "hakları saklıdır",
    "hüquqlar qorunur",
    "prawa zastrzeżone",
    "جميع الحقوق محفوظة",
    "版权所有",
    "转载请注明",
];

static SAID: LazyLock<Within> = LazyLock::new(|| Within::new(PHRASES));

/// How it is said of somebody who is none of the authors that this one helped.
const HELPED: &[&str] = &[
    " a participé à la ",
    " a participé à cet",
    " ont participé à la ",
    " a contribué à la ",
    " a contribué à cet",
    " contributed to this ",
    " contributed research",
    " contributed to the research",
    " provided research assistance",
    " assisted with the research",
    " hat an der recherche mit",
];

/// Whether a folded line says who helped with a piece: “Tom Harrow contributed to this article.”
pub(super) fn tells_of_help(folded: &str) -> bool {
    words(folded) <= 30 && HELPED.iter().any(|helped| folded.contains(helped))
}

/// What is asked of readers, and the word that tells for whom: “support”, “journalism”.
const ASKED: &[(&str, &[&str])] = &[
    ("titre et ", &["de la rédaction"]),
    ("titre, ", &["sont de la rédaction"]),
    ("submit a letter", &["editor"]),
    ("dear reader", &["support", "subscri", "donat"]),
    ("support ", &["journalis", "reporting", "newsroom"]),
    ("this article ", &["affiliate link"]),
    ("this post ", &["affiliate link"]),
    ("this page ", &["affiliate link"]),
    ("this story ", &["affiliate link"]),
    ("disclosure: ", &["earn a commission", "affiliate"]),
    ("we may earn ", &["commission"]),
    ("dieser artikel ", &["affiliate-link"]),
    ("dieser beitrag ", &["affiliate-link"]),
    ("cet article ", &["liens affiliés"]),
    ("watch the ", &[" above via "]),
    ("watch above ", &["via "]),
    ("follow us: ", &["facebook", "twitter", "instagram"]),
    ("folgen sie uns auf ", &["facebook", "twitter", "telegram"]),
    (
        "folgen sie uns auch auf",
        &["facebook", "twitter", "telegram"],
    ),
    ("listen to ", &["podcast"]),
    ("like ", &["on facebook"]),
    (
        "follow ",
        &["on facebook", "on x", "on twitter", "on instagram"],
    ),
    (
        "you can follow ",
        &[
            "on twitter",
            "on x ",
            "on bluesky",
            "on instagram",
            "on linkedin",
        ],
    ),
    ("download ", &[" app "]),
    ("unterstützen sie ", &["journalis", "redaktion", "spende"]),
    ("soutenez ", &["journalis", "rédaction", "don ", "média"]),
    ("apoya ", &["periodis"]),
    ("sostieni ", &["giornalis", "redazione"]),
    ("apoie ", &["jornalis"]),
    ("поддержите ", &["журналист", "редакци", "издани", "донат"]),
    (
        "підтримайте ",
        &["журналіст", "редакці", "видання", "донат"],
    ),
];

/// Whether a short folded paragraph speaks to readers from under a piece; told only where the piece may be over.
pub(super) fn is_afterword(folded: &str) -> bool {
    let bare = folded.trim_start_matches(|c: char| " *_-–—([•=>".contains(c));
    let count = words(bare);
    let heads = count <= 8 && bare.ends_with([':', '：']);
    count <= 70
        && (heads
            || OPENERS.iter().any(|opener| bare.starts_with(opener))
            || line::opens_with_note(bare)
            || is_of_series(bare)
            || ASKED.iter().any(|(opener, whom)| {
                bare.starts_with(opener) && whom.iter().any(|word| bare.contains(word))
            })
            || tells_of_help(bare)
            || is_correction(folded)
            || tells_of_partners(bare)
            || SAID.stands_in(bare)
            || count <= 25 && has_address(bare))
}

/// Whether a folded text in brackets says what was mended: “(Corrects the number of boats in the ninth paragraph.)”
fn is_correction(folded: &str) -> bool {
    const MENDS: &[&str] = &[
        "corrects ",
        "updates ",
        "adds ",
        "removes ",
        "clarifies ",
        "this version corrects ",
        "refiles ",
    ];
    let inside = folded
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    inside.is_some_and(|inside| MENDS.iter().any(|mends| inside.starts_with(mends)))
}

/// Whether a text says who publishes the rubric together: “The Tide is a partnership of The Coast, Next Harbour, and Norvik University.”
fn tells_of_partners(text: &str) -> bool {
    let partners = text.split_once(" is a partnership of ");
    words(text) <= 40
        && partners
            .is_some_and(|(rubric, partners)| words(rubric) <= 4 && partners.contains(", and "))
}

/// Whether a text says of what the piece is a part: “This post is part of our ongoing coverage of harbours.”
pub(super) fn is_of_series(text: &str) -> bool {
    const SERIES: &[&str] = &[
        " series",
        "coverage of ",
        "ongoing coverage",
        " project ",
        "collection of",
        "special report",
    ];
    const PUBLISHED: &[&str] = &[
        "cet article est publié dans le cadre d",
        "cet article fait partie d",
        "ce texte est publié dans le cadre d",
        "cette tribune est publiée dans le cadre d",
        "dieser beitrag ist teil ",
        "dieser text ist teil ",
        "dieser beitrag erscheint im rahmen ",
        "este artículo forma parte de",
        "questo articolo fa parte ",
    ];
    if PUBLISHED
        .iter()
        .any(|published| text.starts_with(published))
    {
        return true;
    }
    let Some(rest) = text.strip_prefix("this") else {
        return false;
    };
    let told = |part: &(&str, &str)| words(part.0) <= 1;
    let part = rest.split_once(" is part of ").filter(told);
    // “This article is the third entry in a symposium previewing …”
    let entry = || {
        let (_, rest) = rest.split_once(" is the ").filter(told)?;
        let (_, rest) = rest.split_once(' ')?;
        let whole = [
            "entry in ",
            "in a series",
            "in our series",
            "part of ",
            "part in ",
        ];
        Some(whole.iter().any(|whole| rest.starts_with(whole)))
    };
    part.is_some_and(|(_, whole)| SERIES.iter().any(|series| whole.contains(series)))
        || entry() == Some(true)
}

/// Whether an address for mail stands in a text.
fn has_address(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        word.split_once('@')
            .is_some_and(|(who, host)| !who.is_empty() && host.contains('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::is_afterword;

    #[test]
    fn what_is_said_under_a_piece_is_told_from_how_it_ends() {
        for said in [
            "have something to say? submit a letter to the editor of no more than 250 words here.",
            "this article was amended on 3 may to correct the number of boats.",
            "marion hale can be reached at hale@coast.example.",
            "more from the coast gazette:",
            "in einer früheren version war von vier fähren die rede.",
            "выделите текст с ошибкой и нажмите ctrl+enter.",
            "disclosure: the coast may earn a commission from some of the boats featured on this page.",
        ] {
            assert!(is_afterword(said), "{said}");
        }
        for ends in [
            "the river will not wait, and neither should we.",
            "write to your mayor. she reads every letter, and she is up for election in may.",
            "support for the ferry was never the question; money was.",
            "what do you think the islanders will say when the last boat leaves without them?",
            "a previous version of the plan had four boats.",
        ] {
            assert!(!is_afterword(ends), "{ends}");
        }
    }
}
