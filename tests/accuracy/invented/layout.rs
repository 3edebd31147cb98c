//! Where the parts of an invented page stand.
use super::{Lines, Part, draw::Draw, furniture::Furniture, words::Words};

/// Where a page prints who wrote it.
#[derive(Clone, Copy, Debug)]
enum Signed {
    BeforeDate,
    AfterDate,
    /// In one line with the date.
    BesideDate,
    /// In one line with a handle.
    BesideHandle,
    /// “By” on a line of its own.
    Split,
    AtEnd,
    AboveTitle,
    InTitle,
}

/// Each as often as it is drawn.
const SIGNED: &[Signed] = &[
    Signed::BeforeDate,
    Signed::BeforeDate,
    Signed::BeforeDate,
    Signed::AfterDate,
    Signed::AfterDate,
    Signed::BesideDate,
    Signed::BesideDate,
    Signed::BesideHandle,
    Signed::Split,
    Signed::AtEnd,
    Signed::AtEnd,
    Signed::AboveTitle,
    Signed::InTitle,
];

/// Where a page prints whose views these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Disclaimed {
    Tail,
    UnderByline,
    AboveTitle,
    MidBody,
    InBio,
}

/// The lines of a page, from top to bottom.
pub(super) fn lines(
    furniture: &Furniture,
    words: &Words,
    paragraphs: Vec<String>,
    draw: &mut Draw,
) -> Lines {
    let bio_above = draw.chance(12);
    let disclaimed = match draw.below(100) {
        0..8 => Disclaimed::UnderByline,
        8..12 => Disclaimed::AboveTitle,
        12..18 => Disclaimed::MidBody,
        18..28 if !bio_above && !furniture.bio.is_empty() => Disclaimed::InBio,
        _ => Disclaimed::Tail,
    };
    let disclaimer = (Part::Disclaimer, furniture.disclaimer.clone());
    let signed = draw.one(SIGNED).copied().unwrap_or(Signed::BeforeDate);
    let mut lines = top(furniture, signed, draw);
    match disclaimed {
        Disclaimed::AboveTitle => lines.insert(0, disclaimer.clone()),
        Disclaimed::UnderByline => lines.push(disclaimer.clone()),
        _ => {}
    }
    if bio_above {
        lines.push((Part::Bio, furniture.bio.clone()));
    }
    let mut body: Lines = paragraphs
        .into_iter()
        .map(|text| (Part::Paragraph, text))
        .collect();
    let between = |draw: &mut Draw, body: &Lines| 2 + draw.below(body.len() - 2);
    if disclaimed == Disclaimed::MidBody && body.len() > 3 {
        let at = between(draw, &body);
        body.insert(at, disclaimer.clone());
    }
    let promo = draw.one(&words.promos).filter(|_| draw.chance(50));
    if let Some(promo) = promo.filter(|_| body.len() > 3) {
        let at = between(draw, &body);
        body.insert(at, (Part::Promo, promo.clone()));
    }
    let in_tail = disclaimed == Disclaimed::Tail
        || disclaimed == Disclaimed::MidBody && !body.contains(&disclaimer);
    lines.append(&mut body);
    if matches!(signed, Signed::AtEnd) {
        lines.push((Part::Byline, furniture.byline.clone()));
    }
    let bio = match disclaimed {
        _ if bio_above => Vec::new(),
        Disclaimed::InBio => {
            let text = format!("{} {}", furniture.bio, furniture.disclaimer);
            vec![(Part::Bio, text.trim_end().to_owned())]
        }
        _ => vec![
            (Part::BioLabel, furniture.bio_label.clone()),
            (Part::Bio, furniture.bio.clone()),
        ],
    };
    let tail = [
        bio,
        if in_tail {
            vec![disclaimer]
        } else {
            Vec::new()
        },
        vec![(Part::Disclosure, furniture.disclosure.clone())],
        vec![(Part::Credit, furniture.credit.clone())],
    ];
    lines.extend(draw.shuffled(&tail).concat());
    lines.extend(chrome(words, draw));
    lines.retain(|(_, text)| !text.is_empty());
    lines
}

/// The lines above the body.
fn top(furniture: &Furniture, signed: Signed, draw: &mut Draw) -> Lines {
    let byline = (Part::Byline, furniture.byline.clone());
    let date = (Part::Date, furniture.date.clone());
    let headline = (Part::Headline, furniture.headline.clone());
    let mut lines = vec![(Part::Label, furniture.label.clone())];
    if matches!(signed, Signed::AboveTitle) {
        lines.push(byline.clone());
    }
    let in_title = matches!(signed, Signed::InTitle) && !furniture.byline.is_empty();
    lines.push(match furniture.authors.as_slice() {
        [name] if in_title => (Part::Headline, format!("{name} | {}", furniture.headline)),
        _ => headline,
    });
    lines.push((Part::Standfirst, furniture.standfirst.clone()));
    let glued = !furniture.byline.is_empty();
    match signed {
        Signed::InTitle if furniture.authors.len() == 1 => lines.push(date),
        Signed::BesideDate if glued => {
            let mark = draw
                .one(&[" | ", " – ", " · ", ", "])
                .copied()
                .unwrap_or(" | ");
            let text = [byline.1, date.1].join(mark);
            lines.push((Part::Byline, text));
        }
        Signed::BesideHandle if glued => {
            lines.push((
                Part::Byline,
                format!("{} @quay{}", byline.1, draw.below(90)),
            ));
        }
        Signed::Split => match byline.1.split_once(' ') {
            Some((by, names)) if by.eq_ignore_ascii_case("by") => {
                lines.push((Part::Byline, by.to_owned()));
                lines.push((Part::Byline, names.to_owned()));
            }
            _ => lines.extend([byline, date]),
        },
        Signed::AfterDate => lines.extend([date, byline]),
        Signed::AtEnd | Signed::AboveTitle => lines.push(date),
        _ => lines.extend([byline, date]),
    }
    lines
}

/// Lines under the piece that are not of it; half of the pages have none.
fn chrome(words: &Words, draw: &mut Draw) -> Lines {
    if draw.chance(50) {
        return Lines::new();
    }
    let mut lines = draw.shuffled(&words.chrome);
    lines.truncate(4);
    if let Some(alike) = draw.one(&words.alike).filter(|_| draw.chance(50)) {
        lines.insert(draw.below(lines.len()) + 1, alike.clone());
    }
    lines.into_iter().map(|text| (Part::Chrome, text)).collect()
}
