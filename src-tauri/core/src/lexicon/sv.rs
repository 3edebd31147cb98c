//! Swedish.
use super::{Lexicon, Views, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "sv",
    labels: &[
        "åsikt", "åsikter", "opinion", "debatt", "debattartikel", "ledare", "ledaren", "krönika", "kolumn",
        "gästkrönika", "gästledare", "kommentar", "insändare", "replik", "slutreplik", "essä", "kultur & debatt",
        "debattinlägg", "öppet brev", "signerat",
    ],
    byline_prefixes: &[
        "av", "text av", "text:", "skribent", "skribent:", "skribenter", "författare", "författare:", "krönika av",
        "debattartikel av", "en krönika av", "en kommentar av", "debatt av", "ledare av", "gästkrönika av",
    ],
    joiners: &["och", "&", "samt"],
    titles: &["dr", "prof", "professor", "docent", "herr", "fru", "fil", "med"],
    author_nouns: &[
        "författaren", "författarna", "skribenten", "skribenterna", "artikelförfattaren", "krönikören", "debattören",
        "debattörerna", "gästskribenten",
    ],
    bio_verbs: &[
        "är", "var", "arbetar", "undervisar", "skriver", "forskar", "leder", "bor", "studerar", "har", "medverkar",
    ],
    role_nouns: &[
        // Norwegian and Danish, which have no lexicon of their own.
        "seniorforsker", "forsker", "førsteamanuensis", "førstelektor", "lege", "overlege", "seniorrådgiver", "rådgiver", "forfatter",
        "professor", "lektor", "sykepleier", "skribent", "sosiolog", "psykolog", "økonom", "jurist", "advokat", "redaktør", "lærer",
        "stipendiat", "samfunnsøkonom", "statsviter", "biolog", "sykehuslege", "fastlege", "sogneprest", "biskop", "kommuneoverlege",
        "överste", "kapten", "major",
        "professor", "docent", "lektor", "direktör", "redaktör", "redaktion", "redaktionen", "författare",
        "journalist", "analytiker", "forskare", "skribent", "krönikör", "korrespondent", "reporter", "historiker",
        "ekonom", "nationalekonom", "jurist", "advokat", "läkare", "lärare", "filosof", "sociolog", "statsvetare",
        "minister", "ambassadör", "diplomat", "president", "ordförande", "ledamot", "medlem", "rådgivare", "expert",
        "grundare", "doktorand", "student", "riksdagsledamot", "ledarskribent", "chefredaktör", "generalsekreterare",
        "frilansjournalist", "frilansskribent", "debattör", "vd", "chef", "talesperson", "senior",
        "psykolog", "arkitekt", "översättare", "undersköterska", "sjuksköterska", "ingenjör", "kommunalråd",
        "förbundsordförande",
    ],
    date_labels: &["publicerad", "publicerat", "uppdaterad", "uppdaterat", "senast uppdaterad", "datum", "skapad"],
    bio_labels: &[
        "om författaren", "om författarna", "om skribenten", "om skribenterna", "källa", "skribent",
        "fakta om skribenten",
    ],
    disclaimer_subjects: &["åsikter", "åsikterna", "uppfattningar", "ståndpunkter", "synpunkter", "åsikt"],
    disclaimer_anchors: &[
        "inte nödvändigtvis", "skribentens egna", "skribenternas egna", "författarens egna", "skribenten själv",
        "skribenterna själva", "står för åsikterna", "tidningens åsikt", "redaktionens åsikt",
    ],
    notice_words: &[
        "läsarkommentarer", "kommentarsfältet", "kommentarer från läsare", "våra läsare", "annons", "annonser",
        "reklam", "affiliate", "annonslänkar", "cookies", "kakor",
    ],
    disclosure_anchors: &[
        "intressekonflikt", "intressekonflikter", "jävsförhållanden", "jäv", "äger aktier i", "har fått arvode",
        "har mottagit arvode", "får anslag från", "finansieras av", "uppger inga",
    ],
    credit_openers: &[
        "översättning:", "översättning av", "översatt av", "översättare:", "ursprungligen publicerad",
        "först publicerad", "tidigare publicerad", "copyright:", "©",
    ],
    chrome_headings: &[
        "läs mer", "läs också", "läs även", "relaterat", "relaterade artiklar", "mest läst", "mest lästa",
        "senaste nytt", "senaste", "populärt", "fler artiklar", "mer från", "rekommenderat", "kommentarer", "dela",
        "dela artikeln", "skriv ut", "nyhetsbrev", "prenumerera", "bli prenumerant", "annons", "om oss", "kontakt",
        "kontakta oss", "start", "meny", "sök", "logga in", "ämnen", "taggar", "följ oss", "stöd oss", "mer om ämnet",
        "till toppen",
    ],
    chrome_openers: &[
        "läs mer:", "läs mer", "läs också:", "läs också", "läs även:", "se även", "dela på", "följ oss",
        "prenumerera på", "annons", "foto:", "bild:", "lyssna på", "alla rättigheter", "detta är en opinionstext",
        "ämnen:", "taggar:",
    ],
    given_names: &[
        "anders", "andreas", "anna", "annika", "anton", "arvid", "astrid", "axel", "barbro", "bengt", "birgitta",
        "björn", "bo", "britt", "camilla", "carina", "carl", "caroline", "cecilia", "charlotta", "christer",
        "christian", "christina", "claes", "dag", "daniel", "david", "ebba", "elin", "elisabeth", "ella", "emil",
        "emma", "erik", "erika", "eva", "fredrik", "fredrika", "gabriel", "göran", "gunilla", "gunnar", "gustaf",
        "gustav", "hanna", "hans", "helena", "henrik", "håkan", "ida", "inger", "ingrid", "jakob", "jan", "jens",
        "jenny", "jesper", "joakim", "johan", "johanna", "johannes", "jonas", "josefin", "julia", "karin", "karl",
        "katarina", "kenneth", "kerstin", "kjell", "kristian", "kristina", "lars", "leif", "lena", "lennart", "linda",
        "linus", "linnea", "lisa", "lotta", "louise", "magnus", "maja", "malin", "marcus", "maria", "marie", "markus",
        "martin", "mats", "mattias", "mikael", "monica", "nils", "ola", "olle", "olof", "oscar", "oskar", "patrik",
        "per", "peter", "pia", "pontus", "rebecka", "rickard", "robert", "roger", "rolf", "sara", "sofia", "staffan",
        "stefan", "sten", "stig", "susanne", "sven", "thomas", "tobias", "tomas", "torbjörn", "ulf", "ulla", "ulrika",
        "viktor", "viktoria", "åke", "åsa", "örjan",
    ],
    other_hands: &[
        "foto:", "foto av", "fotograf:", "bild:", "illustration:", "illustration av", "översättning:", "översatt av",
        "intervju:", "intervju av", "redaktör:", "publicerad av", "video:", "fler artiklar av", "mer av",
    ],
    accounts: &[
        "redaktionen", "redaktion", "ledarredaktionen", "debattredaktionen", "gästskribent", "gästkrönikör",
        "insändare", "läsare", "signatur", "signaturen", "skribent", "tt", "tt nyhetsbyrån", "admin", "administratör",
        "anonym", "chefredaktören", "ledarsidan",
    ],
    organisations: &[
        "tidning", "tidningen", "institut", "institutet", "universitet", "högskolan", "stiftelse", "stiftelsen",
        "förening", "föreningen", "förbund", "förbundet", "byrån", "myndigheten", "departementet", "centrum",
        "kommitté", "rådet", "partiet", "akademin", "förlag", "redaktionen", "nyheter", "bladet", "dagbladet",
    ],
    topics: &[
        "politik", "ekonomi", "samhälle", "kultur", "sport", "världen", "utrikes", "inrikes", "vetenskap", "hälsa",
        "utbildning", "teknik", "miljö", "klimat", "energi", "juridik", "historia", "religion", "böcker", "film",
        "musik", "sverige", "europa", "mellanöstern", "usa", "ryssland", "ukraina", "donald trump", "ulf kristersson",
        "premium",
    ],
    disclosure_labels: &["intressekonflikt", "intressekonflikter", "jäv", "jävsdeklaration", "intressedeklaration"],
    views: Views {
        opinions: &[
            "åsikt*", "uppfattning*", "ståndpunkt*", "synpunkt*", "innehåll*", "slutsats*", "analys*",
            "opinionstext*",
        ],
        owners: &[
            "skribent*", "författar*", "debattör*", "krönikör*", "artikelförfattar*", "insändar*", "avsändare*",
        ],
        scopes: &[
            "uttryck*", "framför*", "presenter*", "i denna", "i den här", "i detta", "i texten", "i artikeln", "här",
            "detta är", "det här är", "opinionstext*", "denna text", "den här texten", "denna artikel", "artikeln",
            "texten", "debattartiklar",
        ],
        denials: &["inte", "ej", "inga", "icke"],
        reflects: &[
            "nödvändigtvis", "representer*", "återspegl*", "speglar", "spegla", "överens*", "uttryck*", "delas",
            "delar", "ansvar*", "står för", "sammanfall*",
        ],
        desks: &[
            "redaktion*", "tidning*", "utgivar*", "organisation*", "institution*", "arbetsgivar*", "universitet*",
            "webbplats*", "åsikter",
        ],
        pieces: &[
            "krönikor", "debattartiklar", "texter", "artiklar", "insändare", "bloggar", "krönikörer", "skribenter",
            "debattörer",
        ],
        owns: &["egna", "egen", "egen räkning", "själv", "själva", "personlig*", "enbart", "endast", "helt"],
    },
    months: [
        &["januari", "jan"], &["februari", "feb"], &["mars", "mar"], &["april", "apr"], &["maj"], &["juni", "jun"],
        &["juli", "jul"], &["augusti", "aug"], &["september", "sep", "sept"], &["oktober", "okt"],
        &["november", "nov"], &["december", "dec"],
    ],
    weekdays: [
        &["måndag", "mån"], &["tisdag", "tis"], &["onsdag", "ons"], &["torsdag", "tors"], &["fredag", "fre"],
        &["lördag", "lör"], &["söndag", "sön"],
    ],
    relative_dates: &[
        day("i dag", 0), day("idag", 0), day("i går", -1), day("igår", -1), day("i morgon", 1),
        week("den här veckan", 0), week("förra veckan", -1), week("nästa vecka", 1), month("den här månaden", 0),
        month("förra månaden", -1), month("nästa månad", 1), year("i år", 0), year("förra året", -1),
        year("i fjol", -1), year("nästa år", 1),
    ],
};
