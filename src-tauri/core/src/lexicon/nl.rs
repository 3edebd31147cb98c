//! Dutch.
use super::{Lexicon, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "nl",
    labels: &[
        "opinie", "opinies", "commentaar", "column", "columns", "essay", "redactioneel",
        "hoofdredactioneel commentaar", "ingezonden", "ingezonden brief", "lezersbrief", "debat", "gastcolumn",
        "open brief", "standpunt",
    ],
    byline_prefixes: &["door", "geschreven door", "tekst:", "tekst door", "auteur", "auteurs"],
    joiners: &["en", "&"],
    titles: &["dr", "prof", "mr", "ir", "drs", "ing", "dhr", "mevr"],
    author_nouns: &["de auteur", "de auteurs", "de schrijver", "de schrijfster", "de columnist", "onze columnist"],
    bio_verbs: &[
        "is", "zijn", "was", "waren", "doceert", "werkt", "werken", "schrijft", "leidt", "woont", "geeft",
        "publiceerde", "onderzoekt",
    ],
    role_nouns: &[
        "hoogleraar", "docent", "docente", "directeur", "redacteur", "redactie", "journalist", "journaliste",
        "auteur", "schrijver", "schrijfster", "analist", "onderzoeker", "onderzoekster", "politicoloog",
        "historicus", "historica", "econoom", "advocaat", "jurist", "arts", "filosoof", "socioloog", "minister",
        "ambassadeur", "voorzitter", "lid", "adviseur", "oprichter", "columnist", "columniste", "correspondent",
        "deskundige", "kamerlid", "wetenschapper", "student", "hoofdredacteur",
    ],
    date_labels: &[
        "gepubliceerd", "gepubliceerd op", "geplaatst", "bijgewerkt", "laatst bijgewerkt", "datum", "gewijzigd",
    ],
    bio_labels: &["bron", "over de auteur", "over de auteurs", "over de schrijver", "auteur"],
    disclaimer_subjects: &[
        "mening", "meningen", "opinie", "opinies", "standpunten", "standpunt", "opvattingen", "inhoud",
    ],
    disclaimer_anchors: &[
        "niet noodzakelijk", "niet noodzakelijkerwijs", "niet per se", "mening van de auteur",
        "mening van de schrijver", "opvattingen van de auteur", "niet de mening van", "weerspiegelen niet",
        "op persoonlijke titel",
    ],
    notice_words: &[
        "reacties van lezers", "lezersreacties", "onze lezers", "moderatie", "advertentie", "advertenties",
        "affiliate", "commissie", "cookies",
    ],
    disclosure_anchors: &[
        "belangenverstrengeling", "belangenconflict", "bezit aandelen", "ontvangt financiering",
        "ontvangt subsidie",
    ],
    credit_openers: &[
        "vertaald door", "vertaling:", "vertaling door", "eerder gepubliceerd", "oorspronkelijk gepubliceerd",
        "eerder verschenen", "dit artikel verscheen eerder", "dit stuk verscheen eerder", "copyright", "©",
    ],
    chrome_headings: &[
        "gerelateerde artikelen", "gerelateerd", "lees ook", "lees verder", "lees meer", "meest gelezen",
        "populair", "meer over dit onderwerp", "meer van deze auteur", "meer nieuws", "laatste nieuws",
        "aanbevolen", "keuze van de redactie", "bekijk ook", "reacties", "reageer", "plaats een reactie",
        "nieuwsbrief", "abonneer", "abonneren", "word lid", "doneer", "steun ons", "deel", "delen",
        "deel dit artikel", "afdrukken", "volg ons", "advertentie", "privacy", "contact", "over ons", "menu",
        "zoeken", "inloggen", "ga naar inhoud", "onderwerpen", "tags", "home",
    ],
    chrome_openers: &[
        "lees ook", "lees verder", "lees meer", "bekijk ook", "luister:", "abonneer je", "schrijf je in",
        "meld je aan", "volg ons", "deel op", "advertentie", "foto:", "beeld:", "alle rechten voorbehouden",
        "leestijd",
    ],
    months: [
        &["januari", "jan"], &["februari", "feb"], &["maart", "mrt"], &["april", "apr"], &["mei"], &["juni", "jun"],
        &["juli", "jul"], &["augustus", "aug"], &["september", "sep", "sept"], &["oktober", "okt"],
        &["november", "nov"], &["december", "dec"],
    ],
    weekdays: [
        &["maandag", "ma"], &["dinsdag", "di"], &["woensdag", "wo"], &["donderdag", "do"], &["vrijdag", "vr"],
        &["zaterdag", "za"], &["zondag", "zo"],
    ],
    relative_dates: &[
        day("vandaag", 0), day("gisteren", -1), day("eergisteren", -2), day("morgen", 1), day("overmorgen", 2),
        day("vanavond", 0), week("deze week", 0), week("vorige week", -1), week("afgelopen week", -1),
        week("volgende week", 1), month("deze maand", 0), month("vorige maand", -1), month("afgelopen maand", -1),
        month("volgende maand", 1), year("dit jaar", 0), year("vorig jaar", -1), year("afgelopen jaar", -1),
        year("volgend jaar", 1), year("komend jaar", 1),
    ],
};
