//! Rows of words that stand above all pages of a site: its sections, its buttons, what the weather is.
use super::super::super::{
    block::{Block, words},
    line, promo,
    vocabulary::{TOPICS, is_east_asian},
};

/// Whether a line is such a row.
pub(super) fn is_of_page(block: &Block) -> bool {
    let (text, folded) = (block.text.as_str(), block.folded());
    is_ticker(folded)
        || is_in_order(text)
        || is_clocked(text)
        || is_of_any_site(folded)
        || is_of_account(folded)
        || is_of_sections(folded)
        || shares_in_east_asian(text, folded)
        || is_of_figures(text)
        || is_of_languages(folded)
        || names_networks(folded)
        || is_way(text)
        || text.contains(" :: ")
        || is_control(block)
}

/// Whether a line with a degree in it says what the weather is, and where: “Leeds 12°”, “38° Lakeport weather”.
fn tells_weather(text: &str, folded: &str) -> bool {
    const WEATHER: &[&str] = &[
        "weather", "forecast", "wetter", "météo", "tiempo", "meteo", "cloudy", "sunny", "rain",
    ];
    let mut all = text.split(' ');
    WEATHER.iter().any(|word| folded.contains(word))
        || all.all(|word| !word.starts_with(char::is_lowercase))
}

/// Whether a line leads to the piece before or after, tells the weather, or is a button and nothing else.
pub(super) fn is_control(block: &Block) -> bool {
    const BUTTONS: &[&str] = &["text size", "登录下载", "下载客户端"];
    let (text, folded) = (block.text.as_str(), block.folded());
    leads_to_neighbour(text)
        || text.contains('°') && block.words() <= 8 && tells_weather(text, folded)
        || block.words() <= 12 && BUTTONS.iter().any(|button| folded.contains(button))
        || text.starts_with("字号")
}

/// Whether a line leads to the piece before or after: “« Goodbye ferry, hello Monday”.
fn leads_to_neighbour(text: &str) -> bool {
    let (before, after) = (text.starts_with("« "), text.ends_with(" »"));
    before != after && text.contains('«') != text.contains('»')
}

/// Whether a folded line is the address of a site, or what a site asks of all who come.
fn is_of_any_site(folded: &str) -> bool {
    const ASKS: &[&str] = &[
        "we value your privacy",
        "your privacy choices",
        "wir schätzen ihre privatsphäre",
        "votre vie privée",
    ];
    let site = |word: &str| {
        [".com", ".org", ".net"]
            .iter()
            .any(|end| word.ends_with(end))
    };
    folded.split(' ').count() <= 3 && folded.split(' ').any(site)
        || ASKS.iter().any(|asks| folded.starts_with(asks))
        || folded.starts_with("part of ")
            && (folded.ends_with(" network") || folded.ends_with(" newsroom"))
}

/// Whether a folded line is a row of buttons for those who have an account, or whom to follow: “Sign in Support us”. One such word
/// alone may be what a headline is about.
fn is_of_account(folded: &str) -> bool {
    const BUTTONS: &[&str] = &[
        "sign in",
        "log in",
        "sign up",
        "subscribe",
        "abonnieren",
        "suche",
        "e-paper",
        "support us",
        "donate",
        "anmelden",
        "se connecter",
        "s'abonner",
        "iniciar sesión",
        "offrir l'article",
        "écouter l'article",
        "ir para o ",
        "ir al ",
        "登入",
        "登录",
        "註冊",
        "注册",
    ];
    let buttons = BUTTONS.iter().map(|button| folded.matches(button).count());
    words(folded) <= 16 && buttons.sum::<usize>() > 1 || words(folded) <= 6 && folded.contains(" @")
}

/// Whether a folded line is a row of the names of sections: “Politik Ausland Panorama Sport Wirtschaft”.
fn is_of_sections(folded: &str) -> bool {
    let all = folded.split(' ');
    let sections = all
        .clone()
        .filter(|word| TOPICS.contains(word.trim_matches([',', '+'])))
        .count();
    sections > 3 && sections * 2 >= all.count()
}

/// Whether a line is a row of buttons by which pages are shared, among Han letters: “分享WhatsApp電郵收藏文章”.
fn shares_in_east_asian(text: &str, folded: &str) -> bool {
    text.chars().any(is_east_asian) && text.chars().count() <= 24 && promo::names_network(folded)
}

/// Whether a line begins with an hour, as the latest news do: “14:52 The ferry is back”.
fn is_clocked(text: &str) -> bool {
    text.split_once(' ')
        .is_some_and(|(clock, _)| line::is_clock(clock))
}

/// Whether a line is the row of languages in which a site can be read: “English Türkçe Русский”.
fn is_of_languages(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const LANGUAGES: &[&str] = &[
        "english", "eng", "deutsch", "français", "española", "español", "português", "italiano", "nederlands", "polski", "türkçe",
        "azərbaycan", "azərbaycanca", "русский", "рус", "на", "русском", "українська", "укр", "հայերեն", "հայ", "ქართული", "ქარ",
        "العربية", "عربي", "فارسى", "فارسی", "اردو", "中文", "繁體", "繁体", "简体", "簡體", "қазақша", "o'zbek", "aze", "en", "de", "fr",
        "es", "it", "ru", "ua", "tr", "ka", "ge", "am", "az", "ar",
    ];
    let all = || {
        folded
            .split([' ', '|', '/', '·'])
            .filter(|word| !word.is_empty())
    };
    all().count() > 1 && all().all(|word| LANGUAGES.contains(&word))
}

/// Whether a folded line is a row of the networks by which pages are shared.
fn names_networks(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const NETWORKS: &[&str] = &[
        "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "reddit", "digg", "del.icio.us", "plurk", "pinterest",
        "bluesky", "threads", "share", "tweet", "gettr", "truth", "parler", "flipboard", "e-mail", "email", "mail", "print", "вконтакте", "одноклассники", "viber",
    ];
    let all = || folded.split(' ').filter(|word| !word.is_empty());
    let networks = all().filter(|word| NETWORKS.contains(word)).count();
    // “Ida Lund auf Twitter”
    let on = [
        " auf twitter",
        " on twitter",
        " sur twitter",
        " en twitter",
        " on bluesky",
    ];
    let named = on.iter().find_map(|on| folded.strip_suffix(on));
    if named.is_some_and(|named| {
        words(named) == 2 && !named.starts_with("the ") && !named.starts_with("what ")
    }) {
        return true;
    }
    // “Auf Facebook teilenExterner Link”
    let shares = |word: &str| word.starts_with("teilen") || word.starts_with("partager");
    let on = folded.starts_with("auf ") || folded.starts_with("sur ");
    if networks > 0 && on && all().count() <= 6 && all().any(shares) {
        return true;
    }
    networks > 1 && networks * 2 >= all().count()
}

/// Whether a line holds an hour: “14 апр, 09:10”.
pub(super) fn tells_the_hour(text: &str) -> bool {
    text.split(' ').any(line::is_clock)
}

/// Whether a line is of figures, as rates and hours are: “EUR 85,91 (+0,12) 16:12”.
fn is_of_figures(text: &str) -> bool {
    const FIGURES: usize = 9;
    text.chars().filter(char::is_ascii_digit).count() >= FIGURES
}

/// Whether a line is a row of short names with bars between: “Debate | Opinion | Harbours”.
fn is_way(text: &str) -> bool {
    let mut parts = text.split(" | ");
    text.matches(" | ").count() > 1 && parts.all(|part| words(part) <= 3)
}

/// Whether a folded line tells what goes on just now, above all pages: “Trending: …”, “En direct …”.
fn is_ticker(folded: &str) -> bool {
    const TICKERS: &[&str] = &[
        "trending:",
        "breaking:",
        "breaking news",
        "live:",
        "live updates",
        "en direct ",
        "en direct:",
        "eilmeldung",
        "temas del día:",
        "última hora:",
        "ultim'ora",
        "in evidenza:",
        "em alta:",
        "热点：",
        "熱門：",
    ];
    let told = |ticker: &str| !ticker.ends_with(' ') || folded.contains(": ");
    TICKERS
        .iter()
        .any(|ticker| folded.starts_with(ticker) && told(ticker))
        || folded.starts_with("trending ") && words(folded) > MOST_TITLES
}

/// What has more words is the titles of several pieces in a row.
const MOST_TITLES: usize = 12;

/// Whether the words of a line are a list in the order of the alphabet, as of the towns for which a paper has pages.
fn is_in_order(text: &str) -> bool {
    const FEWEST: usize = 6;
    let listed = text.rsplit(": ").next().unwrap_or_default();
    let all: Vec<&str> = listed.split_whitespace().collect();
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    all.len() >= FEWEST && all.iter().all(capital) && all.windows(2).all(|pair| pair[0] <= pair[1])
}
