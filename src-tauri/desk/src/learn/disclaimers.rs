//! An outlet's disclaimers: alike ones together, the most frequent wording first, its variants as slots.
use std::collections::{BTreeMap, BTreeSet};

use stet_core::{Disclaimer, DisclaimerPlace, Field, Place};
use stet_formats::read::{Became, Reading};

use super::{Learnt, language};

/// How many of a hundred words two wordings of one disclaimer share at least.
const ALIKE: usize = 60;

/// How many words of a wording may be slots.
const MOST_SLOTS: usize = 3;

/// A disclaimer as one page prints it.
struct Printed {
    language: String,
    words: Vec<String>,
    place: DisclaimerPlace,
}

/// Wordings of one disclaimer with how many pages print each, the most frequent first.
struct Cluster {
    language: String,
    wordings: Vec<(Vec<String>, usize)>,
    places: BTreeMap<u8, usize>,
}

pub(super) fn learn(learnt: &mut Learnt, pages: &[Reading]) {
    let printed: Vec<Printed> = pages.iter().filter_map(printed).collect();
    learnt.note(format!(
        "{} of {} pages have a disclaimer",
        printed.len(),
        pages.len()
    ));
    for cluster in clusters(printed) {
        for (words, count) in &cluster.wordings {
            learnt.note(format!(
                "{count} × ({}) “{}”",
                cluster.language,
                words.join(" ")
            ));
        }
        let disclaimer = Disclaimer {
            language: cluster.language.clone(),
            text: cluster.text(),
            place: cluster.place(),
            ..Disclaimer::default()
        };
        learnt.outlet.disclaimers.push(disclaimer);
    }
}

fn printed(page: &Reading) -> Option<Printed> {
    let furniture = &page.piece.furniture;
    let words: Vec<String> = furniture
        .disclaimer
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    (!words.is_empty()).then(|| Printed {
        language: language(furniture).to_owned(),
        words,
        place: place(page),
    })
}

fn place(page: &Reading) -> DisclaimerPlace {
    let is = |place: Place| {
        move |passage: &stet_formats::read::Passage| passage.became == Became::Part(place)
    };
    let passages = &page.passages;
    let disclaimer = passages
        .iter()
        .position(is(Place::Field(Field::Disclaimer)));
    let body = passages.iter().position(is(Place::Body));
    let bio = passages.iter().rposition(is(Place::Field(Field::Bio)));
    if disclaimer < body {
        DisclaimerPlace::Top
    } else if disclaimer < bio {
        DisclaimerPlace::BeforeBio
    } else {
        DisclaimerPlace::End
    }
}

fn clusters(printed: Vec<Printed>) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for one in printed {
        let near = clusters.iter().position(|cluster| {
            cluster.language == one.language && alike(&cluster.wordings[0].0, &one.words)
        });
        let cluster = match near {
            Some(at) => &mut clusters[at],
            None => {
                clusters.push(Cluster {
                    language: one.language,
                    wordings: Vec::new(),
                    places: BTreeMap::new(),
                });
                let last = clusters.len() - 1;
                &mut clusters[last]
            }
        };
        *cluster.places.entry(one.place as u8).or_default() += 1;
        match cluster
            .wordings
            .iter_mut()
            .find(|(words, _)| *words == one.words)
        {
            Some((_, count)) => *count += 1,
            None => cluster.wordings.push((one.words, 1)),
        }
    }
    for cluster in &mut clusters {
        cluster
            .wordings
            .sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    }
    let pages = |cluster: &Cluster| {
        cluster
            .wordings
            .iter()
            .map(|(_, count)| count)
            .sum::<usize>()
    };
    clusters.sort_by_key(|cluster| std::cmp::Reverse(pages(cluster)));
    clusters
}

/// Whether two wordings share most of their words, whatever their order.
fn alike(one: &[String], two: &[String]) -> bool {
    let [one, two] = [one, two].map(|words| {
        let words = words.iter().map(|word| word.to_lowercase());
        words.collect::<BTreeSet<_>>()
    });
    let (shared, all) = (one.intersection(&two).count(), one.union(&two).count());
    shared * 100 >= all * ALIKE
}

impl Cluster {
    /// The most frequent wording, with a slot where others that recur have another word.
    fn text(&self) -> String {
        let (main, _) = &self.wordings[0];
        let mut slots: Vec<Vec<&str>> = main.iter().map(|word| vec![&**word]).collect();
        let recurring = self.wordings[1..].iter().filter(|(_, count)| *count > 1);
        for (words, _) in recurring.filter(|(words, _)| words.len() == main.len()) {
            let differ: Vec<usize> = (0..main.len())
                .filter(|at| words[*at] != main[*at])
                .collect();
            if differ.len() > MOST_SLOTS {
                continue;
            }
            for at in differ {
                if !slots[at].contains(&&*words[at]) {
                    slots[at].push(&words[at]);
                }
            }
        }
        let told: Vec<String> = slots.iter().map(|slot| written(slot)).collect();
        told.join(" ")
    }

    /// Where most pages print it.
    fn place(&self) -> DisclaimerPlace {
        let places = [
            DisclaimerPlace::Top,
            DisclaimerPlace::BeforeBio,
            DisclaimerPlace::End,
        ];
        let count = |place: &DisclaimerPlace| self.places.get(&(*place as u8)).copied();
        places.into_iter().max_by_key(count).unwrap_or_default()
    }
}

/// A slot as outlet files write it; punctuation that all its words end in stands behind it.
fn written(slot: &[&str]) -> String {
    let [word] = slot else {
        let marks = |word: &str| {
            let bare = word.trim_end_matches(['.', ',', ';', ':', '!', '。', '։']);
            (bare.len(), word.len())
        };
        let tail = |word: &str| {
            let (bare, all) = marks(word);
            word[bare..all].to_owned()
        };
        let end = tail(slot[0]);
        if slot.iter().all(|word| tail(word) == end) {
            let bare: Vec<&str> = slot.iter().map(|word| &word[..marks(word).0]).collect();
            return format!("{{{}}}{end}", bare.join("|"));
        }
        return format!("{{{}}}", slot.join("|"));
    };
    (*word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> Printed {
        Printed {
            language: "en".into(),
            words: text.split_whitespace().map(str::to_owned).collect(),
            place: DisclaimerPlace::End,
        }
    }

    #[test]
    fn recurring_variants_become_slots_and_a_single_slip_does_not() {
        let own = "The views here are his own.";
        let hers = "The views here are her own.";
        let slip = "The view here are his own.";
        let other = "Nothing in this column is advice of any kind.";
        let pages = [own, hers, own, slip, other, hers, own].map(page);
        let clusters = clusters(pages.into());
        let texts: Vec<String> = clusters.iter().map(Cluster::text).collect();
        assert_eq!(texts, ["The views here are {his|her} own.", other]);
        let counts: Vec<usize> = clusters[0]
            .wordings
            .iter()
            .map(|(_, count)| *count)
            .collect();
        assert_eq!(counts, [3, 2, 1]);
    }

    #[test]
    fn the_full_stop_stays_behind_a_slot() {
        assert_eq!(written(&["author.", "authors."]), "{author|authors}.");
        assert_eq!(written(&["author", "authors."]), "{author|authors.}");
    }
}
