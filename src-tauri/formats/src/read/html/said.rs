//! What the elements of a page say of themselves, as far as it can be true of the article.
use std::collections::{HashMap, HashSet};

use ego_tree::NodeId;
use rustc_hash::FxHashMap;

use super::{
    super::block::Hint,
    held::{Held, IN_CHROME, OPENING, UNDER_LINK},
};

/// What the elements say, save of those that hold too much of the article to be what they say.
pub(super) fn hints(all: &[Held], cards: &[usize], root: Option<usize>) -> FxHashMap<NodeId, Hint> {
    let whole = root.map_or(f32::MAX, |root| all[root].prose);
    let hidden = hidden_groups(all, root, whole);
    let alike = like_paragraphs(all);
    let many = root.is_some_and(|root| are_many(all, root));
    let kept = all.iter().enumerate().filter_map(|(at, held)| {
        if held.is_hidden() && held.group().is_some_and(|group| hidden.contains(&group)) {
            return None;
        }
        let told = held.told?;
        let opens = root.is_some_and(|root| held.parent == root && held.id != all[root].id);
        if opens && held.is_opening() && held.prose / IN_CHROME > whole * 0.1 {
            return None;
        }
        // Right above the rest, which may be a part of its own.
        let above_rest =
            || root.is_some_and(|root| root >= held.parent && is_within(all, root, held.parent));
        if held.is_first_paragraph() && is_first(all, at) && above_rest() {
            return None;
        }
        // A bio of three lines holds little.
        let few = told.hint == Hint::Bio && !held.inside_chrome;
        let prose = held.prose / if few { 1.0 } else { IN_CHROME };
        let much = prose > whole * 0.4 && held.runs > 2 && held.teased * 3 <= held.runs;
        // “head--has-byline”, around the headline and all that stands with it.
        let not_of_all = matches!(told.hint, Hint::Chrome | Hint::Byline);
        if held.titled && not_of_all || signs_beside(all, at, root) {
            return None;
        }
        // A page that describes itself by its first paragraph, or calls all of them so, marks one like others; it stays where it is.
        let group = held.kind.map(|kind| (held.parent, kind));
        let one_of_many = || group.and_then(|group| alike.get(&group)) > Some(&2);
        let within = || root.is_some_and(|root| is_within(all, at, root));
        if told.hint == Hint::Standfirst && (held.is_p && one_of_many() || many && within()) {
            return None;
        }
        let surely = told.hint == Hint::Chrome && told.surely;
        if surely && held.kind.is_some() && much && is_article(all, at, root) {
            return None;
        }
        (surely || !much).then_some((held.id, told.hint))
    });
    let cards = cards.iter().map(|&at| &all[at]).filter(|held| {
        !held.of_author
            && held.runs == held.teased
            && !held.titled
            && held.prose / UNDER_LINK < whole * 0.3
            && root.is_some_and(|root| all[root].id != held.id)
    });
    let mut hints: FxHashMap<NodeId, Hint> = kept.collect();
    let signs = all.iter().enumerate().filter(|(_, held)| {
        let names = |hint: &Hint| matches!(hint, Hint::Bio | Hint::Byline);
        hints.get(&held.id).is_some_and(names)
    });
    let signs_appeal: Vec<NodeId> = signs
        .filter(|(at, _)| is_in_appeal(all, *at, &hints))
        .map(|(_, held)| held.id)
        .collect();
    for id in signs_appeal {
        hints.remove(&id);
    }
    // An article within the article is another one.
    if let Some(root) = root {
        let inside = (root + 1..all.len()).take_while(|&at| all[at].parent >= root);
        let other = |at: &usize| all[*at].is_article && all[*at].prose * 5.0 < whole;
        for at in inside.filter(other) {
            hints.entry(all[at].id).or_insert(Hint::Chrome);
        }
    }
    for card in cards {
        hints.entry(card.id).or_insert(Hint::Chrome);
    }
    hints
}

/// Whether a column beside the article, right below the headline and before all else, holds a byline and no sentences, and nobody
/// signs above it.
fn signs_beside(all: &[Held], at: usize, root: Option<usize>) -> bool {
    let held = &all[at];
    let unsure = held
        .told
        .is_some_and(|told| told.hint == Hint::Chrome && !told.surely);
    let below_headline = || (0..at).any(|above| all[above].titled && !is_within(all, at, above));
    let before_all =
        || held.parent + 1 == at && root.is_some_and(|root| is_within(all, root, held.parent));
    let signed = || {
        let tells = |held: &Held| held.told.is_some_and(|told| told.hint == Hint::Byline);
        let mut inside = all[at + 1..].iter().take_while(|inner| inner.parent >= at);
        inside.any(tells)
    };
    let signed_above = || {
        all[..at].iter().any(|above| {
            !above.inside_chrome && above.told.is_some_and(|told| told.hint == Hint::Byline)
        })
    };
    unsure
        && held.prose / IN_CHROME < STUB * 2.0
        && before_all()
        && below_headline()
        && signed()
        && !signed_above()
}

/// Whether nothing stands before an element in the one that holds it.
fn is_first(all: &[Held], at: usize) -> bool {
    let parent = all[at].parent;
    (parent + 1..at).all(|before| all[before].prose == 0.0)
}

/// Whether an element stands in one that asks readers for something.
fn is_in_appeal(all: &[Held], at: usize, hints: &FxHashMap<NodeId, Hint>) -> bool {
    let mut at = at;
    while at > 0 {
        at = all[at].parent;
        let held = &all[at];
        if held.told.is_some_and(|told| told.appeals) && hints.contains_key(&held.id) {
            return true;
        }
    }
    false
}

/// So many letters outside an element are no article, nor are those that are so small a part of what stands in it: its standfirst.
const STUB: f32 = 100.0;
const PART: f32 = 0.25;

/// Whether an element holds all that the root does: without it there would be no article.
fn is_article(all: &[Held], at: usize, root: Option<usize>) -> bool {
    root.is_some_and(|root| {
        let outside = all[root].prose - all[at].prose;
        let stub = STUB.max(all[at].prose / IN_CHROME * PART);
        is_within(all, at, root) && outside < stub
    })
}

/// Whether an element is another or stands in it.
fn is_within(all: &[Held], at: usize, root: usize) -> bool {
    let mut at = at;
    while at > root {
        at = all[at].parent;
    }
    at == root
}

/// The groups of elements that say, not surely, that they are none of the article, and are most of it: a class calls every
/// paragraph “paywall”, or every part of the article “widget”.
fn hidden_groups(all: &[Held], root: Option<usize>, whole: f32) -> HashSet<(usize, u64)> {
    let mut groups: HashMap<(usize, u64), (f32, u32, u32)> = HashMap::new();
    for held in all.iter().filter(|held| held.is_hidden()) {
        if let Some(group) = held.group() {
            let (prose, runs, teased) = groups.entry(group).or_default();
            *prose += held.prose / IN_CHROME;
            *runs += held.runs;
            *teased += held.teased;
        }
    }
    let inside = |parent: usize| {
        root.is_some_and(|root| is_within(all, parent, root)) && !all[parent].inside_chrome
    };
    let most = |((parent, kind), (prose, runs, teased)): ((usize, u64), (f32, u32, u32))| {
        let long = prose > whole && prose * 2.0 > OPENING * runs as f32;
        let parts = kind > 0 && long && teased * 3 <= runs && inside(parent);
        (parts || kind == 0 && prose > whole * 0.5).then_some((parent, kind))
    };
    groups.into_iter().filter_map(most).collect()
}

/// How many paragraphs of each element share their classes and say nothing of themselves, or all that they are the standfirst.
fn like_paragraphs(all: &[Held]) -> HashMap<(usize, u64), u32> {
    let mut alike = HashMap::new();
    let plain = |held: &Held| held.told.is_none_or(|told| told.hint == Hint::Standfirst);
    for held in all.iter().filter(|held| held.is_p && plain(held)) {
        if let Some(kind) = held.kind.filter(|_| held.prose > 0.0) {
            *alike.entry((held.parent, kind)).or_default() += 1;
        }
    }
    alike
}

/// Whether more elements of the article than a standfirst has say that they are one.
fn are_many(all: &[Held], root: usize) -> bool {
    let tells = |held: &Held| held.told.is_some_and(|told| told.hint == Hint::Standfirst);
    let inside = (root + 1..all.len()).take_while(|&at| all[at].parent >= root);
    inside
        .filter(|&at| tells(&all[at]) && all[at].prose > 0.0)
        .nth(3)
        .is_some()
}
