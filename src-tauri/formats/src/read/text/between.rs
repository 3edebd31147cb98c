//! Lines between two paragraphs of a pasted piece: one may be the heading of the second, several are a box of the page, whatever blank
//! lines stand between them.
use super::super::{
    block::{Block, Hint, ends_sentence, words},
    line,
    vocabulary::is_east_asian,
};
use super::{
    boxes::LONGEST_BOX,
    captions::credit,
    lines::{ends, is_dated},
    pictured::{is_figure, opens_with_file},
};

/// The fewest words of a paragraph that surely is one.
const PARAGRAPH: usize = 25;
/// The most lines of a box, and the most words of its title, of the label above that and of the sentence below.
const LINES: usize = 8;
const TITLE: usize = 16;
const LABEL: usize = 3;
const SENTENCE: usize = 30;
/// The most words of the heading of what a button asks for.
const ASKED: usize = 8;

/// What a button says that takes readers elsewhere, folded.
#[rustfmt::skip] // Words are read side by side.
const ELSEWHERE: &[&str] = &[
    "learn more", "find out more", "read more", "send your message", "take action", "explore", "see more", "view all", "get started",
    "mehr erfahren", "zum abo", "mehr lesen", "zum angebot", "en savoir plus", "lire la suite", "découvrir", "saber más", "leer más",
    "ver más", "saiba mais", "leia mais", "scopri di più", "leggi di più", "dowiedz się więcej", "register", "read now", "share feedback",
    "give feedback", "view profile", "full bio", "see all", "show more", "load more", "watch now", "listen now", "buy now", "shop now",
    "order now", "try it free", "read full article", "read the full story", "zur autorenseite", "zum autorenprofil", "alle artikel",
    "alle beiträge", "inhalt anzeigen", "externen inhalt anzeigen", "jetzt lesen", "jetzt testen", "jetzt sichern", "jetzt kaufen",
    "voir plus", "voir tout", "afficher plus", "voir le profil", "más información", "ver perfil", "ver todo", "ver todas", "ver tudo",
    "mostrar más", "vedi tutti", "scopri",
];

/// Marks boxes among the lines of a piece.
pub(super) fn mark(blocks: &mut [Block]) {
    let is_paragraph = |block: &Block| block.words() >= PARAGRAPH && block.is_prose();
    let paragraphs: Vec<usize> = (0..blocks.len())
        .filter(|&at| is_paragraph(&blocks[at]))
        .collect();
    for pair in paragraphs.windows(2) {
        let [above, below] = pair else { continue };
        let lines = above + 1..*below;
        let small = |block: &Block| block.words() <= LONGEST_BOX;
        if (1..=LINES).contains(&lines.len())
            && !blocks[*above].text.ends_with([':', ';', ','])
            && blocks[lines.clone()].iter().all(small)
        {
            let marked = boxed(&blocks[lines.clone()]);
            let marked = blocks[lines].iter_mut().zip(marked);
            for (block, _) in marked.filter(|(_, marked)| *marked) {
                block.hint = block.hint.or(Some(Hint::Chrome));
            }
        }
    }
}

/// Which of the lines between two paragraphs are boxes.
fn boxed(lines: &[Block]) -> Vec<bool> {
    let mut marked = vec![false; lines.len()];
    let mut at = 0;
    while at < lines.len() {
        let length = length(&lines[at..], lines.len());
        marked[at..at + length].fill(true);
        at += length.max(1);
    }
    marked
}

/// How many of some lines are a box, from the first on; `all` stand between the two paragraphs.
fn length(lines: &[Block], all: usize) -> usize {
    let open = |at: usize| lines.get(at).is_some_and(is_open);
    let said = |at: usize| {
        let block = lines.get(at);
        block.is_some_and(|block| {
            ends_sentence(&block.text) && !block.text.ends_with(':') && block.words() <= SENTENCE
        })
    };
    let count = |at: usize| lines.get(at).map_or(0, Block::words);
    // “By clicking “Subscribe,” you agree to …”
    if lines[0].is_pitch()
        || is_owner(&lines[0].text)
        || is_chart(lines[0].folded())
        || opens_with_file(&lines[0].text)
    {
        return 1;
    }
    let figure = |at: usize| lines.get(at).is_some_and(|block| is_figure(block.folded()));
    // “Bar chart”, “Fig. 1: Boats by harbour”
    if figure(0) || open(0) && count(0) <= LABEL && figure(1) {
        return 1 + usize::from(!figure(0));
    }
    // “Cots in a library”, “Cots stand in the library of Norvik.”, “(Ida Lund / For the Coast)”
    let owned = |at: usize| {
        let whose = lines
            .get(at)
            .filter(|block| block.text.contains(char::is_lowercase));
        let bracketed = |block: &&Block| {
            let inside = block
                .text
                .strip_prefix('(')
                .and_then(|text| text.strip_suffix(')'));
            inside.is_some_and(|inside| inside.contains(" / ") && words(inside) <= 8)
        };
        let credit = whose.and_then(credit);
        credit.is_some_and(|credit| credit.start < 4) || whose.filter(bracketed).is_some()
    };
    let shown = |at: usize| (LABEL + 1..=SENTENCE).contains(&count(at));
    if owned(1) && shown(0) && said(0) {
        return 2;
    }
    if owned(2) && said(1) && shown(0) && open(0) {
        return 3;
    }
    // “[The channel could open by May, pilots say]”, “>>> Related: The ferry waits”
    if is_marked_title(&lines[0]) {
        return 1;
    }
    // “Why we no longer wait”, a sentence, and how long listening takes.
    let lasts = |at: usize| {
        lines.get(at).is_some_and(|block| {
            block.words() <= 3
                && (line::is_duration(block.folded())
                    || block.folded().split(' ').any(line::is_clock))
        })
    };
    if open(0) && count(0) > LABEL && said(1) && lasts(2) {
        return 3;
    }
    // “What the pilots say”, “07:41 Minuten”; a timetable has hours alone.
    let minutes = |at: usize| {
        let told = lines.get(at).map_or("", Block::folded);
        told.contains(':') && told.contains("min")
    };
    if open(0) && count(0) > LABEL && lasts(1) && minutes(1) {
        return 2;
    }
    if is_glued_title(&lines[0])
        || all == 1 && (names_other(&lines[0]) || is_labelled_title(&lines[0]))
    {
        return 1;
    }
    if !open(0) {
        return 0;
    }
    let named = |at: usize| lines.get(at).is_some_and(|block| block.is_like_name());
    let dated = |at: usize| lines.get(at).is_some_and(is_dated);
    // “Coast”, “Will the ferry wait?”, “Members voted to ask the pilots.”, and the day.
    if count(0) <= LABEL && count(1) > LABEL && said(2) && dated(3) {
        return 4;
    }
    // “Inside the ferry that never waits”, “Ida Lund”, or the day.
    if count(0) > LABEL && (named(1) || dated(1)) {
        return 2;
    }
    // “Join the pilots”, a sentence or two, “Learn more”.
    let asked = (1..=2).take_while(|&at| said(at)).count();
    let button = lines.get(asked + 1);
    if asked > 0
        && count(0) <= ASKED
        && button.is_some_and(|block| ELSEWHERE.contains(&block.folded()))
    {
        return asked + 2;
    }
    if ELSEWHERE.contains(&lines[0].folded()) {
        return 1;
    }
    // “Local News”, “Council tables ferry study”, “Members said they want to hear the pilots.”
    if count(0) <= LABEL && open(1) && count(1) > 1 {
        return match lines.len() {
            _ if said(2) => 3,
            // The last line may head the paragraph below.
            2 if count(1) <= ASKED => 1,
            _ => 2,
        };
    }
    // “The ferry that never waits”, “What the pilots say”: the second heads the paragraph.
    if all == 2 && count(0) > LABEL && open(1) {
        return 1;
    }
    0
}

/// Whether a line may be the title of something: no sentence, item of a list, quotation or verse.
fn is_open(block: &Block) -> bool {
    let text = block.text.trim();
    block.hint.is_none()
        && (1..=TITLE).contains(&block.words())
        && !ends(text)
        && !text.chars().any(is_east_asian)
        && !is_dated(block)
        && !text.starts_with(['-', '–', '—', '•', '*', '“', '"', '„', '«', '‘', '('])
        && !text.starts_with(|c: char| c.is_ascii_digit() || c.is_lowercase())
        && !text.ends_with(['”', '"', '“', '»', '’', ')'])
}

/// Whether a line is the title of another piece, its kicker right before it: “Harbours:Who pays for the pier?”, “RelatedThe ferry waits”.
fn is_glued_title(block: &Block) -> bool {
    const LEADS: &[&str] = &[
        "related",
        "recommended",
        "erklärt",
        "推荐阅读",
        "延伸阅读",
        "相关阅读",
        "推薦閱讀",
    ];
    let text = block.text.trim();
    let kicked = || {
        let parted = text.split_once(':').filter(|(kicker, title)| {
            title.starts_with(char::is_uppercase)
                && kicker.chars().count() > 3
                && words(kicker) == 1
                && kicker.chars().all(|c| c.is_alphabetic() || c == '-')
        });
        parted.is_some()
    };
    let led = || {
        LEADS.iter().any(|lead| {
            let behind = text.char_indices().nth(lead.chars().count());
            behind.is_some_and(|(at, c)| {
                !c.is_lowercase() && c.is_alphabetic() && line::fold(&text[..at]) == *lead
            })
        })
    };
    block.words() <= TITLE && (kicked() || led())
}

/// Whether a whole line stands in brackets, as titles of other pieces do, or behind arrows.
fn is_marked_title(block: &Block) -> bool {
    const ARROWS: &[&str] = &[">>>", ">> ", "=> ", "» ", "► ", "▶ ", "→ "];
    let text = block.text.trim();
    let inside = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'));
    let bracketed = inside.is_some_and(|inside| words(inside) > 4 && !ends(inside));
    block.words() <= TITLE + 4
        && (bracketed || ARROWS.iter().any(|arrows| text.starts_with(arrows)))
}

/// Whether a line is somebody's name and the title of what that person wrote: “Ida Lund: How the ferry came to wait”.
fn names_other(block: &Block) -> bool {
    let parted = block.text.split_once(": ");
    parted.is_some_and(|(name, title)| {
        line::is_name(name)
            && (4..=TITLE).contains(&words(title))
            && title.starts_with(char::is_uppercase)
            && !ends(title)
    })
}

/// Whether a line is a label and the title of another piece: “COLUMN: Nobody asked the pilots. They were at sea.”
fn is_labelled_title(block: &Block) -> bool {
    let parted = block.text.split_once(": ");
    parted.is_some_and(|(label, title)| {
        // “Debate: Who pays for the pier” may head a part of the piece.
        let shouted = !label.contains(char::is_lowercase);
        shouted
            && line::is_label(&line::fold(label))
            && (4..=TITLE).contains(&words(title))
            && title.starts_with(char::is_uppercase)
    })
}

/// Whether a line is whoever took a picture, and for whom: “Ida Lund | The Coast Observer”.
fn is_owner(text: &str) -> bool {
    text.split_once(" | ").is_some_and(|(name, house)| {
        line::is_like_name(name) && words(house) <= 4 && !line::is_label(&line::fold(house))
    })
}

/// Whether a folded line says what a chart shows, and by whose figures.
fn is_chart(folded: &str) -> bool {
    const SOURCES: &[&str] = &[
        "source:", "quelle:", "source :", "fuente:", "fonte:", "data:", "daten:",
    ];
    const CHARTS: &[&str] = &[
        "chart:",
        "chart ",
        "graphic:",
        "grafik:",
        "graphique",
        "gráfico:",
        "grafico:",
    ];
    let sourced = SOURCES.iter().any(|source| folded.contains(source));
    words(folded) <= SENTENCE
        && sourced
        && (CHARTS.iter().any(|chart| folded.starts_with(chart)) || folded.contains(" | data:"))
}
