//! Who is no author, though the page names them as one: houses, logins, hosts of guests, whoever drew; and signatories, who all are.
use stet_core::{Field, Place};

use super::super::{
    Reason,
    block::{Block, ends_sentence, words},
    evidence::Sure,
    line::{self, fold},
    names,
};
use super::{Assembly, authors::last};

/// What labels of guests' pieces hold.
const GUEST: &[&str] = &[
    "guest", "gast", "invité", "invitad", "convidad", "ospite", "гост",
];

/// Whether a line lists some of many who sign: “Ida Lund, Tom Harrow and 136 others. The full list of signatories is here”.
fn lists_many(folded: &str) -> bool {
    const LISTED: &[&str] = &[
        "full list of signatories",
        "liste complète des signataires",
        "vollständige liste der unterzeichn",
        "lista completa de firmantes",
    ];
    let others = folded.split(" and ").skip(1).any(|rest| {
        let mut words = rest.split(' ');
        let number = words
            .next()
            .is_some_and(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()));
        number && words.next().is_some_and(|next| next.starts_with("other"))
    });
    others || LISTED.iter().any(|listed| folded.contains(listed))
}

/// Whether a line lists those who sign a letter: “First signatories: Ida Lund, pilot; …”.
fn heads_signatories(line: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const LISTS: &[&str] = &[
        "signataires", "signatories", "unterzeichnende", "firmantes", "erstunterzeichnende", "signatários", "firmatari",
    ];
    let label = line.split_once(':').map(|(label, _)| fold(label));
    let bare = label.unwrap_or_default();
    let bare = bare.trim_start_matches(['*', ' ']).trim_end();
    LISTS.iter().any(|list| {
        bare.strip_suffix(list)
            .is_some_and(|before| words(before) <= 1)
    })
}

impl Assembly {
    /// Whom the page prints as the authors, or else tells machines.
    pub(super) fn named(&self) -> &[String] {
        let printed = &self.piece.furniture.authors;
        if printed.is_empty() {
            &self.known_authors
        } else {
            printed
        }
    }

    /// Whether a line of a list about contributors tells of somebody else than the authors, of whom another line tells.
    pub(super) fn is_of_other(&self, line: &str, list: &str) -> bool {
        let own = |line: &str| {
            let mut all = self.named().iter();
            all.any(|author| line::begins_with_author(line, author))
        };
        let signs = |name: &str| self.piece.furniture.byline.contains(name);
        let other = names::leading_person(line).is_some_and(|person| !signs(&person.name));
        other && !own(line) && list.lines().any(own)
    }

    /// Whether a paragraph lists others who sign with whoever wrote the piece.
    pub(super) fn is_of_others(&self, block: &Block) -> bool {
        if lists_many(block.folded()) {
            return true;
        }
        let furniture = &self.piece.furniture;
        let own = |author: &String| block.text.contains(author.as_str());
        let named = !furniture.byline.is_empty() || !furniture.bio.is_empty();
        // The first of many; those who are all listed are the authors.
        const FIRST: &[&str] = &[
            "premiers ",
            "les premiers ",
            "first ",
            "erst",
            "primeros ",
            "primi ",
        ];
        named
            && FIRST.iter().any(|first| block.folded().starts_with(first))
            && heads_signatories(&block.text)
            && !furniture.authors.iter().chain(&self.known_authors).any(own)
    }

    /// Whether what stands where a byline does is a name that no list knows, of a paper as likely as of a person, and the bio
    /// introduces somebody else.
    pub(super) fn is_of_house(&self, introduced: &[String]) -> bool {
        let furniture = &self.piece.furniture;
        self.evidence
            .authors
            .is_some_and(|told| told.sure == Sure::Unsure)
            && !introduced.is_empty()
            && !furniture
                .authors
                .iter()
                .any(|author| furniture.bio.contains(last(author)))
    }

    /// Whether one word signs, as logins do, and the bio introduces somebody by the full name: “Here blogs Ida Lund”.
    pub(super) fn is_of_login(&self, introduced: &[String]) -> bool {
        let furniture = &self.piece.furniture;
        let [login] = self.named() else {
            return false;
        };
        let word = login.chars().all(|c| c.is_ascii_alphanumeric());
        let full = introduced.iter().all(|name| name.contains(' '));
        word && full && !introduced.is_empty() && !furniture.bio.contains(login.as_str())
    }

    /// Whether the headline itself says by whom the piece is, and the bio of whom else than the byline: “Let it rain, By Ida Lund”.
    pub(super) fn is_of_title(
        &self,
        introduced: &[String],
        title: Option<&names::TitleByline>,
    ) -> bool {
        let printed = &self.piece.furniture.authors;
        title.is_some_and(|title| {
            title.sure
                && title.names == introduced
                && !printed.iter().any(|name| introduced.contains(name))
        })
    }

    /// Whether of several whom only machines are told, the bio tells of those who surely are people: the others are houses.
    pub(super) fn is_without_partner(&self, introduced: &[String]) -> bool {
        let known = |name: &String| names::is_known(name);
        let (people, others): (Vec<&String>, Vec<&String>) = self
            .known_authors
            .iter()
            .partition(|name| introduced.contains(name));
        self.piece.furniture.authors.is_empty()
            && !people.is_empty()
            && people.len() == introduced.len()
            && people.iter().all(|name| known(name))
            && !others.is_empty()
            && !others
                .iter()
                .any(|name| known(name) || self.piece.furniture.bio.contains(name.as_str()))
    }

    /// Whether the bio lists all who sign, and whoever is named above is one of them.
    pub(super) fn is_of_signatories(&self, listed: &[String]) -> bool {
        let furniture = &self.piece.furniture;
        furniture.bio.lines().any(heads_signatories)
            && listed.len() > furniture.authors.len()
            && furniture
                .authors
                .iter()
                .all(|author| listed.contains(author))
    }

    /// Whether two names stand on lines of their own, and the bio tells that one of them wrote the piece: the other drew.
    pub(super) fn are_told_apart(&self, introduced: &[String]) -> bool {
        let furniture = &self.piece.furniture;
        let bare = names::without_prefix(&furniture.byline).len() == furniture.byline.len();
        // “Anna Berg”, who posted it, “By Ida Lund and Tom Harrow”, and who those two are.
        let other = |author: &&String| !introduced.contains(author);
        let mut others = furniture.authors.iter().filter(other);
        let posted = introduced.len() > 1
            && furniture.byline.lines().count() > 1
            && furniture.authors.len() == introduced.len() + 1
            && others
                .next()
                .is_some_and(|author| !furniture.bio.contains(last(author)))
            && others.next().is_none();
        posted
            || furniture.authors.len() == 2
                && introduced.len() == 1
                && furniture.authors.contains(&introduced[0])
                && furniture.byline.lines().count() == 2
                && bare
                && furniture.authors.iter().any(|author| {
                    // Where the author's essays appear may be named in the bio.
                    let house = !introduced.contains(author) && !names::is_known(author);
                    house || !furniture.bio.contains(last(author))
                })
    }

    /// Whether what is read as one name holds those of several whom the bio introduces: “Ida Lund Economist Tom Harrow Pilot”.
    pub(super) fn are_run_together(&self, introduced: &[String]) -> bool {
        let several = |author: &String| {
            let within = |name: &&String| name.contains(' ') && author.contains(name.as_str());
            introduced.iter().filter(within).count() > 1
        };
        self.piece.furniture.authors.iter().any(several)
    }

    /// Whether the bio introduces each of several on a line of its own, and the byline names the first of them alone.
    pub(super) fn are_more(&self, introduced: &[String]) -> bool {
        #[rustfmt::skip] // Words are read side by side.
        const HELPERS: &[&str] = &[
            "translat", "photograph", "illustrat", "editor ", "edited", "übersetz", "fotograf", "illustr", "lektor", "traduct",
            "traduit", "photographe",
        ];
        let furniture = &self.piece.furniture;
        let [author] = &*furniture.authors else {
            return false;
        };
        let alone = names::without_prefix(&furniture.byline).len() < furniture.byline.len()
            || self.known_authors.len() == 1;
        let helps = |line: &str| {
            let folded = fold(line);
            HELPERS.iter().any(|helper| folded.contains(helper))
        };
        if alone || furniture.bio.lines().skip(1).any(helps) {
            return false;
        }
        let lines: Vec<&str> = furniture.bio.lines().collect();
        introduced.len() > 1
            && lines.len() == introduced.len()
            && introduced[0] == *author
            && lines.iter().zip(introduced).all(|(line, name)| {
                let named = names::untitled(line).starts_with(name.as_str());
                named && ends_sentence(line) && name.contains(' ')
            })
    }

    /// Leaves the byline that names a guest the only one, “Guest editorial by Ida Lund” under “By Tom Harrow for The Tide”, and what is
    /// said of the host aside.
    pub(super) fn without_host(&mut self) {
        let furniture = &self.piece.furniture;
        let guest = furniture.byline.lines().skip(1).find(|line| {
            let label = names::label_before_by(line).map(fold).unwrap_or_default();
            GUEST.iter().any(|guest| label.contains(guest))
        });
        let Some(byline) = guest.and_then(names::byline) else {
            return;
        };
        let hosts: Vec<String> = furniture
            .authors
            .iter()
            .filter(|author| !byline.names.contains(author))
            .cloned()
            .collect();
        if byline.names.is_empty() || hosts.is_empty() {
            return;
        }
        let of_host = |line: &&str| hosts.iter().any(|host| line.starts_with(host.as_str()));
        let (others, own): (Vec<&str>, Vec<&str>) = furniture.bio.lines().partition(of_host);
        let (others, own) = (others.join("\n"), own.join("\n"));
        if !others.is_empty() {
            self.piece.furniture.bio = own;
            self.map.take(Place::Field(Field::Bio));
            self.cut(&others, Reason::AfterEnd);
        }
        self.piece.furniture.authors = byline.names;
    }

    /// Whether a guest's piece is signed by the host who posted it, and the bio introduces the guest.
    pub(super) fn is_of_guest(&self, introduced: &[String]) -> bool {
        let furniture = &self.piece.furniture;
        let label = fold(&furniture.label);
        // “By Tom Harrow for The Tide”, and “Guest editorial by Ida Lund”: one of two who sign is the host.
        let mut others = self
            .named()
            .iter()
            .filter(|author| !introduced.contains(*author))
            .peekable();
        GUEST.iter().any(|guest| label.contains(guest))
            && others.peek().is_some()
            && !introduced.is_empty()
            && !others.any(|author| furniture.bio.contains(author.as_str()))
    }
}
