//! Words by which a bio tells what is over and what will soon be, by language.
use std::ops::Range;

use super::Passage;

/// One language's words, folded. An entry that ends in `*` stands for every word that begins so.
pub(crate) struct BioWords {
    /// Primary BCP 47 tag.
    pub(crate) language: &'static str,
    /// What marks a role as over: “former”.
    pub(crate) past: &'static [&'static str],
    /// The word to put before a role that is over, where it needs no ending; else empty.
    pub(crate) former: &'static str,
    /// What is true only for a while: “forthcoming”.
    pub(crate) perishable: &'static [&'static str],
    /// What makes a name in capitals an organisation’s that people work for: “institute”.
    pub(crate) bodies: &'static [&'static str],
    /// What tells of studies, prizes and books, whose houses are nobody’s employers.
    pub(crate) aside: &'static [&'static str],
}

/// The words of a language, by BCP 47 tag.
pub(crate) fn of(language: &str) -> Option<&'static BioWords> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    ALL.iter()
        .find(|words| words.language.eq_ignore_ascii_case(primary))
}

/// Where words of a list stand in a stretch of the visible text. What begins with a capital is a name: “New York”.
pub(super) fn places(passage: &Passage, within: &Range<usize>, list: &[&str]) -> Vec<Range<usize>> {
    let text = passage.prose.text();
    let tokens = passage.tokens.iter().enumerate();
    let found = tokens.filter_map(|(index, token)| {
        // An article may be joined to it: “l’ancienne”.
        let whole = passage.word(index);
        let word = whole.rsplit('\'').next().unwrap_or(whole);
        let fits = |entry: &&str| match entry.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => *entry == word,
        };
        list.iter().any(fits).then(|| token.source.clone())
    });
    let inside = |range: &Range<usize>| within.start <= range.start && range.end <= within.end;
    let opens = |range: &Range<usize>| {
        passage
            .sentences
            .iter()
            .any(|sentence| sentence.start == range.start)
    };
    found
        .filter(|range| {
            inside(range) && (opens(range) || !text[range.clone()].starts_with(char::is_uppercase))
        })
        .collect()
}

// Words are read side by side.
#[rustfmt::skip]
const ALL: &[BioWords] = &[
    BioWords {
        language: "en",
        past: &["former", "formerly", "ex", "previously", "until", "was", "were", "served", "retired", "emeritus", "emerita", "past", "once", "worked", "had", "founded", "co-founded", "left", "then", "late", "led", "headed", "directed", "ran", "taught", "edited", "chaired", "advised", "held", "spent"],
        former: "former",
        perishable: &["forthcoming", "upcoming", "recently", "currently", "newest", "latest", "soon", "new", "current", "twitter"],
        bodies: &["institute", "institution", "university", "college", "foundation", "council", "committee", "commission", "center", "centre", "society", "association", "ministry", "agency", "alliance", "coalition", "federation", "bank", "trust", "fund", "academy", "school", "company", "group", "corporation", "consultancy"],
        aside: &["degree", "phd", "doctorate", "studied", "graduate", "graduated", "alumnus", "alumna", "educated", "published", "appeared", "award", "prize"],
    },
    BioWords {
        language: "de",
        past: &["ehemalig*", "früher*", "ex", "bis", "war", "waren", "zuvor", "emeritiert*", "emeritus", "einstig*", "vormals", "damalig*", "ehemals", "gründete", "arbeitete", "leitete", "pensioniert*"],
        former: "",
        perishable: &["demnächst", "kürzlich", "derzeit", "aktuell", "zurzeit", "neu*", "jüngst*", "erscheint", "neuest*", "twitter"],
        bodies: &["institut", "universität", "hochschule", "stiftung", "rat", "ausschuss", "kommission", "zentrum", "gesellschaft", "verband", "verein", "ministerium", "agentur", "bündnis", "föderation", "bank", "fonds", "akademie", "gruppe", "unternehmen"],
        aside: &["studierte", "promovierte", "promoviert", "absolvent*", "ausgezeichnet", "preis", "erschien", "erschienen"],
    },
    BioWords {
        language: "fr",
        past: &["ancien", "ancienne", "anciens", "anciennes", "ex", "était", "fut", "jusqu'en", "jusqu'à", "auparavant", "émérite", "retraité", "retraitée", "dirigea", "précédemment", "autrefois", "dirigé", "été"],
        former: "",
        perishable: &["prochainement", "récemment", "actuellement", "paraître", "nouveau", "nouvelle", "bientôt", "récent", "récente", "twitter"],
        bodies: &["institut", "université", "collège", "fondation", "conseil", "comité", "commission", "centre", "société", "association", "ministère", "agence", "alliance", "fédération", "banque", "fonds", "académie", "école", "groupe", "observatoire"],
        aside: &["diplômé", "diplômée", "doctorat", "études", "publié", "paru", "prix", "lauréat", "lauréate"],
    },
    BioWords {
        language: "es",
        past: &["ex", "exdirector*", "exministr*", "expresident*", "exembajador*", "antiguo", "antigua", "anterior*", "fue", "era", "hasta", "emérito", "emérita", "jubilad*", "otrora", "dirigió", "trabajó"],
        former: "",
        perishable: &["próximamente", "recientemente", "actualmente", "nuevo", "nueva", "reciente", "pronto", "último", "última", "twitter"],
        bodies: &["instituto", "universidad", "colegio", "fundación", "consejo", "comité", "comisión", "centro", "sociedad", "asociación", "ministerio", "agencia", "alianza", "federación", "banco", "fondo", "academia", "escuela", "grupo", "observatorio"],
        aside: &["licenciad*", "doctorad*", "estudió", "graduad*", "publicó", "premio"],
    },
    BioWords {
        language: "it",
        past: &["ex", "già", "fu", "era", "stato", "stata", "fino", "precedentemente", "emerito", "emerita", "pensione", "diresse"],
        former: "ex",
        perishable: &["prossimamente", "recentemente", "attualmente", "nuovo", "nuova", "recente", "uscita", "presto", "twitter"],
        bodies: &["istituto", "università", "fondazione", "consiglio", "comitato", "commissione", "centro", "società", "associazione", "ministero", "agenzia", "alleanza", "federazione", "banca", "fondo", "accademia", "scuola", "gruppo", "osservatorio"],
        aside: &["laureat*", "dottorato", "studiato", "pubblicato", "premio"],
    },
    BioWords {
        language: "pt",
        past: &["ex", "antigo", "antiga", "foi", "era", "até", "anteriormente", "emérito", "emérita", "aposentad*", "reformad*", "outrora", "dirigiu"],
        former: "",
        perishable: &["brevemente", "recentemente", "atualmente", "actualmente", "novo", "nova", "recente", "lançará", "twitter"],
        bodies: &["instituto", "universidade", "faculdade", "fundação", "conselho", "comité", "comissão", "centro", "sociedade", "associação", "ministério", "agência", "aliança", "federação", "banco", "fundo", "academia", "escola", "grupo", "observatório"],
        aside: &["licenciad*", "doutorad*", "formad*", "estudou", "publicou", "prémio", "prêmio"],
    },
    BioWords {
        language: "nl",
        past: &["voormalig*", "oud", "ex", "was", "waren", "tot", "eerder", "emeritus", "gepensioneerd*", "vroeger*", "destijds"],
        former: "voormalig",
        perishable: &["binnenkort", "onlangs", "momenteel", "nieuw*", "huidig*", "recent*", "verschijnt", "twitter"],
        bodies: &["instituut", "universiteit", "hogeschool", "stichting", "raad", "commissie", "centrum", "vereniging", "ministerie", "agentschap", "alliantie", "federatie", "bank", "fonds", "academie", "groep"],
        aside: &["studeerde", "promoveerde", "afgestudeerd", "verscheen", "prijs"],
    },
    BioWords {
        language: "pl",
        past: &["był*", "dawn*", "ex", "wcześniej", "emerytowan*", "do", "niegdyś", "poprzednio"],
        former: "",
        perishable: &["wkrótce", "niedawno", "obecnie", "now*", "aktualnie", "ukaże", "najnowsz*", "twitter"],
        bodies: &["instytut", "uniwersytet", "fundacja", "rada", "komisja", "komitet", "centrum", "stowarzyszenie", "ministerstwo", "agencja", "federacja", "bank", "fundusz", "akademia", "szkoła", "grupa"],
        aside: &["absolwent*", "studiował*", "ukończył*", "doktorat", "opublikował*", "nagrod*"],
    },
    BioWords {
        language: "ru",
        past: &["бывш*", "экс", "был", "была", "были", "ранее", "прежде", "до", "почётн*", "почетн*", "отставк*", "прежн*", "возглавлял*", "работал*"],
        former: "",
        perishable: &["скоро", "недавно", "сейчас", "новый", "новая", "новой", "новую", "ныне", "готовит*", "текущ*", "недавн*", "твиттер*"],
        bodies: &["институт", "институте", "университет", "университете", "фонд", "фонде", "совет", "комитет", "комиссия", "центр", "центре", "общество", "ассоциация", "министерство", "агентство", "федерация", "банк", "академия", "школа", "группа"],
        aside: &["окончил*", "выпускни*", "учил*", "защитил*", "опубликова*", "преми*"],
    },
    BioWords {
        language: "uk",
        past: &["колишн*", "екс", "був", "була", "були", "раніше", "до", "почесн*", "відставц*", "очолював*", "працював*", "працювала"],
        former: "",
        perishable: &["незабаром", "нещодавно", "зараз", "новий", "нова", "нової", "нову", "нині", "готує*", "поточн*", "твіттер*"],
        bodies: &["інститут", "інституту", "університет", "університету", "фонд", "фонду", "рада", "комітет", "комісія", "центр", "центру", "товариство", "асоціація", "міністерство", "агентство", "федерація", "банк", "академія", "школа", "група"],
        aside: &["закінчи*", "випускни*", "навча*", "захисти*", "опублікова*", "премі*"],
    },
    BioWords {
        language: "tr",
        past: &["eski", "önceki", "emekli", "idi", "yaptı", "çalıştı", "kadar", "önce", "merhum", "yürüttü"],
        former: "eski",
        perishable: &["yakında", "yakınlarda", "halen", "hâlen", "yeni", "son", "güncel", "çıkacak", "twitter"],
        bodies: &["enstitüsü", "üniversitesi", "vakfı", "konseyi", "komitesi", "komisyonu", "merkezi", "derneği", "bakanlığı", "ajansı", "federasyonu", "bankası", "akademisi", "okulu", "grubu"],
        aside: &["mezun*", "okudu", "doktorasını", "yayımlandı", "ödülü"],
    },
    BioWords {
        language: "az",
        past: &["keçmiş", "sabiq", "əvvəlki", "idi", "olub", "çalışıb", "işləyib", "qədər", "əvvəllər", "mərhum", "təqaüdçü"],
        former: "keçmiş",
        perishable: &["tezliklə", "hazırda", "yeni", "hal-hazırda", "son", "indi", "çıxacaq", "tvitter"],
        bodies: &["institutu", "universiteti", "fondu", "şurası", "komitəsi", "komissiyası", "mərkəzi", "cəmiyyəti", "nazirliyi", "agentliyi", "federasiyası", "bankı", "akademiyası", "məktəbi", "qrupu"],
        aside: &["məzun*", "oxuyub", "müdafiə", "nəşr", "mükafat*"],
    },
    BioWords {
        language: "hy",
        past: &["նախկին", "նախկինում", "էր", "եղել", "մինչև", "պատվավոր", "հանգստի", "ղեկավարել"],
        former: "նախկին",
        perishable: &["շուտով", "վերջերս", "ներկայումս", "նոր", "այժմ", "թվիթեր*"],
        bodies: &["ինստիտուտ", "համալսարան", "հիմնադրամ", "խորհուրդ", "կոմիտե", "կենտրոն", "միություն", "նախարարություն", "ակադեմիա"],
        aside: &["ավարտել", "սովորել", "պաշտպանել", "հրատարակել", "մրցանակ*"],
    },
    BioWords {
        language: "ka",
        past: &["ყოფილი", "ყოფილმა", "იყო", "მანამდე", "ადრე", "ემერიტუსი", "მუშაობდა", "ხელმძღვანელობდა", "ექს"],
        former: "ყოფილი",
        perishable: &["მალე", "ახლახან", "ამჟამად", "ახალი", "ამჟამინდელი", "ბოლო", "ტვიტერ*"],
        bodies: &[],
        aside: &["დაამთავრა", "სწავლობდა", "გამოსცა", "პრემიის"],
    },
    BioWords {
        language: "ar",
        past: &["السابق", "السابقة", "سابق", "سابقا", "سابقًا", "سابقاً", "كان", "كانت", "حتى", "شغل", "شغلت", "عمل", "عملت", "متقاعد", "متقاعدة", "الراحل"],
        former: "",
        perishable: &["قريبا", "قريبًا", "قريباً", "مؤخرا", "مؤخرًا", "مؤخراً", "حاليا", "حاليًا", "حالياً", "الجديد", "الجديدة", "تويتر"],
        bodies: &[],
        aside: &["تخرج", "تخرجت", "درس", "درست", "حاصل", "حاصلة", "جائزة"],
    },
];
