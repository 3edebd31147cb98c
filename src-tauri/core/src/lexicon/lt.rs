//! Lithuanian.
use super::{Lexicon, Views, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "lt",
    labels: &[
        "nuomonė", "nuomonės", "komentaras", "komentarai", "požiūris", "skiltis", "vedamasis", "redakcijos skiltis",
        "tribūna", "atviras laiškas", "apžvalga", "įžvalgos", "esė",
    ],
    byline_prefixes: &[
        "autorius", "autorius:", "autorė", "autorė:", "autoriai", "parengė", "rašo", "komentaro autorius",
        "teksto autorius", "teksto autorė",
    ],
    joiners: &["ir", "&", "bei"],
    titles: &["dr", "prof", "doc", "ponas", "ponia"],
    author_nouns: &[
        "autorius", "autorė", "autoriai", "komentaro autorius", "komentaro autorė", "straipsnio autorius",
        "teksto autorius",
    ],
    bio_verbs: &["yra", "buvo", "dirba", "dėsto", "rašo", "vadovauja", "tyrinėja", "gyvena", "studijuoja"],
    role_nouns: &[
        "profesorius", "profesorė", "docentas", "docentė", "lektorius", "direktorius", "direktorė", "redaktorius",
        "redaktorė", "redakcija", "žurnalistas", "žurnalistė", "analitikas", "analitikė", "tyrėjas", "tyrėja",
        "mokslininkas", "mokslininkė", "rašytojas", "rašytoja", "apžvalgininkas", "apžvalgininkė", "korespondentas",
        "istorikas", "istorikė", "ekonomistas", "ekonomistė", "teisininkas", "teisininkė", "advokatas", "gydytojas",
        "gydytoja", "mokytojas", "mokytoja", "filosofas", "filosofė", "sociologas", "politologas", "politologė",
        "ministras", "ministrė", "ambasadorius", "diplomatas", "prezidentas", "pirmininkas", "pirmininkė", "narys",
        "narė", "patarėjas", "patarėja", "ekspertas", "ekspertė", "įkūrėjas", "įkūrėja", "vadovas", "vadovė",
        "studentas", "doktorantas", "doktorantė", "publicistas", "seimo", "partneris", "profesoriumi", "profesore",
        "istoriku", "istorike", "žurnalistu", "žurnaliste",
        "sociologė", "psichologas", "psichologė", "architektas", "architektė", "aktyvistas", "aktyvistė", "vertėjas", "vertėja",
        "advokatė",
    ],
    date_labels: &["paskelbta", "publikuota", "atnaujinta", "data", "sukurta"],
    bio_labels: &["apie autorių", "apie autorę", "apie autorius", "šaltinis"],
    disclaimer_subjects: &["nuomonė", "nuomonės", "nuomonę", "požiūris", "pozicija", "poziciją", "mintys"],
    disclaimer_anchors: &[
        "nebūtinai sutampa", "gali nesutapti", "nebūtinai atspindi", "neatspindi redakcijos", "autoriaus nuomonė",
        "redakcijos nuomonė gali", "asmeninė autoriaus",
    ],
    notice_words: &[
        "skaitytojų komentarai", "komentarų", "skaitytojų nuomonė", "reklama", "reklamos", "slapukai", "slapukus",
        "partnerių turinys", "užsakomasis",
    ],
    disclosure_anchors: &[
        "interesų konfliktas", "interesų konflikto", "turi akcijų", "gauna finansavimą", "finansuoja",
    ],
    credit_openers: &[
        "komentaras skambėjo", "komentaras skaitytas",
        "vertė", "vertimas:", "iš anglų kalbos vertė", "vertėjas", "pirmą kartą publikuota", "pirmą kartą paskelbta",
        "©",
    ],
    chrome_headings: &[
        "skaitykite taip pat", "taip pat skaitykite", "susiję straipsniai", "susijusios naujienos", "skaitomiausi",
        "populiariausi", "naujausi", "naujienos", "daugiau", "rekomenduojame", "komentarai", "dalintis", "dalinkitės",
        "spausdinti", "naujienlaiškis", "prenumeruoti", "reklama", "apie mus", "kontaktai", "pradžia", "meniu",
        "paieška", "prisijungti", "temos", "sekite mus", "paremkite",
    ],
    chrome_openers: &[
        "skaitykite taip pat", "skaitykite daugiau", "taip pat skaitykite", "skaityti daugiau", "prenumeruokite",
        "sekite mus", "reklama", "nuotr.", "nuotrauka:", "visos teisės saugomos", "temos:",
    ],
    given_names: &[
        "agnė", "aidas", "aistė", "algirdas", "algis", "almantas", "alvydas", "andrius", "angelė", "antanas",
        "arnoldas", "arvydas", "asta", "audrius", "aurelija", "aurimas", "aušra", "austėja", "birutė", "dainius",
        "daiva", "dalia", "danguolė", "darius", "deividas", "donatas", "dovilė", "edgaras", "edita", "eglė", "elena",
        "ernestas", "evaldas", "gabija", "gabrielė", "gediminas", "giedrė", "giedrius", "gintaras", "gintarė", "goda",
        "gytis", "henrikas", "ieva", "ignas", "ilona", "ina", "indrė", "inga", "irena", "irma", "jolanta", "jonas",
        "juozas", "jurga", "jurgis", "jūratė", "justas", "justinas", "kamilė", "karolis", "kastytis", "kazys",
        "kęstutis", "kristina", "laima", "laura", "laurynas", "leonas", "lina", "linas", "loreta", "lukas", "mantas",
        "marius", "martynas", "matas", "mindaugas", "modestas", "monika", "nerijus", "neringa", "nijolė", "odeta",
        "olga", "paulius", "petras", "povilas", "raimundas", "raimonda", "ramūnas", "rasa", "rima", "rimantas",
        "rimvydas", "rita", "robertas", "rokas", "romas", "rūta", "rytis", "sandra", "sigitas", "silvija", "simas",
        "simona", "simonas", "skirmantas", "stasys", "šarūnas", "tadas", "tomas", "ugnė", "vaida", "vaidotas",
        "valdas", "vilija", "viktoras", "viktorija", "vilius", "vilma", "virginijus", "vytautas", "vytenis",
        "žilvinas", "žygimantas",
    ],
    other_hands: &[
        "nuotr.", "nuotrauka:", "nuotraukos:", "fotografas", "vertė", "vertimas:", "redagavo", "redaktorius:",
        "kalbino", "interviu:", "parengė spaudai", "iliustracija:",
    ],
    accounts: &[
        "redakcija", "redakcijos", "admin", "administratorius", "svečias", "skaitytojas", "skaitytojai", "bns",
        "elta", "anonimas", "autorius", "komentatorius", "žurnalistas",
    ],
    organisations: &[
        "institutas", "universitetas", "fondas", "asociacija", "draugija", "ministerija", "agentūra", "centras",
        "komitetas", "taryba", "sąjunga", "partija", "akademija", "redakcija", "laikraštis", "žinios", "naujienos",
        "radijas",
    ],
    topics: &[
        "politika", "ekonomika", "visuomenė", "kultūra", "sportas", "pasaulis", "pasaulyje", "lietuva", "lietuvoje",
        "mokslas", "sveikata", "švietimas", "technologijos", "aplinka", "klimatas", "energetika", "teisė", "istorija",
        "religija", "knygos", "kinas", "muzika", "europa", "rusija", "ukraina", "baltarusija", "jav", "verslas",
        "užsienyje", "artimieji rytai", "donald trump",
    ],
    disclosure_labels: &["interesų konfliktas", "interesų deklaracija"],
    views: Views {
        opinions: &["nuomon*", "požiūr*", "pozicij*", "mint*", "teigin*", "turin*", "komentar*"],
        owners: &["autor*", "komentator*", "apžvalginink*", "rašanči*", "skilties"],
        scopes: &[
            "išsakyt*", "išreikšt*", "pateik*", "skelbiam*", "publikuojam*", "paskelbt*", "šiame", "šioje",
            "straipsnyje", "tekste", "čia", "komentare", "šis straipsnis", "šis tekstas", "komentarai",
            "straipsnio autoriaus", "autoriaus nuomonė",
        ],
        denials: &[
            "nebūtinai", "ne", "nėra", "neatspindi", "nesutap*", "nesutampa", "neatsako", "neišreiškia", "negali*",
        ],
        reflects: &[
            "sutap*", "nesutap*", "sutamp*", "nesutamp*", "atspind*", "neatspind*", "išreišk*", "neišreišk*",
            "atstovauj*", "atsakomyb*", "atsako", "neatsako", "laikom*",
        ],
        desks: &[
            "redakcij*", "portal*", "institucij*", "organizacij*", "leidėj*", "darbdav*", "universitet*", "dienrašč*",
            "žurnal*",
        ],
        pieces: &["komentarai", "straipsniai", "tekstai", "skiltys", "tinklaraščiai", "autoriai", "nuomonės"],
        owns: &["tik", "asmenin*", "išimtinai", "vien", "savo"],
    },
    months: [
        &["sausis", "sausio"], &["vasaris", "vasario"], &["kovas", "kovo"], &["balandis", "balandžio"],
        &["gegužė", "gegužės"], &["birželis", "birželio"], &["liepa", "liepos"], &["rugpjūtis", "rugpjūčio"],
        &["rugsėjis", "rugsėjo"], &["spalis", "spalio"], &["lapkritis", "lapkričio"], &["gruodis", "gruodžio"],
    ],
    weekdays: [
        &["pirmadienis", "pirmadienį"], &["antradienis", "antradienį"], &["trečiadienis", "trečiadienį"],
        &["ketvirtadienis", "ketvirtadienį"], &["penktadienis", "penktadienį"], &["šeštadienis", "šeštadienį"],
        &["sekmadienis", "sekmadienį"],
    ],
    relative_dates: &[
        day("šiandien", 0), day("vakar", -1), day("rytoj", 1), week("šią savaitę", 0), week("praėjusią savaitę", -1),
        week("kitą savaitę", 1), month("šį mėnesį", 0), month("praėjusį mėnesį", -1), month("kitą mėnesį", 1),
        year("šiemet", 0), year("šiais metais", 0), year("pernai", -1), year("praėjusiais metais", -1),
        year("kitais metais", 1),
    ],
};
