//! German.
use super::{Lexicon, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "de",
    labels: &[
        "meinung", "kommentar", "gastkommentar", "gastbeitrag", "leitartikel", "kolumne", "glosse", "essay",
        "standpunkt", "debatte", "debattenbeitrag", "analyse & meinung", "meinungsbeitrag", "gastautor",
        "gastautorin", "zwischenruf", "einwurf", "pro und contra", "offener brief", "leserbrief", "leserbriefe",
        "fremde federn", "position", "kommentar der anderen", "tribüne",
    ],
    byline_prefixes: &[
        "von", "ein gastbeitrag von", "gastbeitrag von", "ein kommentar von", "kommentar von", "eine kolumne von",
        "ein gastkommentar von", "gastkommentar von", "text von", "text:", "autor", "autorin", "autoren",
    ],
    joiners: &["und", "&"],
    titles: &[
        "dr", "prof", "professor", "professorin", "mag", "dipl.-ing", "herr", "frau", "pd", "ing", "med", "phil",
        "jur", "rer", "nat", "hc",
    ],
    author_nouns: &[
        "der autor", "die autorin", "die autoren", "die autorinnen", "der verfasser", "die verfasserin",
        "unser autor", "unsere autorin", "der gastautor", "die gastautorin", "der kolumnist", "die kolumnistin",
    ],
    bio_verbs: &[
        "ist", "sind", "war", "waren", "lehrt", "lehren", "arbeitet", "arbeiten", "schreibt", "schreiben", "leitet",
        "leiten", "forscht", "forschen", "lebt", "leben", "studiert", "studierte", "unterrichtet", "berichtet",
        "moderiert", "gründete", "verfasst", "hat",
    ],
    role_nouns: &[
        "professor", "professorin", "dozent", "dozentin", "direktor", "direktorin", "redakteur", "redakteurin",
        "redaktor", "redaktorin", "redaktion", "autor", "autorin", "journalist", "journalistin", "publizist",
        "publizistin", "analyst", "analystin", "forscher", "forscherin", "wissenschaftler", "wissenschaftlerin",
        "politologe", "politologin", "historiker", "historikerin", "ökonom", "ökonomin", "jurist", "juristin",
        "anwalt", "anwältin", "rechtsanwalt", "rechtsanwältin", "arzt", "ärztin", "lehrer", "lehrerin",
        "achtsamkeitslehrerin", "schriftsteller", "schriftstellerin", "philosoph", "philosophin", "soziologe",
        "soziologin", "minister", "ministerin", "botschafter", "botschafterin", "präsident", "präsidentin",
        "vorsitzende", "vorsitzender", "vorstand", "leiter", "leiterin", "mitglied", "berater", "beraterin",
        "mitarbeiter", "mitarbeiterin", "geschäftsführer", "geschäftsführerin", "gründer", "gründerin", "kolumnist",
        "kolumnistin", "korrespondent", "korrespondentin", "studentin", "student", "sprecher", "sprecherin",
        "abgeordnete", "abgeordneter", "bürgermeister", "bürgermeisterin", "experte", "expertin", "lehrstuhl",
        "chefredakteur", "chefredakteurin", "chefredaktor", "chefredaktorin", "freie", "freier", "teil", "lead",
        "kapitän", "kapitänin", "lehrstuhlinhaber", "lehrstuhlinhaberin", "theologe", "theologin",
    ],
    date_labels: &[
        "veröffentlicht", "veröffentlicht am", "publiziert", "erschienen", "erschienen am", "aktualisiert",
        "aktualisiert am", "zuletzt aktualisiert", "stand", "datum", "geändert", "vom", "am",
    ],
    bio_labels: &[
        "zur person", "zum autor", "zur autorin", "über den autor", "über die autorin", "über die autoren",
        "zu den autoren", "quelle", "autor", "autorin",
    ],
    disclaimer_subjects: &[
        "meinung", "meinungen", "ansicht", "ansichten", "auffassung", "standpunkt", "standpunkte", "gastkommentare",
        "gastbeiträge", "positionen", "position", "inhalt", "aussagen",
    ],
    disclaimer_anchors: &[
        "nicht der meinung der redaktion", "nicht die meinung der redaktion", "meinung der redaktion entsprechen",
        "meinung der redaktion wieder", "nicht notwendigerweise", "nicht zwingend", "nicht zwangsläufig",
        "nicht unbedingt", "nicht in jedem fall", "meinung des autors wieder", "meinung der autorin wieder",
        "meinung der autoren wieder", "meinung der autorinnen", "meinung des verfassers", "meinung der verfasserin",
        "ansichten des autors", "ansichten der autorin", "ansichten der autoren", "auffassung des autors",
        "auffassung der autorin", "die ansicht des autors", "die ansicht der autorin", "allein beim autor",
        "allein bei der autorin", "müssen nicht der meinung", "muss nicht der meinung",
        "ausschließlich die meinung", "ausschliesslich die meinung", "persönliche meinung",
    ],
    notice_words: &[
        "leserkommentar", "leserkommentare", "leserkommentaren", "kommentarfunktion", "nutzerkommentare",
        "kommentare der leser", "unserer leser", "unserer nutzer", "netiquette", "anzeige", "anzeigen", "werbung",
        "affiliate", "provision", "cookies",
    ],
    disclosure_anchors: &[
        "interessenkonflikt", "interessenkonflikte", "interessenskonflikt", "hält aktien", "hält anteile",
        "erhält honorare", "wird finanziert von", "wird gefördert von", "berät", "transparenzhinweis",
        "offenlegung",
    ],
    credit_openers: &[
        "übersetzt von", "aus dem englischen", "aus dem französischen", "aus dem russischen",
        "aus dem amerikanischen", "aus dem spanischen", "übersetzung:", "zuerst erschienen", "erstmals erschienen",
        "dieser text erschien zuerst", "dieser beitrag erschien zuerst", "dieser artikel erschien zuerst",
        "der text ist zuerst erschienen", "copyright:", "©",
    ],
    chrome_headings: &[
        "mehr zum thema", "zum thema", "weitere artikel", "weitere beiträge", "weitere themen",
        "das könnte sie auch interessieren", "das könnte dich auch interessieren", "auch interessant",
        "lesen sie auch", "lesen sie mehr", "ähnliche artikel", "verwandte artikel", "verwandte themen",
        "meistgelesen", "meistgelesene artikel", "meist gelesen", "beliebt", "beliebteste artikel",
        "neueste artikel", "aktuell", "empfehlungen der redaktion", "empfohlen", "top-themen", "top themen",
        "mehr aus dem ressort", "mehr von diesem autor", "mehr aus meinung", "mehr meinung", "kommentare",
        "kommentar schreiben", "kommentare anzeigen", "leserkommentare", "diskutieren sie mit", "newsletter",
        "newsletter abonnieren", "abonnieren", "abo", "jetzt abonnieren", "spenden", "jetzt spenden",
        "unterstützen sie uns", "teilen", "artikel teilen", "drucken", "merken", "vorlesen", "folgen sie uns",
        "anzeige", "werbung", "impressum", "datenschutz", "datenschutzerklärung", "agb", "kontakt", "über uns",
        "startseite", "menü", "suche", "anmelden", "zum inhalt springen", "zur startseite", "schlagworte", "themen",
        "artikel merken", "artikel drucken", "link kopieren", "per e-mail teilen", "mehr anzeigen", "nach oben",
    ],
    chrome_openers: &[
        "lesen sie auch", "lesen sie mehr", "lesen sie hier", "mehr dazu:", "mehr zum thema:", "siehe auch:",
        "hören sie", "sehen sie", "abonnieren sie", "melden sie sich", "jetzt abonnieren", "anzeige", "foto:",
        "bild:", "bildquelle:", "alle rechte vorbehalten", "folgen sie uns", "teilen auf", "schlagworte:",
        "lesedauer", "dieser artikel ist", "weiterlesen",
    ],
    months: [
        &["januar", "jänner", "jan"], &["februar", "feber", "feb"], &["märz", "mär"], &["april", "apr"], &["mai"],
        &["juni", "jun"], &["juli", "jul"], &["august", "aug"], &["september", "sep", "sept"], &["oktober", "okt"],
        &["november", "nov"], &["dezember", "dez"],
    ],
    weekdays: [
        &["montag", "mo"], &["dienstag", "di"], &["mittwoch", "mi"], &["donnerstag", "do"], &["freitag", "fr"],
        &["samstag", "sonnabend", "sa"], &["sonntag", "so"],
    ],
    relative_dates: &[
        day("heute", 0), day("gestern", -1), day("vorgestern", -2), day("morgen", 1), day("übermorgen", 2),
        day("heute abend", 0), day("gestern abend", -1), week("diese woche", 0), week("in dieser woche", 0),
        week("letzte woche", -1), week("vergangene woche", -1), week("vorige woche", -1), week("nächste woche", 1),
        week("kommende woche", 1), month("diesen monat", 0), month("in diesem monat", 0),
        month("letzten monat", -1), month("vergangenen monat", -1), month("im vergangenen monat", -1),
        month("nächsten monat", 1), year("dieses jahr", 0), year("dieses jahres", 0), year("in diesem jahr", 0),
        year("heuer", 0), year("letztes jahr", -1), year("letzten jahres", -1), year("im letzten jahr", -1),
        year("voriges jahr", -1), year("vergangenes jahr", -1), year("vergangenen jahres", -1),
        year("im vergangenen jahr", -1), year("im vorigen jahr", -1), year("nächstes jahr", 1),
        year("im nächsten jahr", 1), year("kommendes jahr", 1), year("im kommenden jahr", 1),
    ],
};
