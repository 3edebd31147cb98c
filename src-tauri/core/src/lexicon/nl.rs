//! Dutch.
use super::{Lexicon, Views, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "nl",
    labels: &[
        "opinie", "opinies", "commentaar", "column", "columns", "essay", "redactioneel",
        "hoofdredactioneel commentaar", "ingezonden", "ingezonden brief", "lezersbrief", "debat", "gastcolumn",
        "open brief", "standpunt", "opinie & debat", "opiniestuk", "blog", "gastopinie", "het debat",
    ],
    byline_prefixes: &[
        "door", "geschreven door", "tekst:", "tekst door", "auteur", "auteurs", "door:", "een opiniestuk van",
        "opiniestuk van", "opinie van", "column van", "een column van", "een bijdrage van", "bijdrage van",
        "commentaar van", "essay van", "auteur:", "tekst", "van",
    ],
    joiners: &["en", "&"],
    titles: &["dr", "prof", "mr", "ir", "drs", "ing", "dhr", "mevr"],
    author_nouns: &["de auteur", "de auteurs", "de schrijver", "de schrijfster", "de columnist", "onze columnist"],
    bio_verbs: &[
        "is", "zijn", "was", "waren", "doceert", "werkt", "werken", "schrijft", "leidt", "woont", "geeft",
        "publiceerde", "onderzoekt",
    ],
    role_nouns: &[
        "onderwijskundige",
        "hoogleraar", "docent", "docente", "directeur", "redacteur", "redactie", "journalist", "journaliste",
        "auteur", "schrijver", "schrijfster", "analist", "onderzoeker", "onderzoekster", "politicoloog",
        "historicus", "historica", "econoom", "advocaat", "jurist", "arts", "filosoof", "socioloog", "minister",
        "ambassadeur", "voorzitter", "lid", "adviseur", "oprichter", "columnist", "columniste", "correspondent",
        "deskundige", "kamerlid", "wetenschapper", "student", "hoofdredacteur",
        "leraar", "lerares", "psycholoog", "filosofe", "coördinator", "vertaler", "vertaalster", "wethouder", "predikant",
        "huisarts", "criminoloog",
    ],
    date_labels: &[
        "gepubliceerd", "gepubliceerd op", "geplaatst", "bijgewerkt", "laatst bijgewerkt", "datum", "gewijzigd",
    ],
    bio_labels: &[
        "bron", "over de auteur", "over de auteurs", "over de schrijver", "auteur", "de auteur", "biografie",
    ],
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
        "affiliate", "commissie", "cookies", "reageerders", "huisregels", "gesponsord", "gebruiksvoorwaarden",
        "commissie op",
    ],
    disclosure_anchors: &[
        "belangenverstrengeling", "belangenconflict", "bezit aandelen", "ontvangt financiering", "ontvangt subsidie",
        "heeft aandelen", "heeft financiering ontvangen", "ontving financiering", "geen belangenconflict",
        "geen belangenconflicten", "werkt niet voor", "is adviseur van", "was adviseur van", "heeft geadviseerd",
    ],
    credit_openers: &[
        "vertaald door", "vertaling:", "vertaling door", "eerder gepubliceerd", "oorspronkelijk gepubliceerd",
        "eerder verschenen", "dit artikel verscheen eerder", "dit stuk verscheen eerder", "copyright", "©",
        "vertaald uit het", "vertaling", "deze column verscheen eerder", "dit artikel is eerder",
        "oorspronkelijk verschenen", "een eerdere versie", "fragment uit", "onder licentie", "cc by",
        "met toestemming",
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
        "je e-mailadres wordt niet gepubliceerd",
        "lees ook", "lees verder", "lees meer", "bekijk ook", "luister:", "abonneer je", "schrijf je in",
        "meld je aan", "volg ons", "deel op", "advertentie", "foto:", "beeld:", "alle rechten voorbehouden",
        "leestijd",
    ],
    given_names: &[
        "aad", "ad", "adriaan", "anna", "anne", "annelies", "anton", "arie", "arjen", "arnold", "bart", "bas", "ben",
        "bert", "bram", "caroline", "cees", "chris", "christiaan", "daan", "dirk", "edwin", "ellen", "els", "emma",
        "erik", "esther", "eva", "evelien", "ferdinand", "floor", "floris", "frank", "frans", "frits", "geert",
        "gerard", "gerrit", "hanneke", "hans", "harm", "heleen", "hendrik", "henk", "herman", "hugo", "ilse", "ineke",
        "ingrid", "jaap", "jacob", "jan", "janneke", "jeroen", "jet", "job", "joep", "johan", "johannes", "jolanda",
        "joost", "joris", "jos", "judith", "jurriaan", "karel", "karin", "kees", "klaas", "koen", "laura", "lars",
        "leo", "leon", "lieke", "lies", "lotte", "luc", "luuk", "maaike", "maarten", "marc", "marcel", "margriet",
        "maria", "marieke", "marijke", "marjolein", "mark", "martijn", "mathijs", "matthijs", "michiel", "mieke",
        "mirjam", "monique", "niels", "nico", "noor", "paul", "peter", "petra", "piet", "pieter", "pim", "renske",
        "rené", "rik", "rob", "robert", "roel", "roos", "ruben", "ruud", "sander", "sanne", "saskia", "sebastiaan",
        "simon", "sjoerd", "sophie", "stefan", "steven", "stijn", "suzanne", "teun", "theo", "thijs", "thomas",
        "tijs", "tim", "tom", "ton", "willem", "wim", "wouter", "yvonne",
    ],
    other_hands: &[
        "foto:", "foto's:", "foto van", "foto door", "beeld:", "beeld door", "illustratie:", "illustratie van",
        "illustraties van", "vertaald door", "vertaling:", "vertaling door", "interview:", "interview door",
        "bewerkt door", "eindredactie:", "redactie:", "geplaatst door", "gepubliceerd door", "video:", "meer van",
        "alle artikelen van", "opgetekend door", "samengesteld door",
    ],
    accounts: &[
        "redactie", "de redactie", "onze redactie", "redactie opinie", "webredactie", "opinieredactie", "gastauteur",
        "gastauteurs", "gastbijdrage", "gastcolumnist", "gast", "lezers", "ingezonden", "ingezonden brief",
        "ingezonden brieven", "columnist", "auteur", "auteurs", "anoniem", "anp", "belga", "hoofdredactie",
        "hoofdredactioneel commentaar", "commentaar", "beheerder", "diverse auteurs", "externe auteur",
    ],
    organisations: &[
        "krant", "dagblad", "pers", "instituut", "universiteit", "hogeschool", "stichting", "vereniging",
        "genootschap", "ministerie", "bureau", "centrum", "comité", "raad", "vakbond", "federatie", "partij",
        "academie", "uitgeverij", "tijdschrift", "redactie", "nieuws", "omroep", "bond",
    ],
    topics: &[
        "politiek", "economie", "samenleving", "maatschappij", "cultuur", "sport", "buitenland", "binnenland",
        "wetenschap", "gezondheid", "onderwijs", "technologie", "milieu", "klimaat", "energie", "media",
        "geschiedenis", "religie", "boeken", "film", "muziek", "nederland", "belgië", "europa", "europese unie",
        "midden-oosten", "verenigde staten", "donald trump", "geert wilders", "kunstmatige intelligentie",
        "sociale media", "premium", "exclusief",
    ],
    disclosure_labels: &[
        "belangenverstrengeling", "belangenverklaring", "verklaring van belangen", "belangen", "transparantie",
        "financiële belangen", "conflicterende belangen",
    ],
    views: Views {
        opinions: &[
            "mening*", "opinie*", "standpunt*", "visie*", "opvatting*", "zienswijze*", "inhoud", "uitspraken",
            "bijdrage*", "ingezonden*",
        ],
        owners: &[
            "auteur*", "schrijver*", "columnist*", "opiniemaker*", "gastauteur*", "inzender*", "ondertekenaar*",
            "gastcolumnist*", "opsteller*",
        ],
        scopes: &[
            "geuit*", "uitgedrukt*", "verwoord*", "weergegeven", "in dit", "in deze", "hier", "ingezonden*",
            "gepubliceerd*", "opiniestuk*", "opiniebijdrage*", "dit artikel", "dit stuk", "deze column",
            "deze bijdrage", "deze opinie", "dit opiniestuk", "deze tekst",
        ],
        denials: &["niet", "geen", "noch", "zonder"],
        reflects: &[
            "weer", "weergeef*", "weergeven", "weerspiegel*", "overeen", "overeenkom*", "vertegenwoordig*", "die van",
            "dat van", "noodzakelijk*", "per se", "vertolk*", "onderschrijf*", "deel*", "verantwoordelijk*",
        ],
        desks: &[
            "redactie", "krant", "uitgever*", "instelling*", "organisatie*", "werkgever*", "medium", "blad",
            "universiteit", "website", "bedrijf",
        ],
        pieces: &[
            "columns", "opiniestukken", "bijdragen", "artikelen", "blogs", "columnisten", "auteurs", "opinies",
            "ingezonden stukken",
        ],
        owns: &[
            "uitsluitend", "alleen", "enkel", "persoonlijk*", "slechts", "louter", "eigen", "op persoonlijke titel",
        ],
    },
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
