//! Italian.
use super::{Lexicon, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "it",
    labels: &[
        "opinione", "opinioni", "editoriale", "commento", "commenti", "l'editoriale", "l'intervento", "il commento",
        "tribuna", "punto di vista", "rubrica", "lettera aperta", "lettere al direttore", "l'analisi",
    ],
    byline_prefixes: &["di", "scritto da", "a cura di", "testo di", "autore", "autrice"],
    joiners: &["e", "ed", "&", "con"],
    titles: &["dr", "dott", "dott.ssa", "prof", "prof.ssa", "sig", "sig.ra", "avv", "ing", "on"],
    author_nouns: &["l'autore", "l'autrice", "gli autori", "le autrici", "il columnist"],
    bio_verbs: &[
        "è", "sono", "era", "è stato", "è stata", "insegna", "dirige", "lavora", "scrive", "vive", "collabora",
        "presiede", "ha pubblicato", "ha fondato",
    ],
    role_nouns: &[
        "professore", "professoressa", "docente", "direttore", "direttrice", "giornalista", "autore", "autrice",
        "scrittore", "scrittrice", "analista", "ricercatore", "ricercatrice", "politologo", "politologa", "storico",
        "storica", "economista", "avvocato", "avvocata", "medico", "filosofo", "filosofa", "sociologo", "sociologa",
        "ministro", "ministra", "ambasciatore", "ambasciatrice", "presidente", "membro", "consulente", "fondatore",
        "fondatrice", "editorialista", "corrispondente", "esperto", "esperta", "deputato", "deputata", "senatore",
        "senatrice", "redazione", "redattore", "redattrice", "saggista", "segretario",
    ],
    date_labels: &[
        "pubblicato", "pubblicato il", "aggiornato", "aggiornato il", "ultimo aggiornamento", "data", "modificato",
    ],
    bio_labels: &["fonte", "l'autore", "l'autrice", "chi è", "sull'autore", "sull'autrice", "autore"],
    disclaimer_subjects: &[
        "opinioni", "opinione", "pareri", "punti di vista", "contenuto", "articolo", "articoli", "idee",
    ],
    disclaimer_anchors: &[
        "non riflettono", "non riflette", "non rispecchiano", "non rappresentano", "necessariamente",
        "esclusivamente dell'autore", "esclusivamente degli autori", "responsabilità dell'autore",
        "responsabilità degli autori", "dei rispettivi autori", "a titolo personale", "non impegnano",
    ],
    notice_words: &[
        "commenti dei lettori", "commenti degli utenti", "nostri lettori", "moderazione", "pubblicità",
        "inserzionisti", "affiliazione", "commissione", "cookie",
    ],
    disclosure_anchors: &[
        "conflitto di interessi", "conflitti di interesse", "riceve finanziamenti", "ha ricevuto finanziamenti",
        "possiede azioni", "dichiara di non",
    ],
    credit_openers: &[
        "traduzione di", "traduzione:", "tradotto da", "pubblicato originariamente",
        "pubblicato per la prima volta", "questo articolo è stato pubblicato", "estratto da", "copyright", "©",
    ],
    chrome_headings: &[
        "articoli correlati", "correlati", "potrebbe interessarti", "potrebbe interessarti anche",
        "ti potrebbe interessare", "leggi anche", "i più letti", "più letti", "più popolari", "popolari",
        "ultime notizie", "ultimi articoli", "scelti dalla redazione", "dello stesso autore", "altri articoli",
        "commenti", "lascia un commento", "newsletter", "iscriviti", "abbonati", "sostienici", "dona", "condividi",
        "condividi su", "condividi l'articolo", "stampa", "seguici", "pubblicità", "privacy", "contatti",
        "chi siamo", "menu", "cerca", "accedi", "vai al contenuto", "tag", "argomenti", "in evidenza", "home",
    ],
    chrome_openers: &[
        "leggi anche", "leggi di più", "leggi tutto", "vedi anche", "guarda anche", "ascolta:", "iscriviti alla",
        "abbonati a", "seguici su", "condividi su", "pubblicità", "foto:", "immagine:", "tutti i diritti riservati",
        "continua a leggere", "tempo di lettura",
    ],
    months: [
        &["gennaio", "gen"], &["febbraio", "feb"], &["marzo", "mar"], &["aprile", "apr"], &["maggio", "mag"],
        &["giugno", "giu"], &["luglio", "lug"], &["agosto", "ago"], &["settembre", "set", "sett"],
        &["ottobre", "ott"], &["novembre", "nov"], &["dicembre", "dic"],
    ],
    weekdays: [
        &["lunedì", "lun"], &["martedì", "mar"], &["mercoledì", "mer"], &["giovedì", "gio"], &["venerdì", "ven"],
        &["sabato", "sab"], &["domenica", "dom"],
    ],
    relative_dates: &[
        day("oggi", 0), day("ieri", -1), day("l'altro ieri", -2), day("domani", 1), day("dopodomani", 2),
        day("stasera", 0), week("questa settimana", 0), week("la settimana scorsa", -1),
        week("la scorsa settimana", -1), week("la prossima settimana", 1), week("la settimana prossima", 1),
        month("questo mese", 0), month("il mese scorso", -1), month("lo scorso mese", -1),
        month("il mese prossimo", 1), month("il prossimo mese", 1), year("quest'anno", 0),
        year("l'anno scorso", -1), year("lo scorso anno", -1), year("dell'anno scorso", -1),
        year("l'anno prossimo", 1), year("il prossimo anno", 1),
    ],
};
