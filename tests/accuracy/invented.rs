//! Invented pages: the texts of the labelled ones under other names, with other notices and in other layouts.
mod draw;
mod dress;
mod furniture;
mod layout;
mod words;

use std::{collections::BTreeMap, io, path::Path};

use super::labels::{self, Labels, Page};
use draw::Draw;
use furniture::Furniture;
use words::Words;

/// What a line of a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Label,
    Headline,
    Standfirst,
    Byline,
    Date,
    Paragraph,
    Promo,
    BioLabel,
    Bio,
    Disclaimer,
    Disclosure,
    Credit,
    Chrome,
}

/// A page as its lines, from top to bottom.
type Lines = Vec<(Part, String)>;

/// Pages from a seed, as many as are asked for.
pub(crate) fn pages(seed: u64, count: usize) -> io::Result<Vec<Page>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/pages/labelled");
    let words = words::all()?;
    let mut texts: BTreeMap<&str, Vec<Labels>> = BTreeMap::new();
    for page in labels::pages(&folder)? {
        let language = page.labels.language.clone().flatten().unwrap_or_default();
        let known = words.get_key_value(language.get(..2).unwrap_or_default());
        if let Some((language, _)) = known.filter(|_| is_text(&page.labels)) {
            texts.entry(language).or_default().push(page.labels);
        }
    }
    let languages: Vec<&str> = texts.keys().copied().collect();
    let mut draw = Draw::new(seed);
    let page = |number| {
        let language = *draw.one(&languages)?;
        let text = draw.one(&texts[language])?;
        Some(page(number, language, &words[language], text, &mut draw))
    };
    Ok((0..count).filter_map(page).collect())
}

/// Whether labels hold a text that another page can be made of.
fn is_text(labels: &Labels) -> bool {
    let text = labels.text.as_deref().unwrap_or_default();
    labels.headline.is_some() && text.split("\n\n").count() > 2 && text.len() > 300
}

fn page(number: usize, language: &str, words: &Words, text: &Labels, draw: &mut Draw) -> Page {
    let furniture = Furniture::draw(words, text, draw);
    let text = text.text.as_deref().unwrap_or_default();
    let paragraphs: Vec<String> = text.split("\n\n").map(str::to_owned).collect();
    let mut labels = labels_of(&furniture, &paragraphs);
    let lines = layout::lines(&furniture, words, paragraphs, draw);
    let prints = |part: &str| lines.iter().any(|(_, text)| text.contains(part));
    if furniture.label.is_empty() && !prints(&furniture.byline) {
        // The headline names the author, and nothing the label.
        labels.label = Some(None);
    }
    let (name, bytes) = dress::dressed(language, &furniture, &lines, draw);
    Page {
        name: format!("{number}-{name}"),
        bytes: bytes.into_bytes(),
        labels,
    }
}

/// The label on a line of its own, or the one with which the byline begins.
fn label_of(furniture: &Furniture) -> String {
    const ARTICLES: &[&str] = &["Ein ", "Una "];
    const BEFORE: &[&str] = &[
        "Gastbeitrag von ",
        "Kommentar von ",
        "tribuna de ",
        "Opinion by ",
        "Guest essay by ",
        "Gastkommentar von ",
        "Tribune de ",
    ];
    let byline = &furniture.byline;
    let article = ARTICLES
        .iter()
        .find(|article| byline.starts_with(**article));
    let byline = &byline[article.map_or(0, |article| article.len())..];
    let before = BEFORE.iter().find(|before| byline.starts_with(**before));
    let before = before.and_then(|before| before.trim_end().rsplit_once(' '));
    match (furniture.label.as_str(), before) {
        ("", Some((label, _))) => label.to_owned(),
        (label, _) => label.to_owned(),
    }
}

fn labels_of(furniture: &Furniture, paragraphs: &[String]) -> Labels {
    let told = |text: &String| Some((!text.is_empty()).then(|| text.clone()));
    let out = [
        &furniture.bio,
        &furniture.disclaimer,
        &furniture.disclosure,
        &furniture.credit,
    ];
    let out = out.into_iter().filter(|text| !text.is_empty());
    Labels {
        headline: told(&furniture.headline),
        label: told(&label_of(furniture)),
        authors: Some(furniture.authors.clone()),
        bio: told(&furniture.bio),
        disclaimer: told(&furniture.disclaimer),
        disclosure: told(&furniture.disclosure),
        credit: told(&furniture.credit),
        first_sentence: paragraphs.first().cloned(),
        last_sentence: paragraphs.last().cloned(),
        must_not_contain: out.cloned().collect(),
        ..Labels::default()
    }
}
