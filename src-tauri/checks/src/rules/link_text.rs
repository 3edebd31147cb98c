//! Links that say nothing of where they lead.
use stet_core::{Finding, Folded, Severity};

use crate::{Rule, facts::Facts};

pub(crate) const RULE: Rule = Rule {
    id: "link.text",
    summary: "A link whose words are “here” or “read more”.",
    why: "Who listens to a page, or skims it, hears only the words of its links.",
    source: "WCAG 2.4.4; markdownlint MD059",
    severity: Severity::Info,
    about: &[],
    flags: &[
        ("The log is ⟦[here](https://harbour.example/log)⟧.", ""),
        (
            "language: de\n\nDas Logbuch steht ⟦[hier](https://harbour.example/log)⟧.",
            "",
        ),
        (
            "language: ru\n\nЖурнал — ⟦[по ссылке](https://harbour.example/log)⟧.",
            "",
        ),
    ],
    passes: &[
        "[The log of the harbour](https://harbour.example/log) is here.",
        "language: de\n\n[Here](https://harbour.example/log) ist ein Lied.",
        "![here](https://harbour.example/log.jpg)",
    ],
    run,
};

/// Words that say nothing of where they lead, by language.
#[rustfmt::skip]
const VAGUE: &[(&str, &[&str])] = &[
    ("en", &["here", "click here", "this", "this link", "link", "read more", "more", "see here", "this page", "source"]),
    ("de", &["hier", "hier klicken", "link", "dieser link", "mehr", "mehr lesen", "weiterlesen", "quelle"]),
    ("fr", &["ici", "cliquez ici", "lien", "ce lien", "lire la suite", "en savoir plus", "source"]),
    ("es", &["aquí", "haga clic aquí", "enlace", "este enlace", "leer más", "más", "fuente"]),
    ("it", &["qui", "clicca qui", "link", "questo link", "leggi di più", "leggi tutto", "fonte"]),
    ("pt", &["aqui", "clique aqui", "link", "este link", "esta ligação", "ler mais", "leia mais", "fonte"]),
    ("nl", &["hier", "klik hier", "link", "deze link", "lees meer", "meer", "bron"]),
    ("pl", &["tutaj", "tu", "kliknij tutaj", "link", "ten link", "czytaj więcej", "więcej", "źródło"]),
    ("ru", &["здесь", "тут", "сюда", "ссылка", "по ссылке", "эта ссылка", "подробнее", "читать далее", "источник"]),
    ("uk", &["тут", "сюди", "посилання", "за посиланням", "це посилання", "докладніше", "читати далі", "джерело"]),
    ("tr", &["burada", "buraya tıklayın", "tıklayın", "bağlantı", "bu bağlantı", "devamı", "kaynak"]),
    ("az", &["burada", "bura", "bura klikləyin", "keçid", "bu keçid", "ətraflı", "davamı", "mənbə"]),
    ("hy", &["այստեղ", "հղում", "այս հղումը", "հղումով", "կարդալ ավելին", "ավելին", "աղբյուր"]),
    ("ka", &["აქ", "ბმული", "ამ ბმულზე", "ბმულზე", "წაიკითხეთ მეტი", "ვრცლად", "წყარო"]),
    ("ar", &["هنا", "اضغط هنا", "رابط", "هذا الرابط", "اقرأ المزيد", "المزيد", "المصدر"]),
];

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let language = facts.words.map_or("", |words| words.language);
    let vague = VAGUE.iter().find(|(tag, _)| *tag == language);
    let vague = vague.map_or(&[][..], |(_, words)| words);
    let blocks = facts.own_body();
    let links = blocks.flat_map(|block| block.passage.links.iter().map(move |link| (block, link)));
    let told = links.filter_map(|(block, link)| {
        let longest = 64;
        let short = !link.is_image && link.text.len() <= longest;
        let folded = short.then(|| Folded::new(link.text.trim()))?;
        let words = folded
            .text()
            .trim_matches(|char: char| !char.is_alphanumeric());
        vague.contains(&words).then(|| {
            let message = format!("“{}” does not say where the link leads.", link.text.trim());
            RULE.finding(block.at(link.range.clone()), &*link.url, message)
        })
    });
    told.collect()
}
