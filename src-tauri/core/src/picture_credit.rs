//! Where a caption says whose the picture is.
use std::{collections::HashMap, ops::Range, sync::LazyLock};

/// Words before the name of whoever made or owns a picture, in lower case.
const BEFORE: &[&str] = &[
    "©",
    "(c) ",
    "photo:",
    "photo :",
    "flickr/",
    "photo by",
    "photos by",
    "photograph:",
    "photograph by",
    "photography by",
    "picture:",
    "picture by",
    "image:",
    "imagen:",
    "imagem:",
    "immagine:",
    "image by",
    "image credit",
    "image source",
    "illustration:",
    "illustration by",
    "pic by",
    "pic:",
    "courtesy photo",
    "submitted photo",
    "contributed photo",
    "file photo",
    "stock image",
    "representative image",
    "photo fournie",
    "symbolfoto",
    "symbolbild",
    "archivfoto",
    "archivbild",
    "staff photo",
    "credit:",
    "credit…",
    "credit...",
    "courtesy of",
    "(courtesy,",
    "(courtesy ",
    "(provided by",
    "foto:",
    "fotos:",
    "foto von",
    "fot. ",
    "foto de ",
    "foto di ",
    "bild:",
    "quelle:",
    "crédit",
    "crédito",
    "credito:",
    "fotografía:",
    "fotografia:",
    "fotoğraf:",
    "фото:",
    "фото ",
    "иллюстрация:",
    "լուսանկար",
    "ფოტო:",
    "صورة:",
    "تصوير",
    "资料图",
    "資料圖",
    "图片来源",
    "圖片來源",
    "图：",
    "圖：",
    " 图／",
    " 圖／",
    " 摄影／",
    " 攝影／",
    "public domain",
    "cc by",
    "cc0",
];

/// Houses that lend pictures, as they are printed.
const AGENCIES: &[&str] = &[
    "Reuters",
    "REUTERS",
    "AFP",
    "AP Photo",
    "AP Images",
    "Getty",
    "Shutterstock",
    "Alamy",
    "iStock",
    "Unsplash",
    "Wikimedia",
    "Flickr",
    "dpa",
    "imago",
    "EPA",
    "EFE",
    "ANSA",
    "Xinhua",
    "PA Wire",
    "Keystone",
    "Staff Photographer",
    "Staff photographer",
    "Author provided",
    "Author supplied",
    "Fourni par l’auteur",
    "Fourni par l'auteur",
    "Fournie par l’auteur",
    "Fournie par l'auteur",
    "Proporcionada por el autor",
    "رويترز",
    "الفرنسية",
    "الأناضول",
    "غيتي",
    "شترستوك",
];

/// The most words of a line that is nothing but a credit.
const MOST_WORDS: usize = 8;

/// The most letters of such a line in Chinese.
const LONGEST_CHINESE: usize = 16;

/// The bytes of a caption that say whose the picture is, down to its end; `None` where nothing does.
#[must_use]
pub fn picture_credit(caption: &str) -> Option<Range<usize>> {
    let end = caption.trim_end_matches([' ', '.', ')', ']', '）']).len();
    let from = bracketed(caption)
        .or_else(|| after_words(caption))
        .or_else(|| dashed(&caption[..end]))
        .or_else(|| last_words(&caption[..end]))?;
    let credit = caption.get(from..end)?;
    let short = credit.split_whitespace().count() <= LONGEST;
    (from < end && short).then_some(from..end)
}

/// What has more words is no credit: “… he showed me the photo of his sons, folded in his wallet, and …”
const LONGEST: usize = 24;

/// “… [File: A. Name/Agency]”: brackets at the end with an owner in them.
fn bracketed(caption: &str) -> Option<usize> {
    let bare = caption.trim_end_matches([' ', '.']);
    let open = match bare.chars().next_back()? {
        ']' => '[',
        ')' => '(',
        '）' => '（',
        _ => return None,
    };
    let from = bare.rfind(open)? + open.len_utf8();
    let inside = &bare[from..];
    if open == '（' {
        let inside = inside.trim_end_matches('）');
        let shown = ["图", "圖", "示意图", "示意圖", "资料图", "資料圖"];
        let short = inside.chars().count() <= LONGEST_CHINESE;
        let shown = shown.iter().any(|shown| inside.starts_with(shown)) && inside.contains('／');
        let given = ["摄", "攝", "供图", "供圖"]
            .iter()
            .any(|by| inside.ends_with(by));
        let told = ["图/", "圖/", "图源：", "圖源："];
        let told = told.iter().any(|from| inside.starts_with(from));
        let owned = given || told || shown && inside.ends_with(['图', '圖']);
        return (short && owned).then_some(from);
    }
    let owned = inside.contains('/')
        || after_words(inside).is_some()
        || names_agency(inside)
        || is_of_house(inside);
    (owned && inside.split_whitespace().count() <= MOST_WORDS).then_some(from)
}

/// Those words by their first letter: hardly any word of a caption need be looked at further.
static BY_FIRST: LazyLock<HashMap<char, Vec<&str>>> = LazyLock::new(|| {
    let mut by_first: HashMap<char, Vec<&str>> = HashMap::new();
    for words in BEFORE {
        if let Some(first) = words.chars().next() {
            by_first.entry(first).or_default().push(words);
        }
    }
    by_first
});

/// Where the first of the words before a name begins, as a word of its own.
fn after_words(caption: &str) -> Option<usize> {
    let mut before = ' ';
    let starts = caption.char_indices().filter_map(|(at, letter)| {
        let between = std::mem::replace(&mut before, letter);
        (!between.is_alphanumeric()).then_some((at, letter))
    });
    let mut starts = starts.filter_map(|(at, letter)| {
        let told = BY_FIRST.get(&letter.to_lowercase().next()?)?;
        told.iter()
            .any(|words| begins(&caption[at..], words))
            .then_some(at)
    });
    starts.next()
}

/// “… in November Maja Brandt—Getty Images”: the words with capitals before a dash, and an agency behind it.
fn dashed(caption: &str) -> Option<usize> {
    const NAME: usize = 3;
    let (name, agency) = caption.rsplit_once('—')?;
    let owned = names_agency(agency) && agency.split_whitespace().count() <= MOST_WORDS;
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    let first = name.split(' ').rev().take_while(capital).take(NAME).last();
    let first = first.filter(|_| owned)?;
    Some(first.as_ptr().addr() - caption.as_ptr().addr())
}

fn begins(text: &str, words: &str) -> bool {
    let mut chars = text.chars().flat_map(char::to_lowercase);
    words.chars().all(|word| chars.next() == Some(word))
}

/// The last sentence, when it is an agency, “Name/Agency”, or a name in capitals and nothing else.
fn last_words(caption: &str) -> Option<usize> {
    let from = [". ", " | ", " – ", " — "]
        .into_iter()
        .filter_map(|mark| Some(caption.rfind(mark)? + mark.len()))
        .max()
        .unwrap_or(0);
    let words: Vec<&str> = caption[from..].split_whitespace().collect();
    if words.is_empty() || words.len() > MOST_WORDS {
        return None;
    }
    let last = &caption[from..];
    (names_agency(last) || is_shared(last) || is_shouted(&words)).then_some(from)
}

/// “Coast News: Maja Brandt”: a house and a name, every word with a capital.
fn is_of_house(text: &str) -> bool {
    const WORDS: usize = 3;
    let named = |part: &str| {
        let mut words = part.split(' ');
        words.clone().count() <= WORDS && words.all(|word| word.starts_with(char::is_uppercase))
    };
    // “(Maja Brandt for the Coast)”
    let lent = |(name, house): (&str, &str)| {
        let house = house.strip_prefix("the ").unwrap_or(house);
        named(name) && named(house) && name.contains(' ')
    };
    let told = |(house, name): (&str, &str)| named(house) && named(name) && name.contains(' ');
    text.split_once(": ").is_some_and(told) || text.split_once(" for ").is_some_and(lent)
}

fn names_agency(text: &str) -> bool {
    let of_its_own = |part: &str| !part.starts_with(char::is_alphanumeric);
    AGENCIES.iter().any(|agency| {
        text.match_indices(agency).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            before.is_none_or(|before| !before.is_alphanumeric())
                && of_its_own(&text[at + agency.len()..])
        })
    })
}

/// “Maja Brandt/Alamo”: a capital on either side of the stroke, and every word with a capital.
fn is_shared(text: &str) -> bool {
    let capital = |part: &str| part.trim().starts_with(char::is_uppercase);
    let halves: Vec<&str> = text.split('/').collect();
    halves.len() > 1
        && halves.iter().all(|half| capital(half))
        && text
            .split_whitespace()
            .filter(|word| *word != "/")
            .all(capital)
}

/// “EVA VÁZQUEZ”: two words or more, in capitals throughout.
fn is_shouted(words: &[&str]) -> bool {
    let mut letters = words.iter().flat_map(|word| word.chars());
    words.len() > 1 && letters.all(|char| char.is_uppercase() || !char.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caption_says_whose_the_picture_is() {
        let cases = [
            (
                "People by the water [File: Ana Ruiz/Kestrel]",
                "File: Ana Ruiz/Kestrel",
            ),
            ("The evening boat. Maja Brandt/Alamo", "Maja Brandt/Alamo"),
            (
                "Leer und sauber: der Lindenplatz Foto: Birk Sommer",
                "Foto: Birk Sommer",
            ),
            (
                "Petrol costs more than it did. (Coast News: Maja Brandt)",
                "Coast News: Maja Brandt",
            ),
            (
                "Pupils wait in November 2021 Maja Brandt—Getty Images",
                "Maja Brandt—Getty Images",
            ),
            (
                "A token from the depot. Photo by Lars Ibsen / Unsplash",
                "Photo by Lars Ibsen / Unsplash",
            ),
            (
                "Credit...Illustration by Mo Tan",
                "Credit...Illustration by Mo Tan",
            ),
            ("码头的清晨（示意图／王小川摄）", "示意图／王小川摄"),
            ("码头的清晨（作者供图）", "作者供图"),
            ("码头的清晨（图/海岸中国）", "图/海岸中国"),
            ("EVA VÁZQUEZ CALLE", "EVA VÁZQUEZ CALLE"),
            ("The quay at six (AP Photo/Lena Ost)", "AP Photo/Lena Ost"),
            ("The quay at six. Getty Images", "Getty Images"),
            ("Причал утром. Фото: Анна Лис", "Фото: Анна Лис"),
            ("The harbour © Ann Roe.", "© Ann Roe"),
        ];
        for (caption, credit) in cases {
            let found = picture_credit(caption).map(|range| &caption[range]);
            assert_eq!(found, Some(credit), "{caption}");
        }
    }

    #[test]
    fn a_caption_that_only_tells_what_is_seen_names_nobody() {
        let cases = [
            "",
            "People by the water",
            "The mayor (left) and her deputy.",
            "Talks on 3/4 March",
            "A sign that reads STOP",
            "The photo that he kept",
            "The European parliament (built in 1999)",
            "Him and/or her",
        ];
        for caption in cases {
            assert_eq!(picture_credit(caption), None, "{caption}");
        }
    }
}
