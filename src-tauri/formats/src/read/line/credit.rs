//! Lines that name the translator, the first publication or the licence.
use super::super::{
    block::{nth_word, words},
    date, names, promo,
    vocabulary::{CREDIT_OPENERS, OTHER_HANDS, Within, is_unspaced, starts_word},
};
use super::{
    after_note_label,
    part::is_part,
    signs::{Signs, signs},
};
use std::sync::LazyLock;

/// What the owner of a page says at its foot.
#[rustfmt::skip] // Words are read side by side.
const RESERVED: &[&str] = &[
    "rights reserved", "rechte am artikel", "rechte am text", "rechte vorbehalten", "droits réservés", "derechos reservados", "diritti riservati",
    "direitos reservados", "rechten voorbehouden", "prawa zastrzeżone", "права защищены", "права захищен",
    "hakları saklıdır", "hüquqlar qorunur", "الحقوق محفوظة", "版权所有", "版權所有",
];

/// What stands in every credit that no opener tells.
pub(super) const HINTS: &[&str] = &[
    "creative commons",
    "cc by",
    "cc-by",
    "version abrégée d'un",
    "published the following",
];

/// What stands among the first words of sentences that tell of another version.
static VERSIONS: LazyLock<Within> = LazyLock::new(|| {
    Within::new(&[
        "version",
        "versión",
        "versie van d",
        "fassung",
        "is based on",
        "dieser text unter",
        "ischen ",
    ])
});

/// How it is told, behind whose work it is, where it was printed before.
const FIRST: &[&str] = &[
    "publié initialement",
    "publiée initialement",
    "initialement publié",
    "originally published",
    "first published",
    "first appeared",
    "zuerst erschienen",
    "publicado originalmente",
    "pubblicato originariamente",
    "paru le ",
    "paru dans ",
    "erschienen am ",
    "erschienen in ",
];

/// How an extract of a book is told; its owner's rights stand behind.
const EXTRACTS: &[&str] = &[
    "excerpted from ",
    "excerpt from ",
    "adapted from ",
    "from the book ",
];

/// How the sentences begin that tell of another version.
const VERSION_STARTS: &[&str] = &[
    "a ",
    "an ",
    "this post ",
    "een ",
    "eine ",
    "une ",
    "una ",
    "der text ",
    "dieser text ",
    "der beitrag ",
    "dieser beitrag ",
    "in der ",
    "im ",
    "aus dem ",
];

/// Whether a line names the translator, the first publication or the licence.
pub(in super::super) fn is_credit(folded: &str) -> bool {
    is_told_credit(folded, signs(folded))
}

/// The same, what its phrases speak for being known.
pub(in super::super) fn is_told_credit(folded: &str, told: Signs) -> bool {
    let bare = folded.trim_start_matches([
        '*', '(', '[', '-', '–', '—', ' ', '\n', '_', '【', '※', '●', '•',
    ]);
    let nota_bene = || {
        let label = ["nb", "note"].iter();
        let mut behind = label.filter_map(|label| bare.strip_prefix(*label));
        behind.find_map(|rest| rest.trim_start().strip_prefix(':'))
    };
    let bare = after_note_label(bare)
        .or_else(nota_bene)
        .unwrap_or(bare)
        .trim_start();
    let bare = promo::schedule(bare).map_or(bare, |end| &bare[end..]);
    // “Source: This article was published by …”
    let sourced = bare.strip_prefix("source:").map(str::trim_start);
    let bare = sourced
        .filter(|rest| rest.starts_with("this "))
        .unwrap_or(bare);
    if is_paper_and_day(bare) || is_reprint(bare) {
        return true;
    }
    let openers = CREDIT_OPENERS.of(bare);
    let opens_published = is_published_in(bare) || bare.starts_with("originally published");
    // Most paragraphs that begin so tell of no version.
    let tells_version = || {
        VERSION_STARTS.iter().any(|start| bare.starts_with(start))
            && VERSIONS.stands_in(&bare[..nth_word(bare, 8)])
    };
    let part = is_part(bare);
    if openers.is_empty() && !opens_published && !part && !tells_version() && !told.licence {
        return false;
    }
    // “An earlier version of this column misstated the fare.”
    let corrects = || {
        [
            "misstated",
            "misspelled",
            "misidentified",
            "incorrectly",
            "erroneously",
            "gave the wrong",
        ]
        .iter()
        .any(|mistake| bare.contains(mistake))
            || bare.starts_with("an earlier version of this ") && bare.contains(" said ")
    };
    if is_only_dated(bare) || is_of_picture(bare) || corrects() || is_of_house(bare) {
        return false;
    }
    const SHORTENED: &[&str] = &[
        "version abrégée d'un texte paru",
        "version abrégée d'un article paru",
        "published the following op-ed",
        "published the following column",
    ];
    if is_licensed(bare)
        || part
        || is_published_in(bare)
        || SHORTENED.iter().any(|shortened| bare.contains(shortened))
    {
        return true;
    }
    // “A Hebrew version of this post was first published in …”
    let version = || {
        #[rustfmt::skip] // Words are read side by side.
        const VERSIONS: &[(&str, &[&str], &str)] = &[
            ("a ", &["version of this"], "published"),
            ("a ", &["version of this"], "appeared"),
            ("een ", &["versie van dit", "versie van deze"], "verscheen"),
            ("an ", &["version of this"], "published"),
            ("an ", &["version of this"], "appeared"),
            ("this post ", &["is based on"], "published"),
            ("eine ", &["fassung dieses textes", "fassung dieses beitrags", "fassung dieses artikels", "fassung dieses essays", "fassung dieses kommentars",
                "version dieses textes", "version dieses beitrags", "version dieses artikels", "ausführlichere fassung ist", "ausführliche fassung ist",
                "längere fassung ist", "kürzere fassung ist"], "erschienen"),
            ("une ", &["version de ce texte", "version de cet article", "version de cette tribune"], "paru"),
            ("una ", &["versión más corta de est", "versión más larga de est", "versión de est", "versión anterior de est"], "salió"),
            ("una ", &["versión más corta de est", "versión más larga de est", "versión de est", "versión anterior de est"], "publicad"),
            ("una ", &["versión más corta de est", "versión más larga de est", "versión de est", "versión anterior de est"], "apareció"),
            ("der text ", &["fassung eines beitrags", "fassung eines textes", "fassung eines vortrags"], "erschienen"),
            ("dieser text ", &["fassung eines beitrags", "fassung eines textes", "fassung eines vortrags"], "erschienen"),
            ("der text ", &["fassung eines kapitels"], "buch"),
            ("dieser text ", &["fassung eines kapitels"], "buch"),
            ("der beitrag ", &["beruht auf ein", "basiert auf ein"], "ersch"),
            ("dieser beitrag ", &["beruht auf ein", "basiert auf ein"], "ersch"),
            ("der text ", &["fassung eines vortrags", "fassung einer rede"], "gehalten"),
            ("dieser text ", &["fassung eines vortrags", "fassung einer rede"], "gehalten"),
            ("in der ", &["dieser text unter"], "erschienen"),
            ("im ", &["dieser text unter"], "erschienen"),
        ];
        let early = || &bare[..nth_word(bare, 8)];
        let printed = |word: &str, published: &str| {
            word.trim_end_matches(['.', ',', ')'])
                .starts_with(published)
        };
        VERSIONS.iter().any(|(article, versions, published)| {
            bare.starts_with(article)
                && versions.iter().any(|version| early().contains(version))
                && bare.split(' ').any(|word| printed(word, published))
        })
    };
    let version = version();
    if openers.is_empty() && !version && !bare.starts_with("aus dem ") {
        return false;
    }
    let count = words(folded);
    let first = names::sentences(bare).next().map_or(count, words);
    let opens = |end: usize| {
        let (opener, rest) = bare.split_at(end);
        // “It” is what a piece speaks of, where the sentence goes on; so is “译者” without a mark.
        let of_story = opener.starts_with("it ") && first > 14
            || opener.chars().count() <= 2
                && opener.chars().all(is_unspaced)
                && rest.starts_with(is_unspaced)
                && bare.chars().count() > 14;
        // A long sentence may begin with “Translated by”; a credit names somebody and ends.
        let short = first <= 25 || opener.split(' ').count() > 3 || opener.starts_with("this ");
        // “This article was published by …” may begin a sentence of the piece.
        let plain = opener.ends_with(" published by") || opener.ends_with(" published in");
        let fits = short
            && (!plain || first <= 16 && names::sentences(bare).count() == 1)
            && (first <= 12
                || !OTHER_HANDS.of(bare).contains(&end)
                || rest.trim_start().starts_with(':')
                || first <= 25 && FIRST.iter().any(|first| rest.contains(first)));
        fits && !of_story && (!starts_word(rest) || opener.ends_with(|c: char| !c.is_alphabetic()))
    };
    count <= 60
        && (version || count <= 14 && is_out_of_german(bare) || openers.into_iter().any(opens))
        && (EXTRACTS.iter().any(|extract| bare.starts_with(extract))
            || !RESERVED.iter().any(|rights| folded.contains(rights)))
        && !folded.contains("order reprints")
}

/// Whether a folded sentence says under which licence the text stands: “This article is licensed under a Creative Commons …”.
pub(in super::super) fn is_licensed(folded: &str) -> bool {
    const LICENCES: &[&str] = &["creative commons", "cc by", "cc-by"];
    const LICENSED: &[&str] = &[
        "licen",
        "lizenz",
        "licenc",
        "licença",
        "licenz",
        "republi",
        "лиценз",
        "ліценз",
        "lisans",
        "objęt",
    ];
    #[rustfmt::skip] // Words are read side by side.
    const TEXTS: &[&str] = &[
        "this article", "this work", "our work", "this piece", "this essay", "this text", "this post", "dieser text", "der text",
        "dieser beitrag", "der beitrag", "dieser artikel", "der artikel", "cet article", "ce texte", "este artículo",
        "este texto", "este artigo", "questo articolo", "questo testo", "dit artikel", "artykuł", "tekst", "publikacja", "materiał",
        "эта статья", "этот текст", "ця стаття", "цей текст", "bu yazı",
    ];
    let has = |text: &str, list: &[&str]| list.iter().any(|words| text.contains(words));
    if !has(folded, LICENCES) || words(folded) > 60 {
        return false;
    }
    if folded.starts_with("licensed under ") {
        return true;
    }
    // “© 2024 Coast. This article is licensed under …”
    let mut first = names::sentences(folded).take(2);
    first.any(|sentence| {
        words(sentence) <= 30
            && TEXTS.iter().any(|text| sentence.starts_with(text))
            && has(sentence, LICENCES)
            && has(sentence, LICENSED)
    })
}

/// Whether a folded line only says whose the page is, and not by whose leave it runs the piece: the year stands first, or several do, or
/// nothing but a name: “Copyright © 2004, Coast Gazette”, “© The Coast Gazette Ltd”.
fn is_of_house(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const PASSED_ON: &[&str] = &[
        "syndicat", "distribut", "agency", "agence", "agentur", "permission", "licen", "lizenz", "reprint", "creative commons", "cc by",
    ];
    const COMPANIES: &[&str] = &[
        "ltd", "ltd.", "limited", "llc", "inc", "inc.", "gmbh", "ag", "plc", "s.a.", "sa",
    ];
    const OWNED: &[&str] = &["copyright", "©", "®", "(c)"];
    if !OWNED.iter().any(|owned| folded.starts_with(owned)) {
        return false;
    }
    let whose = folded.trim_start_matches("copyright");
    let whose = whose.trim_start_matches([' ', ':', ',', '©', '®']);
    let whose = whose.trim_start_matches("(c)").trim_start();
    let digit = |c: char| c.is_ascii_digit();
    let years = whose
        .split(|c: char| !digit(c))
        .filter(|year| year.len() == 4);
    let last = whose.rsplit(' ').next().unwrap_or_default();
    let bare = words(whose) <= 2 && !whose.contains(digit);
    !PASSED_ON.iter().any(|passed| folded.contains(passed))
        && (whose.starts_with(digit) || years.count() > 1 || bare || COMPANIES.contains(&last))
}

/// Whether a folded line says whose a picture is: “© Ida Lund / Coast Press”, “© Illustration: Ida Lund”.
fn is_of_picture(folded: &str) -> bool {
    const SHOWN: &[&str] = &["illustration", "foto", "photo", "bild", "grafik", "image"];
    let owner = folded.strip_prefix('©').map(str::trim_start);
    owner.is_some_and(|owner| {
        let shown = SHOWN.iter().any(|shown| owner.starts_with(shown));
        words(owner) <= 8 && (shown || owner.contains('/'))
    })
}

/// Whether a folded line tells of a first publication only when that was, as pages that change do: “This story was originally
/// published June 11, 2024 at 5:30 AM”.
fn is_only_dated(folded: &str) -> bool {
    let this = folded
        .strip_prefix("this ")
        .or(Some(folded).filter(|folded| folded.starts_with("originally published:")));
    let told = this.and_then(|this| this.split_once("originally published"));
    told.is_some_and(|(_, when)| {
        let day = date::find(when).map(|date| date.range);
        day.is_some_and(|day| words(&when[..day.start]) <= 1 && words(&when[day.end..]) <= 4)
    })
}

/// Whether a folded line says in which paper the piece stood, and on which day: “Published in The Coast Times, March 4, 2024”,
/// “Publicado en El Faro el 4 de marzo de 2024”.
fn is_published_in(folded: &str) -> bool {
    /// How such lines begin, and what stands before the day.
    const TOLD: &[(&str, &[&str])] = &[
        ("published in ", &[",", " on"]),
        ("publicado en ", &[",", " el"]),
        ("publicada en ", &[",", " el"]),
        ("publicado em ", &[",", " em", " a"]),
        ("publié dans ", &[",", " le", " du"]),
        ("paru dans ", &[",", " le", " du"]),
        ("erschienen in ", &[",", " am", " vom"]),
        ("pubblicato su ", &[",", " il", " del"]),
    ];
    let told = TOLD.iter().find_map(|(opener, joints)| {
        let told = folded.strip_prefix(opener)?;
        Some((told, joints, date::find(told)?.range))
    });
    told.is_some_and(|(told, joints, day)| {
        let paper = told[..day.start].trim_end();
        (1..=7).contains(&words(paper))
            && joints.iter().any(|joint| paper.ends_with(joint))
            && words(told[day.end..].trim_matches(['.', ' '])) == 0
    })
}

/// Whether a folded text says by whose leave the piece is run again: “This piece was reprinted by The Coast with permission.”
fn is_reprint(folded: &str) -> bool {
    let this = folded
        .strip_prefix("this ")
        .and_then(|rest| rest.split_once(' '));
    let told = this.is_some_and(|(_, rest)| rest.starts_with("was reprinted "));
    told && folded.contains("permission") && words(folded) <= 40
}

/// Whether a folded line is the name of a paper in quotation marks and the day: “«Coast», daily, 04.06.2024”, “《海岸日报》（2024年5月14日 02版）”.
fn is_paper_and_day(folded: &str) -> bool {
    // “(Coast Daily of 17 March 2006, page 8)”
    let bracketed = || folded.strip_prefix('(')?.strip_suffix(')');
    if let Some(inside) = bracketed().filter(|inside| words(inside) <= 9) {
        let day = date::find(inside);
        return day.is_some_and(|day| {
            let behind = inside[day.range.end..].trim_start_matches([',', ' ']);
            let page = ["seite ", "s. ", "page ", "p. ", "pág. ", "página "];
            (1..=5).contains(&words(&inside[..day.range.start]))
                && page.iter().any(|page| behind.starts_with(page))
        });
    }
    let Some(inside) = folded.strip_prefix(['«', '《', '„', '“', '"']) else {
        return false;
    };
    let behind = inside
        .find(['»', '》', '“', '”', '"'])
        .map(|at| (&inside[..at], &inside[at..]));
    behind.is_some_and(|(paper, behind)| {
        let day = (words(behind) <= 6).then(|| date::find(behind)).flatten();
        (1..=4).contains(&words(paper))
            && day.is_some_and(|day| {
                words(&behind[..day.range.start]) <= 2 && words(&behind[day.range.end..]) <= 2
            })
    })
}

/// Whether a folded line says in German who translated, whatever the language: “Aus dem Rätoromanischen von Gian Derungs”.
fn is_out_of_german(folded: &str) -> bool {
    let rest = folded.strip_prefix("aus dem ").unwrap_or_default();
    let by = [
        "ischen von ",
        "ischen übersetzt von ",
        "ischen übertragen von ",
    ];
    let end = rest.split(' ').take(3).map(str::len).sum::<usize>() + 3;
    let starts = |by: &&str| rest.find(by).is_some_and(|at| at < end);
    by.iter().any(starts)
}
