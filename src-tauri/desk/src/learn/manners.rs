//! How an outlet's pages print bylines, bios, links and quotation marks.
use stet_core::{BioForm, BioPlace, Field, Furniture, LengthLimit, Place, QuoteStyle};
use stet_formats::read::{Became, Reading};

use super::{Learnt, Towards, by_language, counted, most, round, span};

pub(super) fn learn(learnt: &mut Learnt, pages: &[Reading]) {
    let pieces: Vec<&Furniture> = pages.iter().map(|page| &page.piece.furniture).collect();
    bylines(learnt, &pieces);
    bios(learnt, pages, &pieces);
    links(learnt, pages);
    quotes(learnt, pages);
}

fn bylines(learnt: &mut Learnt, pieces: &[&Furniture]) {
    let printed = pieces.iter().filter(|piece| !piece.byline.is_empty());
    let capitals = printed
        .clone()
        .filter(|piece| piece.byline.chars().any(char::is_lowercase));
    if printed.clone().count() > 0 && capitals.count() == 0 {
        learnt.note("bylines stand in capitals".into());
        learnt.outlet.byline.capitals = Some(true);
    }
    for (language, pieces) in by_language(pieces) {
        let of_language = pieces.iter().filter(|piece| !piece.byline.is_empty());
        let count = of_language.clone().count();
        let prefixes = counted(of_language.clone().filter_map(|piece| prefix(piece)));
        let joiners = counted(of_language.filter_map(|piece| joiner(piece)));
        let rules = &mut learnt.outlet.byline;
        if let Some((word, times)) = prefixes.first().filter(|(_, times)| most(*times, count)) {
            rules.prefix.insert(language.clone(), word.clone());
            let line = format!("{times} of {count} bylines ({language}) begin with “{word}”");
            learnt.note(line);
        }
        let rules = &mut learnt.outlet.byline;
        if let Some((word, times)) = joiners.first() {
            rules.joiner.insert(language.clone(), word.clone());
            let line = format!(
                "“{word}” stands before the last of several names ({language}) {times} times"
            );
            learnt.note(line);
        }
    }
}

/// The one word before the names.
fn prefix(piece: &Furniture) -> Option<&str> {
    let first = piece.authors.first()?;
    let (before, _) = piece.byline.split_once(&**first)?;
    let word = before.trim();
    (!word.is_empty() && !word.contains(char::is_whitespace)).then_some(word)
}

/// The word between the last two names.
fn joiner(piece: &Furniture) -> Option<&str> {
    let [.., one, two] = piece.authors.as_slice() else {
        return None;
    };
    let (_, after) = piece.byline.split_once(&**one)?;
    let (between, _) = after.split_once(&**two)?;
    let word = between.trim();
    word.chars().all(char::is_alphabetic).then_some(word)
}

fn bios(learnt: &mut Learnt, pages: &[Reading], pieces: &[&Furniture]) {
    let printed: Vec<&&Furniture> = pieces
        .iter()
        .filter(|piece| !piece.bio.is_empty())
        .collect();
    let count = printed.len();
    learnt.note(format!("{count} of {} pages have a bio", pieces.len()));
    let rules = &mut learnt.outlet.bio;
    rules.required = most(count, pieces.len());
    let words = printed
        .iter()
        .map(|piece| piece.bio.split_whitespace().count());
    rules.max_words = span(words).map(|(_, max)| round(max, 5, Towards::More));
    let sentences = printed.iter().filter(|piece| {
        let mut authors = piece.authors.iter();
        authors.any(|author| piece.bio.starts_with(&**author))
    });
    let sentences = sentences.count();
    rules.form = match count {
        0 => BioForm::Any,
        _ if most(sentences, count) => BioForm::Sentence,
        _ if most(count - sentences, count) => BioForm::Role,
        _ => BioForm::Any,
    };
    let tops = pages.iter().filter(|page| {
        let bio = at(page, Place::Field(Field::Bio));
        bio.is_some() && bio < at(page, Place::Body)
    });
    let tops = tops.count();
    if most(tops, count) {
        rules.place = BioPlace::Top;
        learnt.note(format!("{tops} bios stand above the text"));
    }
}

/// Where a part of the piece begins on its page, in passages.
fn at(page: &Reading, place: Place) -> Option<usize> {
    let became = |passage: &stet_formats::read::Passage| passage.became == Became::Part(place);
    page.passages.iter().position(became)
}

fn links(learnt: &mut Learnt, pages: &[Reading]) {
    let counts = pages
        .iter()
        .map(|page| page.piece.body.matches("](").count());
    if let Some((_, max)) = span(counts) {
        learnt.note(format!("up to {max} links in a body"));
        learnt.outlet.links.count = Some(LengthLimit {
            min: None,
            max: Some(round(max, 5, Towards::More)),
        });
    }
}

fn quotes(learnt: &mut Learnt, pages: &[Reading]) {
    let with = |marks: &[char]| {
        pages
            .iter()
            .filter(|page| page.piece.body.contains(marks))
            .count()
    };
    let (curly, straight) = (with(&['“', '”', '„', '«']), with(&['"']));
    learnt.outlet.quotes = match (curly, straight) {
        (0, 0) => return,
        (_, 0) => QuoteStyle::Curly,
        (0, _) => QuoteStyle::Straight,
        _ => QuoteStyle::Any,
    };
    learnt.note(format!(
        "{curly} pages with curly quotation marks, {straight} with straight ones"
    ));
}
