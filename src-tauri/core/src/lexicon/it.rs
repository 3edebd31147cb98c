//! Italian.
use super::{Lexicon, Views, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "it",
    labels: &[
        "opinione", "opinioni", "editoriale", "commento", "commenti", "l'editoriale", "l'intervento", "il commento",
        "tribuna", "punto di vista", "rubrica", "lettera aperta", "lettere al direttore", "l'analisi", "l'opinione",
        "rubriche", "corsivo", "intervento", "dibattito", "idee", "blog", "lettere", "la lettera", "il corsivo",
        "opinioni e commenti", "commenti & opinioni", "il punto", "fondo",
    ],
    byline_prefixes: &[
        "di", "scritto da", "a cura di", "testo di", "autore", "autrice", "di:", "un commento di", "commento di",
        "l'opinione di", "opinione di", "l'analisi di", "analisi di", "editoriale di", "l'editoriale di",
        "intervento di", "articolo di", "da", "autore:", "autrice:", "autori:", "autori", "testo:", "scritto da:",
    ],
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
    bio_labels: &[
        "fonte", "l'autore", "l'autrice", "chi è", "sull'autore", "sull'autrice", "autore", "gli autori", "biografia",
        "nota sull'autore", "note sull'autore",
    ],
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
        "inserzionisti", "affiliazione", "commissione", "cookie", "pubblicitari", "sponsorizzato",
        "termini di utilizzo", "condizioni d'uso", "utenti", "regole della community", "commissione su",
    ],
    disclosure_anchors: &[
        "conflitto di interessi", "conflitti di interesse", "riceve finanziamenti", "ha ricevuto finanziamenti",
        "possiede azioni", "dichiara di non", "non lavora per", "detiene azioni", "ha ricevuto compensi",
        "è finanziato da", "è finanziata da", "conflitto d'interessi", "dichiara di non avere",
        "dichiarano di non avere", "è consulente di", "ha lavorato come consulente",
    ],
    credit_openers: &[
        "traduzione di", "traduzione:", "tradotto da", "pubblicato originariamente", "pubblicato per la prima volta",
        "questo articolo è stato pubblicato", "estratto da", "copyright", "©", "traduzione dall'inglese",
        "traduzione a cura di", "originariamente pubblicato", "questo articolo è apparso",
        "questo testo è stato pubblicato", "questo articolo è uscito", "estratto dal", "per gentile concessione",
        "con licenza", "cc by", "licenza creative commons", "una versione di questo",
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
    given_names: &[
        "alberto", "alessandra", "alessandro", "alessia", "alessio", "alfredo", "andrea", "angela", "angelo", "anna",
        "antonella", "antonio", "arianna", "barbara", "beatrice", "beppe", "bruno", "camilla", "carla", "carlo",
        "carlotta", "caterina", "cesare", "chiara", "claudia", "claudio", "corrado", "cristina", "dario", "davide",
        "debora", "diego", "domenico", "donatella", "edoardo", "elena", "eleonora", "elisa", "elisabetta", "emanuele",
        "emanuela", "emilio", "enrica", "enrico", "enzo", "ernesto", "ettore", "eugenio", "fabio", "fabrizio",
        "federica", "federico", "ferdinando", "filippo", "flavia", "flavio", "franca", "francesca", "francesco",
        "franco", "gabriele", "gabriella", "gaetano", "giacomo", "gian", "giancarlo", "gianfranco", "gianluca",
        "gianluigi", "gianni", "gianpiero", "giorgia", "giorgio", "giovanna", "giovanni", "giulia", "giuliano",
        "giulio", "giuseppe", "giuseppina", "graziella", "guido", "ilaria", "irene", "ivan", "jacopo", "laura",
        "leonardo", "lorenza", "lorenzo", "luca", "lucia", "luciano", "lucio", "ludovica", "luigi", "luisa",
        "manuela", "marcello", "marco", "margherita", "maria", "mariano", "marina", "mario", "marta", "martina",
        "massimiliano", "massimo", "matilde", "matteo", "maurizio", "mauro", "michela", "michele", "mirella", "mirko",
        "monica", "natalia", "nicola", "nicoletta", "nicolò", "olga", "oliviero", "ornella", "paola", "paolo",
        "pasquale", "patrizia", "piero", "pierluigi", "pietro", "raffaele", "raffaella", "renata", "renato", "renzo",
        "riccardo", "rita", "roberta", "roberto", "rocco", "rosa", "rosanna", "ruggero", "salvatore", "sandro",
        "sara", "sergio", "silvana", "silvia", "silvio", "simona", "simone", "sofia", "sonia", "stefania", "stefano",
        "susanna", "teresa", "tiziana", "tommaso", "ugo", "umberto", "valentina", "valeria", "valerio", "vanessa",
        "veronica", "vincenzo", "virginia", "vittoria", "vittorio", "walter",
    ],
    other_hands: &[
        "foto:", "foto di", "fotografia di", "fotografie di", "immagine:", "illustrazione di", "illustrazioni di",
        "illustrazione:", "traduzione di", "traduzione:", "tradotto da", "a cura di", "intervista di",
        "intervista a cura di", "intervista:", "pubblicato da", "inserito da", "video di", "video:", "letto da",
        "editing di", "revisione di", "altri articoli di", "tutti gli articoli di", "gli articoli di", "disegno di",
        "vignetta di",
    ],
    accounts: &[
        "redazione", "la redazione", "di redazione", "redazione web", "redazione online", "redazione opinioni",
        "ansa", "adnkronos", "agi", "agenzie", "ospite", "autore ospite", "contributo esterno", "autori vari",
        "aa.vv", "anonimo", "autore", "autori", "editoriale", "comitato editoriale", "lettere",
        "lettere al direttore", "lettori", "il direttore", "direzione", "amministratore", "opinioni", "collaboratori",
        "lettera firmata",
    ],
    organisations: &[
        "giornale", "quotidiano", "stampa", "istituto", "università", "fondazione", "associazione", "società",
        "ministero", "agenzia", "centro", "comitato", "consiglio", "sindacato", "federazione", "partito", "accademia",
        "editore", "edizioni", "rivista", "redazione", "gruppo", "collettivo", "osservatorio", "radio", "notizie",
        "corriere", "gazzetta",
    ],
    topics: &[
        "politica", "economia", "società", "cultura", "sport", "esteri", "mondo", "cronaca", "scienza", "salute",
        "scuola", "ambiente", "clima", "energia", "giustizia", "storia", "religione", "libri", "cinema", "musica",
        "italia", "europa", "stati uniti", "medio oriente", "unione europea", "intelligenza artificiale",
        "diritti umani", "giorgia meloni", "donald trump", "abbonati", "esclusivo",
    ],
    disclosure_labels: &[
        "conflitto di interessi", "conflitti di interesse", "conflitto d'interessi", "dichiarazione di interessi",
        "dichiarazione di conflitto di interessi", "trasparenza", "nota di trasparenza",
    ],
    views: Views {
        opinions: &[
            "opinione", "opinioni", "idee", "posizione", "posizioni", "pensiero", "contenuto", "contenuti",
            "punto di vista", "punti di vista", "vedute", "affermazioni", "dichiarazioni", "giudizi", "tesi",
            "articoli", "articolo", "interventi", "intervento", "considerazioni", "commento", "commenti",
        ],
        owners: &[
            "autore", "autrice", "autori", "autrici", "dell'autore", "dell'autrice", "dell'autor*", "l'autore",
            "l'autrice", "chi scrive", "firmatari*", "editorialist*", "collaborator*", "opinionist*", "chi li firma",
            "di chi",
        ],
        scopes: &[
            "espress*", "contenut*", "riportat*", "pubblicat*", "manifestat*", "firmat*", "in questo", "in quest'*",
            "in questa", "nell'articolo", "qui", "presentat*",
        ],
        denials: &["non", "né", "nessun*", "senza"],
        reflects: &[
            "riflett*", "rispecchi*", "rappresent*", "coincid*", "corrispond*", "impegn*", "necessariamente",
            "quella", "quelle", "condivis*", "riconducibil*", "vincolan*", "attribuibil*", "responsab*",
        ],
        desks: &[
            "redazione", "giornale", "testata", "editore", "direzione", "istituzion*", "organizzazion*", "ente",
            "rivista", "università", "fondazione", "sito", "datore di lavoro", "linea editoriale",
        ],
        owns: &["esclusiv*", "unicamente", "solo", "soltanto", "personal*", "strettamente", "propri*"],
    },
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
