//! Polish.
use super::{Lexicon, Views, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "pl",
    labels: &[
        "opinia", "opinie", "komentarz", "komentarze", "felieton", "felietony", "publicystyka", "esej",
        "punkt widzenia", "list otwarty", "listy do redakcji", "głos w dyskusji", "debata", "polemika", "wstępniak",
        "blog", "blogi", "głos", "okiem eksperta", "zdaniem eksperta", "tylko u nas",
    ],
    byline_prefixes: &[
        "autor", "autorka", "autorzy", "tekst:", "napisał", "napisała", "autor:", "autorka:", "autorzy:",
        "autor tekstu:", "autor tekstu", "tekst", "pisze", "komentarz:", "felieton:", "komentuje",
    ],
    joiners: &["i", "oraz", "&"],
    titles: &["dr", "prof", "hab", "mgr", "inż", "pan", "pani", "ks", "red"],
    author_nouns: &[
        "autor", "autorka", "autorzy", "autor tekstu", "autorka tekstu", "felietonista", "felietonistka",
    ],
    bio_verbs: &[
        "jest", "są", "był", "była", "byli", "wykłada", "pracuje", "kieruje", "pisze", "mieszka", "prowadzi", "wydał",
        "wydała", "-", "studiuje", "napisał", "napisała", "publikuje", "zajmuje", "współpracuje", "ukończył",
        "ukończyła",
    ],
    role_nouns: &[
        "profesor", "wykładowca", "dyrektor", "redaktor", "redaktorka", "redakcja", "dziennikarz", "dziennikarka",
        "autor", "autorka", "pisarz", "pisarka", "analityk", "badacz", "badaczka", "politolog", "politolożka",
        "historyk", "historyczka", "ekonomista", "ekonomistka", "prawnik", "prawniczka", "lekarz", "lekarka",
        "filozof", "socjolog", "socjolożka", "minister", "ambasador", "prezes", "przewodniczący", "przewodnicząca",
        "członek", "członkini", "doradca", "założyciel", "założycielka", "publicysta", "publicystka", "felietonista",
        "korespondent", "ekspert", "ekspertka", "poseł", "posłanka", "senator", "doktor", "adiunkt", "profesorem",
        "dyrektorem", "dyrektorką", "redaktorem", "redaktorką", "dziennikarzem", "dziennikarką", "publicystą",
        "publicystką", "historykiem", "historyczką", "ekonomistą", "ekonomistką", "politologiem", "politolożką",
        "socjologiem", "socjolożką", "prawnikiem", "prawniczką", "pisarzem", "pisarką", "analitykiem", "analityczką",
        "ekspertem", "ekspertką", "członkiem", "członkinią", "prezesem", "prezeską", "autorem", "autorką",
        "wykładowcą", "wykładowczynią", "doktorem", "doktorantem", "doktorantką", "badaczem", "badaczką", "filozofem",
        "posłem", "posłanką", "senatorem", "adwokatem", "lekarzem", "lekarką", "kierownikiem", "założycielem",
        "współzałożycielem", "profesorka", "dyrektorka", "doktorant", "doktorantka",
    ],
    date_labels: &[
        "opublikowano", "opublikowane", "data publikacji", "publikacja", "aktualizacja", "zaktualizowano", "data",
    ],
    bio_labels: &["źródło", "o autorze", "o autorce", "o autorach", "autor", "nota o autorze", "biogram"],
    disclaimer_subjects: &[
        "opinie", "opinia", "poglądy", "treść", "artykuł", "artykuły", "stanowisko", "stanowiska",
    ],
    disclaimer_anchors: &[
        "nie muszą odzwierciedlać", "niekoniecznie", "nie odzwierciedlają", "nie zawsze odzwierciedlają",
        "wyłącznie poglądy", "poglądami autora", "poglądy autora", "opinie autora", "opinią autora",
        "prywatne opinie", "nie są tożsame",
    ],
    notice_words: &[
        "komentarze czytelników", "komentarze użytkowników", "naszych czytelników", "moderacja", "reklama", "reklamy",
        "afiliacyjne", "prowizję", "cookies", "komentarzy czytelników", "komentarzy użytkowników", "internautów",
        "sponsorowany", "regulamin", "użytkowników", "prowizja",
    ],
    disclosure_anchors: &[
        "konflikt interesów", "konfliktu interesów", "otrzymuje finansowanie", "posiada akcje", "posiada udziały",
        "otrzymał finansowanie", "otrzymała finansowanie", "otrzymał honorarium", "deklaruje brak",
        "oświadcza, że nie", "doradzał", "doradzała", "jest finansowany", "jest finansowana",
    ],
    credit_openers: &[
        "przełożył", "przełożyła", "tłumaczenie:", "tłumaczył", "tłumaczyła", "tekst ukazał się",
        "artykuł ukazał się", "pierwotnie opublikowano", "pierwodruk", "copyright", "©", "przekład:",
        "z angielskiego przełożył", "z angielskiego przełożyła", "z angielskiego tłumaczył", "tekst pierwotnie",
        "artykuł pierwotnie", "pierwotnie opublikowany", "fragment książki", "przedruk", "na licencji", "cc by",
        "licencja:",
        "z duńskiego przełożył", "z niemieckiego przełożył", "z francuskiego przełożył", "z rosyjskiego przełożył",
        "z ukraińskiego przełożył", "z duńskiego przełożyła", "z niemieckiego przełożyła", "z francuskiego przełożyła",
        "z rosyjskiego przełożyła", "z ukraińskiego przełożyła",
    ],
    chrome_headings: &[
        "powiązane artykuły", "podobne artykuły", "czytaj także", "czytaj też", "czytaj również", "zobacz też",
        "zobacz także", "zobacz również", "najpopularniejsze", "najczęściej czytane", "popularne", "polecane",
        "polecamy", "najnowsze", "więcej na ten temat", "wybór redakcji", "komentarze", "skomentuj",
        "dodaj komentarz", "newsletter", "subskrybuj", "prenumerata", "wesprzyj nas", "udostępnij", "drukuj",
        "obserwuj nas", "reklama", "polityka prywatności", "kontakt", "o nas", "menu", "szukaj", "zaloguj się",
        "przejdź do treści", "tagi", "tematy",
    ],
    chrome_openers: &[
        "twój adres e-mail nie zostanie opublikowany",
        "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "zobacz też", "zobacz także", "posłuchaj:",
        "zapisz się", "subskrybuj", "udostępnij na", "reklama", "fot.", "zdjęcie:", "wszelkie prawa zastrzeżone",
        "czas czytania",
    ],
    given_names: &[
        "adam", "adrian", "agata", "agnieszka", "aleksander", "aleksandra", "alicja", "andrzej", "aneta", "anna",
        "antoni", "arkadiusz", "artur", "barbara", "bartłomiej", "bartosz", "beata", "bogdan", "bogusław", "borys",
        "bożena", "cezary", "czesław", "damian", "daniel", "danuta", "dariusz", "dawid", "dominik", "dominika",
        "dorota", "edward", "elżbieta", "emilia", "ewa", "filip", "franciszek", "gabriela", "grażyna", "grzegorz",
        "halina", "hanna", "henryk", "hubert", "igor", "ignacy", "irena", "iwona", "izabela", "jacek", "jadwiga",
        "jakub", "jan", "janina", "janusz", "jarosław", "jerzy", "joanna", "jolanta", "józef", "julia", "julian",
        "kamil", "karol", "karolina", "katarzyna", "kazimierz", "kinga", "konrad", "krystian", "krystyna",
        "krzysztof", "leszek", "lucyna", "ludwik", "łukasz", "maciej", "magdalena", "maja", "małgorzata", "marcin",
        "marek", "maria", "marian", "mariusz", "marta", "marzena", "mateusz", "michał", "mieczysław", "mikołaj",
        "mirosław", "monika", "natalia", "norbert", "olga", "oskar", "patryk", "paulina", "paweł", "piotr",
        "przemysław", "radosław", "rafał", "renata", "robert", "roman", "ryszard", "sebastian", "sławomir",
        "stanisław", "stefan", "sylwia", "szymon", "tadeusz", "teresa", "tomasz", "urszula", "wacław", "waldemar",
        "wanda", "wiesław", "wiktor", "witold", "władysław", "włodzimierz", "wojciech", "zbigniew", "zdzisław",
        "zofia", "zuzanna", "zygmunt",
    ],
    other_hands: &[
        "fot.", "fot:", "foto:", "zdjęcie:", "zdjęcia:", "ilustracja:", "rys.", "tłum.", "tłumaczenie:", "tłumaczyła",
        "tłumaczył", "przełożyła", "przełożył", "przekład:", "przeł.", "rozmawiał", "rozmawiała", "wywiad:",
        "redakcja:", "oprac.", "opracowanie:", "opracował", "opracowała", "opublikowane przez", "dodane przez",
        "więcej od", "wszystkie artykuły",
    ],
    accounts: &[
        "redakcja", "redaktor", "zespół", "zespół redakcyjny", "redakcja opinii", "gość", "autor gościnny",
        "gościnnie", "felietonista", "czytelnicy", "listy", "list do redakcji", "listy do redakcji", "pap", "kai",
        "iar", "agencje", "administrator", "anonim", "autor", "autorzy", "komentator", "red",
    ],
    organisations: &[
        "gazeta", "dziennik", "prasa", "instytut", "uniwersytet", "uczelnia", "fundacja", "stowarzyszenie",
        "towarzystwo", "ministerstwo", "agencja", "centrum", "komitet", "rada", "związek", "federacja", "partia",
        "akademia", "wydawnictwo", "tygodnik", "redakcja", "radio", "grupa", "sp",
    ],
    topics: &[
        "polityka", "gospodarka", "ekonomia", "społeczeństwo", "kultura", "sport", "świat", "kraj", "polska", "nauka",
        "zdrowie", "edukacja", "technologia", "środowisko", "klimat", "energia", "prawo", "historia", "religia",
        "książki", "film", "muzyka", "europa", "unia europejska", "bliski wschód", "stany zjednoczone", "donald tusk",
        "jarosław kaczyński", "donald trump", "sztuczna inteligencja", "media społecznościowe", "prawa człowieka",
        "premium",
    ],
    disclosure_labels: &[
        "konflikt interesów", "oświadczenie o konflikcie interesów", "deklaracja interesów", "ujawnienie",
        "przejrzystość",
    ],
    views: Views {
        opinions: &[
            "opini*", "pogląd*", "stanowisk*", "wypowied*", "treść", "treści", "zdanie", "zdania", "oceny", "tezy",
            "felieton*",
        ],
        owners: &["autor*", "autork*", "felietonist*", "publicyst*", "piszą*", "sygnatariusz*", "komentator*"],
        scopes: &[
            "wyrażon*", "zawart*", "prezentowan*", "przedstawion*", "publikowan*", "zamieszczon*", "w tym",
            "w tekście", "w artykule", "głoszon*", "w niniejsz*", "ten tekst", "tekst nie", "artykuł nie",
            "niniejszy", "opinie", "felieton nie", "teksty",
        ],
        denials: &["nie", "ani", "żaden", "żadn*", "bez"],
        reflects: &[
            "odzwierciedl*", "odzwierciedlać", "reprezent*", "wyraż*", "pokryw*", "zgodn*", "tożsam*", "utożsam*",
            "oznacza", "odpowiada", "stanowi", "poglądami", "zawsze", "podziel*", "odpowiedzialn*",
        ],
        desks: &[
            "redakcj*", "wydawc*", "gazet*", "instytucj*", "organizacj*", "pracodawc*", "portal*", "uczeln*",
            "uniwersytet*", "fundacj*", "pisma",
        ],
        pieces: &[
            "felietony", "teksty", "opinie", "komentarze", "artykuły", "blogi", "autorzy", "autorki", "felietoniści",
            "publicyści",
        ],
        owns: &["wyłącznie", "jedynie", "tylko", "osobist*", "prywatn*", "własn*"],
    },
    months: [
        &["styczeń", "stycznia", "sty"], &["luty", "lutego", "lut"], &["marzec", "marca", "mar"],
        &["kwiecień", "kwietnia", "kwi"], &["maj", "maja"], &["czerwiec", "czerwca", "cze"],
        &["lipiec", "lipca", "lip"], &["sierpień", "sierpnia", "sie"], &["wrzesień", "września", "wrz"],
        &["październik", "października", "paź"], &["listopad", "listopada", "lis"], &["grudzień", "grudnia", "gru"],
    ],
    weekdays: [
        &["poniedziałek", "pon"], &["wtorek", "wt"], &["środa", "środę", "śr"], &["czwartek", "czw"],
        &["piątek", "pt"], &["sobota", "sobotę", "sob"], &["niedziela", "niedzielę", "niedz"],
    ],
    relative_dates: &[
        day("dziś", 0), day("dzisiaj", 0), day("wczoraj", -1), day("przedwczoraj", -2), day("jutro", 1),
        day("pojutrze", 2), week("w tym tygodniu", 0), week("w zeszłym tygodniu", -1),
        week("w ubiegłym tygodniu", -1), week("w przyszłym tygodniu", 1), month("w tym miesiącu", 0),
        month("w zeszłym miesiącu", -1), month("w ubiegłym miesiącu", -1), month("w przyszłym miesiącu", 1),
        year("w tym roku", 0), year("tego roku", 0), year("w zeszłym roku", -1), year("zeszłego roku", -1),
        year("w ubiegłym roku", -1), year("ubiegłego roku", -1), year("w przyszłym roku", 1),
        year("przyszłego roku", 1),
    ],
};
