//! What stands in the body though it is furniture: headline and byline above it, bio and disclaimer under it.
use std::ops::Range;

use stet_core::{Extra, Field, Piece, Place, markdown};

use super::super::{
    Became, Chrome, Cut, Passage, Reason, SourceMap,
    assemble::assemble,
    assign::{Known, Role, furniture},
    block::{Block, Kind, ends_sentence},
    evidence::{Evidence, How, Sure},
    line::fold,
    names,
};
use super::Source;

/// Takes furniture that the front matter does not name out of the body; returns what is no part of the piece, and
/// what became of each block.
pub(super) fn take(
    piece: &mut Piece,
    blocks: &[Block],
    source: &Source<'_>,
    map: &mut SourceMap,
    evidence: &mut Evidence,
) -> (Vec<Cut>, Vec<Passage>) {
    let (head, roles) = head(piece, blocks);
    let tail = tail(piece, &blocks[head..]).len();
    let mut roles = roles;
    let under = &blocks[blocks.len() - tail..];
    roles.extend(
        under
            .iter()
            .map(|block| role(block, &piece.furniture.authors)),
    );
    let taken: Vec<Block> = blocks[..head].iter().chain(under).cloned().collect();
    let body = &blocks[head..blocks.len() - tail];
    let body = body.iter().map(|block| Passage {
        text: block.text.clone(),
        markdown: block.markdown.clone(),
        became: Became::Part(Place::Body),
    });
    if taken.is_empty() {
        return (Vec::new(), body.collect());
    }
    let found = assemble(
        &taken,
        &roles,
        &Known::default(),
        Chrome::Cut,
        source.skipped,
    );
    let mut other = found.map;
    for field in [
        Field::Byline,
        Field::Bio,
        Field::Disclaimer,
        Field::Disclosure,
        Field::Credit,
    ] {
        let text = found.piece.furniture.get(field);
        if !text.is_empty() && piece.furniture.get(field).is_empty() {
            text.clone_into(piece.furniture.get_mut(field));
            map.insert(Place::Field(field), other.take(Place::Field(field)));
            evidence.note(field, How::Printed, Sure::Likely);
        }
    }
    if piece.furniture.authors.is_empty() {
        piece.furniture.authors = found.piece.furniture.authors;
        evidence.authors = found.evidence.authors;
    }
    narrow(piece, head..blocks.len() - tail, source, map);
    let mut passages = found.passages;
    passages.splice(head.min(passages.len())..head.min(passages.len()), body);
    (found.cut, passages)
}

/// Keeps of the body the blocks of a range, letter for letter.
fn narrow(piece: &mut Piece, kept: Range<usize>, source: &Source<'_>, map: &mut SourceMap) {
    let document = markdown::parse(&piece.body);
    let outer: Vec<&Range<usize>> = document
        .blocks
        .iter()
        .filter(|block| block.depth == 0)
        .map(|block| &block.range)
        .collect();
    let outer = outer.get(kept).unwrap_or_default();
    let start = outer.first().map_or(0, |range| range.start);
    let end = outer.last().map_or(start, |range| range.end);
    let body = piece.body[start..end].trim_end().to_owned();
    map.take(Place::Body);
    map.insert(Place::Body, source.rows(start..start + body.len()));
    piece.body = if body.is_empty() { body } else { body + "\n" };
}

/// How many blocks above the body are the headline again and the byline, and what each is.
fn head(piece: &Piece, blocks: &[Block]) -> (usize, Vec<Role>) {
    let told = fold(&piece.furniture.headline);
    let mut roles = Vec::new();
    for block in blocks.iter().take(3) {
        let role = match block.kind {
            Kind::Heading(1) if !told.is_empty() && block.folded() == told => {
                Role::Cut(Reason::Repeated)
            }
            Kind::Paragraph
                if piece.furniture.byline.is_empty()
                    && !roles.contains(&Role::Byline)
                    && signs(block) =>
            {
                Role::Byline
            }
            _ => break,
        };
        roles.push(role);
    }
    (roles.len(), roles)
}

fn signs(block: &Block) -> bool {
    let short = block.words() <= 14 && !ends_sentence(&block.text);
    short
        && block.byline().is_some_and(|byline| {
            byline.known && (byline.prefixed || byline.len == block.text.len())
        })
}

/// The blocks under the body that are bio, disclaimer, disclosure or credit, and that the front matter does not name.
fn tail<'a>(piece: &Piece, blocks: &'a [Block]) -> &'a [Block] {
    let free = |block: &&Block| {
        let role = role(block, &piece.furniture.authors);
        let field = match role {
            Role::Bio => Field::Bio,
            Role::Disclaimer => Field::Disclaimer,
            Role::Disclosure => Field::Disclosure,
            Role::Credit => Field::Credit,
            _ => return block.kind == Kind::Other && block.text.is_empty(),
        };
        piece.furniture.get(field).is_empty()
    };
    let taken = blocks.iter().skip(1).rev().take_while(free).count();
    let tail = &blocks[blocks.len() - taken..];
    let all_breaks = tail.iter().all(|block| block.text.is_empty());
    if all_breaks { &[] } else { tail }
}

fn role(block: &Block, authors: &[String]) -> Role {
    let role = furniture(block, authors);
    role.unwrap_or(Role::Cut(Reason::Chrome))
}

/// Sets apart from the authors what is only an id or an account; printed names take their place.
pub(super) fn part_ids(piece: &mut Piece, evidence: &mut Evidence) {
    let authors = std::mem::take(&mut piece.furniture.authors);
    let (ids, mut named): (Vec<String>, Vec<String>) =
        authors.into_iter().partition(|author| is_id(author));
    if !ids.is_empty() {
        let list = serde_json::to_string(&ids).unwrap_or_default();
        piece.extra.push(Extra {
            key: "author_ids".to_owned(),
            raw: format!("author_ids: {list}\n"),
        });
    }
    if named.is_empty() && !ids.is_empty() {
        evidence.authors = None;
        let byline = names::byline(&piece.furniture.byline);
        named = byline.map(|byline| byline.names).unwrap_or_default();
        let sure = if named.is_empty() {
            Sure::Unsure
        } else {
            Sure::Likely
        };
        if named.is_empty() {
            named = ids.iter().filter_map(|id| spelled_out(id)).collect();
        }
        if !named.is_empty() {
            evidence.note_authors(How::Guess, sure);
        }
    }
    piece.furniture.authors = named;
}

/// Whether an author's entry is an id or an account, not a name: “mhale”, “marion-hale”, “admin”.
fn is_id(author: &str) -> bool {
    let slug = !author.contains(' ')
        && author.contains(|c: char| c.is_ascii_digit() || "-_.@/".contains(c));
    let small = author.starts_with(|c: char| c.is_ascii_lowercase()) && !author.contains(' ');
    small || names::is_account(author) || slug && names::person(author).is_none()
}

/// The name that an id spells out: “marion-hale” as “Marion Hale”.
fn spelled_out(id: &str) -> Option<String> {
    let words: Vec<String> = id
        .split(['-', '_', '.', '/'])
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(letters).collect()
            })
        })
        .collect();
    let person = names::person(&words.join(" "))?;
    (words.len() > 1 && person.known).then_some(person.name)
}
