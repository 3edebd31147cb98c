//! Polish.
use super::{Lexicon, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "pl",
    labels: &[
        "opinia", "opinie", "komentarz", "komentarze", "felieton", "felietony", "publicystyka", "esej",
        "punkt widzenia", "list otwarty", "listy do redakcji", "głos w dyskusji", "debata",
    ],
    byline_prefixes: &["autor", "autorka", "autorzy", "tekst:", "napisał", "napisała"],
    joiners: &["i", "oraz", "&"],
    titles: &["dr", "prof", "hab", "mgr", "inż", "pan", "pani", "ks", "red"],
    author_nouns: &[
        "autor", "autorka", "autorzy", "autor tekstu", "autorka tekstu", "felietonista", "felietonistka",
    ],
    bio_verbs: &[
        "jest", "są", "był", "była", "byli", "wykłada", "pracuje", "kieruje", "pisze", "mieszka", "prowadzi",
        "wydał", "wydała", "-",
    ],
    role_nouns: &[
        "profesor", "wykładowca", "dyrektor", "redaktor", "redaktorka", "redakcja", "dziennikarz", "dziennikarka",
        "autor", "autorka", "pisarz", "pisarka", "analityk", "badacz", "badaczka", "politolog", "politolożka",
        "historyk", "historyczka", "ekonomista", "ekonomistka", "prawnik", "prawniczka", "lekarz", "lekarka",
        "filozof", "socjolog", "socjolożka", "minister", "ambasador", "prezes", "przewodniczący", "przewodnicząca",
        "członek", "członkini", "doradca", "założyciel", "założycielka", "publicysta", "publicystka",
        "felietonista", "korespondent", "ekspert", "ekspertka", "poseł", "posłanka", "senator", "doktor", "adiunkt",
    ],
    date_labels: &[
        "opublikowano", "opublikowane", "data publikacji", "publikacja", "aktualizacja", "zaktualizowano", "data",
    ],
    bio_labels: &["źródło", "o autorze", "o autorce", "o autorach", "autor"],
    disclaimer_subjects: &[
        "opinie", "opinia", "poglądy", "treść", "artykuł", "artykuły", "stanowisko", "stanowiska",
    ],
    disclaimer_anchors: &[
        "nie muszą odzwierciedlać", "niekoniecznie", "nie odzwierciedlają", "nie zawsze odzwierciedlają",
        "wyłącznie poglądy", "poglądami autora", "poglądy autora", "opinie autora", "opinią autora",
        "prywatne opinie", "nie są tożsame",
    ],
    notice_words: &[
        "komentarze czytelników", "komentarze użytkowników", "naszych czytelników", "moderacja", "reklama",
        "reklamy", "afiliacyjne", "prowizję", "cookies",
    ],
    disclosure_anchors: &[
        "konflikt interesów", "konfliktu interesów", "otrzymuje finansowanie", "posiada akcje", "posiada udziały",
    ],
    credit_openers: &[
        "przełożył", "przełożyła", "tłumaczenie:", "tłumaczył", "tłumaczyła", "tekst ukazał się",
        "artykuł ukazał się", "pierwotnie opublikowano", "pierwodruk", "copyright", "©",
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
        "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "zobacz też", "zobacz także", "posłuchaj:",
        "zapisz się", "subskrybuj", "udostępnij na", "reklama", "fot.", "zdjęcie:", "wszelkie prawa zastrzeżone",
        "czas czytania",
    ],
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
