//! Who signs an invented page and how, and what stands beside the piece.
use super::super::labels::Labels;
use super::{draw::Draw, words::Words};

/// The furniture of a page; empty where it has no such thing.
#[derive(Debug, Default)]
pub(super) struct Furniture {
    pub(super) headline: String,
    pub(super) label: String,
    pub(super) standfirst: String,
    /// As it is printed; empty where only the bio names the author.
    pub(super) byline: String,
    /// Without titles.
    pub(super) authors: Vec<String>,
    pub(super) date: String,
    pub(super) bio: String,
    pub(super) bio_label: String,
    pub(super) disclaimer: String,
    pub(super) disclosure: String,
    pub(super) credit: String,
}

impl Furniture {
    pub(super) fn draw(words: &Words, text: &Labels, draw: &mut Draw) -> Self {
        let names = draw.shuffled(&words.names);
        let several = names.len() > 1 && draw.chance(15);
        let signed = &names[..if several { 2 } else { 1 }];
        let authors: Vec<String> = signed.iter().map(|name| bare(name).to_owned()).collect();
        let said = |template: &str| {
            let second = authors.get(1).map_or("", String::as_str);
            template.replace("{n}", &authors[0]).replace("{m}", second)
        };
        let mut some = |of: &[String], percent: usize| {
            let one = draw.one(of).cloned().unwrap_or_default();
            if draw.chance(percent) {
                one
            } else {
                String::new()
            }
        };
        let bios = if several {
            &words.joint_bios
        } else {
            &words.bios
        };
        let bio = some(bios, 75);
        let (byline, bio_label) = (some(&words.bylines, 100), some(&words.bio_labels, 20));
        let furniture = Self {
            label: some(&words.labels, 70),
            date: some(&words.dates, 100),
            disclaimer: some(&words.disclaimers, 60),
            disclosure: some(&words.disclosures, if several { 0 } else { 30 }),
            credit: some(&words.credits, 12),
            ..Self::default()
        };
        let written = signed
            .join(&format!(" {} ", words.and))
            .replace(" 、 ", "、");
        let byline = byline
            .replace("{N}", &written.to_uppercase())
            .replace("{n}", &written);
        // A page may leave the author to the bio, or to an account.
        let told_by_bio = bio.starts_with("{n}") && !several;
        let byline = match draw.below(100) {
            0..8 if told_by_bio => String::new(),
            8..13 if told_by_bio => "admin".to_owned(),
            _ => byline,
        };
        Self {
            headline: text.headline.clone().flatten().unwrap_or_default(),
            standfirst: text
                .standfirst
                .clone()
                .flatten()
                .filter(|_| draw.chance(60))
                .unwrap_or_default(),
            bio: said(&bio),
            bio_label: if bio.is_empty() {
                String::new()
            } else {
                bio_label
            },
            disclosure: said(&furniture.disclosure),
            byline,
            authors,
            ..furniture
        }
    }
}

/// A name without its titles.
fn bare(name: &str) -> &str {
    ["Dr. ", "Prof. Dr. ", "Prof. ", "د. "]
        .iter()
        .find_map(|title| name.strip_prefix(title))
        .unwrap_or(name)
}
