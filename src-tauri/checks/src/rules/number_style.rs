//! Numbers written otherwise than the house writes them.
use stet_core::{Finding, Severity};

use crate::{
    Rule,
    facts::{Block, Facts, Number},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "number.style",
    summary: "A number written otherwise than the house writes them.",
    why: "A page on which ten thousand is written in three ways looks as if nobody had read it.",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[
        (
            "outlet: figures\n\nThe board counted ⟦7⟧ boats, ⟦25 percent⟧ of them unpaid, and ⟦12000⟧ gulls.",
            "outlet: figures\n\nThe board counted seven boats, 25% of them unpaid, and 12,000 gulls.",
        ),
        (
            "outlet: figures\n\nIt costs ⟦12 500⟧ crowns.",
            "outlet: figures\n\nIt costs 12,500 crowns.",
        ),
    ],
    passes: &[
        "The board counted 7 boats, 25 percent of them unpaid, and 12000 gulls.",
        "outlet: figures\n\nThe board counted 12 boats, 7% of them unpaid, and 12,000 gulls in 2019.",
        "outlet: figures\n\n“We counted 7 boats and 12000 gulls,” said the board.",
        "outlet: figures\n\nArticle 5 of the treaty, page 7 of it, 3.5 metres and on 5 March.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(outlet) = facts.context.outlet else {
        return Vec::new();
    };
    let style = &outlet.style;
    let mut findings = Vec::new();
    for block in facts.own_body() {
        let own =
            block.passage.numbers.iter().filter(|number| {
                !block.passage.is_quoted(&number.range) && !is_date(block, number)
            });
        for number in own {
            let put = Put {
                facts,
                block,
                number,
            };
            let found = put
                .percent(&style.percent)
                .or_else(|| put.thousands(&style.thousands))
                .or_else(|| put.spelled(style.spell_below));
            findings.extend(found);
        }
    }
    findings
}

fn is_date(block: &Block, number: &Number) -> bool {
    let dates = &block.passage.dates;
    let leaning = dates.leaning.iter().map(|date| &date.range);
    let mut ranges = leaning.chain(dates.days.iter().map(|day| &day.range));
    ranges.any(|date| date.start <= number.range.start && number.range.end <= date.end)
}

/// A number, and where it stands.
struct Put<'a> {
    facts: &'a Facts<'a>,
    block: &'a Block,
    number: &'a Number,
}

impl Put<'_> {
    /// `house` is an example: “5%”, “5 per cent”.
    fn percent(&self, house: &str) -> Option<Finding> {
        let wanted = house.trim_start_matches(|char: char| char.is_ascii_digit());
        let percent = self.number.percent.clone()?;
        let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
        let text = &self.block.text()[percent.clone()];
        if wanted.is_empty() || plain(text) == plain(wanted) {
            return None;
        }
        let whole = self.number.range.start..percent.end;
        let figure = &self.block.text()[self.number.range.clone()];
        Some(self.finding(whole, format!("{figure}{wanted}")))
    }

    /// `house` is an example: “10,000”.
    fn thousands(&self, house: &str) -> Option<Finding> {
        let number = self.number;
        let wanted = house.chars().find(|char| !char.is_ascii_digit());
        // Four digits are a year more often than not.
        if house.is_empty() || number.digits < 5 {
            return None;
        }
        let text = &self.block.text()[number.range.clone()];
        let mark = text.chars().find(|char| !char.is_ascii_digit());
        let mark = mark.filter(|_| number.grouped.is_some());
        let plain = |mark: Option<char>| match mark {
            Some('\u{a0}' | '\u{202f}') => Some(' '),
            Some('’') => Some('\''),
            other => other,
        };
        if plain(mark) == plain(wanted) {
            return None;
        }
        let whole: String = text
            .chars()
            .filter(char::is_ascii_digit)
            .take(number.digits)
            .collect();
        let written = text
            .char_indices()
            .filter(|(_, char)| char.is_ascii_digit());
        let end = written.map(|(at, _)| at + 1).nth(number.digits - 1)?;
        let written = grouped(&whole, wanted) + &text[end..];
        Some(self.finding(number.range.clone(), written))
    }

    /// Small numbers that count things are written as words.
    fn spelled(&self, below: Option<u32>) -> Option<Finding> {
        let number = self.number;
        let whole = !number.decimal && number.grouped.is_none() && number.percent.is_none();
        if !whole || number.value >= f64::from(below?) || !self.counts() {
            return None;
        }
        let words = SPELLED.iter().find(|(tag, _)| *tag == self.language())?.1;
        let text = &self.block.text()[number.range.clone()];
        let word = words.get(text.parse::<usize>().ok()?)?;
        Some(self.finding(number.range.clone(), (*word).to_owned()))
    }

    fn language(&self) -> &'static str {
        self.facts.words.map_or("", |words| words.language)
    }

    /// Whether it stands in running text between a small word and the small word that it counts.
    fn counts(&self) -> bool {
        let (text, range) = (self.block.text(), &self.number.range);
        let before = text[..range.start].trim_end();
        let word = before
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or_default();
        let after = &text[range.end..];
        let follows = after.strip_prefix([' ', '\u{a0}']);
        let unit = follows.is_some_and(|after| {
            let word: String = after
                .chars()
                .take_while(|char| char.is_alphabetic())
                .collect();
            word.chars().count() >= 3 && word.starts_with(char::is_lowercase)
        });
        unit && text[..range.start].ends_with([' ', '\u{a0}'])
            && word.starts_with(char::is_lowercase)
            && word.ends_with(char::is_alphabetic)
            && !PLACES.contains(&word)
    }

    fn finding(&self, range: std::ops::Range<usize>, written: String) -> Finding {
        let text = &self.block.text()[range.clone()];
        let span = self.block.span(range);
        let message = format!("The house writes “{written}”, not “{text}”.");
        let mut finding = RULE.finding(span.clone(), text, message);
        let title = format!("Write “{written}”");
        finding
            .fixes
            .push(suggested(title, vec![replace(span, written)]));
        finding
    }
}

/// Words before a number that points and does not count.
#[rustfmt::skip]
const PLACES: &[&str] = &[
    "page", "chapter", "article", "paragraph", "section", "number", "part", "verse", "line", "act", "room", "level",
    "seite", "kapitel", "artikel", "absatz", "paragraf", "nummer", "teil", "article", "chapitre", "alinéa", "numéro",
    "artículo", "capítulo", "página", "número", "articolo", "capitolo", "pagina", "numero", "artigo", "статья",
    "статьи", "глава", "страница", "номер", "стаття", "статті", "розділ", "сторінка", "madde", "sayfa", "maddə",
    "səhifə", "bölüm",
];

/// The first numbers as words, from nought, in languages in which they do not bend with what they count.
#[rustfmt::skip]
const SPELLED: &[(&str, &[&str])] = &[
    ("en", &["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]),
    ("de", &["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]),
    ("fr", &["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"]),
    ("es", &["cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"]),
    ("it", &["zero", "un", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"]),
    ("pt", &["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"]),
    ("nl", &["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]),
    ("tr", &["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on", "on bir", "on iki"]),
    ("az", &["sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz", "on", "on bir", "on iki"]),
    ("hy", &["զրո", "մեկ", "երկու", "երեք", "չորս", "հինգ", "վեց", "յոթ", "ութ", "ինը", "տասը"]),
    ("ka", &["ნული", "ერთი", "ორი", "სამი", "ოთხი", "ხუთი", "ექვსი", "შვიდი", "რვა", "ცხრა", "ათი"]),
];

/// Digits parted in threes.
fn grouped(digits: &str, mark: Option<char>) -> String {
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.extend(mark);
        }
        grouped.push(digit);
    }
    grouped
}
