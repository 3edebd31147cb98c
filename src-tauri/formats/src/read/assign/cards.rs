//! Cards about the authors: each a name, and who that is.
use super::super::{
    Reason,
    block::{Block, Hint, Kind, Stand, ends_sentence, is_small},
    line, names,
};
use super::{Page, Role};

/// Whether a line between a name and who that is only says how many follow, or asks for it: “1.1K followers”, “+ Follow”, “·”.
pub(super) fn counts_readers(block: &Block) -> bool {
    const READERS: &[&str] = &[
        "followers",
        "following",
        "follower",
        "subscribers",
        "abonnés",
        "seguidores",
    ];
    let counts =
        |last: &str| READERS.contains(&last) && block.text.contains(|c: char| c.is_ascii_digit());
    const BUTTONS: &[&str] = &["follow", "folgen", "suivre", "seguir", "segui", "volgen"];
    let asks = |text: &str| {
        let mut words = text.split(' ').filter(|word| *word != "+");
        words.next().is_some_and(|word| BUTTONS.contains(&word)) && words.next().is_none()
    };
    block.words() <= 3
        && (!block.text.contains(char::is_alphanumeric)
            || asks(block.folded())
            || block.folded().rsplit(' ').next().is_some_and(counts))
}

impl Page<'_> {
    /// The author whose name stands right above a block, or above the portrait there.
    fn named_above(&self, at: usize) -> Option<&String> {
        let mut above = self.blocks[..at].iter().rev();
        let name = above.find(|block| block.kind != Kind::Picture && !counts_readers(block))?;
        self.named_on(name).or_else(|| self.named_with_role(name))
    }

    /// The author with whose name a line in a box about him begins, where what that person is fills it: “Ida Lund Opinion Columnist”.
    fn named_with_role(&self, name: &Block) -> Option<&String> {
        let boxed = name.hint == Some(Hint::Bio) && name.words() <= 10;
        let role = |author: &&String| {
            let role = name.text.strip_prefix(author.as_str());
            role.is_some_and(|role| role.starts_with(' ') && line::has_role(&line::fold(role)))
        };
        let named = self.authors.iter().find(role)?;
        (boxed && !ends_sentence(&name.text)).then_some(named)
    }

    /// The author, or the first of the authors, whose name a line is, and nothing else: “Ida Lund”, “Ida Lund and Tom Harrow”.
    pub(super) fn named_on(&self, name: &Block) -> Option<&String> {
        let author = self.authors.iter().find(|author| {
            let titled = || {
                name.text.ends_with(author.as_str())
                    && names::untitled(&name.text) == author.as_str()
            };
            **author == name.text || titled()
        });
        // Asked of every line of a page: most name none of them.
        let within = |author: &String| name.text.contains(author.as_str());
        let named = author.is_none() && name.words() <= 14 && self.authors.iter().any(within);
        let all = || {
            // “By Ida Lund”
            let several = |byline: &&names::Byline| {
                byline.start == 0 && byline.names.len() > 1 || byline.prefixed
            };
            let byline = name.byline().filter(several)?;
            let own = byline.names.iter().all(|name| self.authors.contains(name));
            let whole = byline.len == name.text.trim_end().len();
            let first = byline.names.first().filter(|_| own && whole)?;
            self.authors.iter().find(|author| *author == first)
        };
        author.or_else(|| named.then(all).flatten())
    }

    /// Whether a block stands right under an author's name.
    pub(super) fn is_on_card(&self, at: usize) -> bool {
        self.named_above(at).is_some()
    }

    /// Whether a block says of the name above it who that is, as the one before does of the first author: “Tom Harrow”, “Dr. Tom Harrow
    /// is a pilot.”
    pub(super) fn is_second_card(&self, at: usize) -> bool {
        // “All posts by Ida Lund”, under who she is.
        let leads = |block: &Block| {
            block.words() <= 6
                && block.markdown.starts_with('[')
                && names::name(&block.text).is_none()
        };
        let mut above = (0..at).rev().filter(|&at| {
            let block = &self.blocks[at];
            block.kind != Kind::Picture && !leads(block) && !counts_readers(block)
        });
        let Some(name) = above.next().map(|name| &self.blocks[name].text) else {
            return false;
        };
        // Under the portrait and above the text the name stands twice.
        let Some(first) = above.find(|&at| self.blocks[at].text != *name) else {
            return false;
        };
        self.roles[first] == Role::Bio
            && names::name(name).is_some()
            && names::untitled(&self.blocks[at].text).starts_with(name.as_str())
    }

    /// Whether a card tells of an author what a paragraph with a role in it, bio or disclosure, has told already.
    pub(super) fn is_card_of_told(&self, at: usize) -> bool {
        // No piece has so many authors.
        const MOST: usize = 40;
        let above = self.blocks[..at].iter().zip(&self.roles);
        let notes = |(_, role): &(&Block, &Role)| matches!(role, Role::Bio | Role::Disclosure);
        let mut above = above.filter(notes).take(MOST);
        self.named_above(at).is_some_and(|name| {
            above.any(|(block, role)| {
                // Whom the author advises stands in the bio as well.
                let told = match role {
                    Role::Bio => block.text.contains(name) && line::has_role(block.folded()),
                    Role::Disclosure => {
                        block.text.starts_with(name) && line::has_role(block.folded())
                    }
                    _ => false,
                };
                let fuller = self.blocks[at].words() > 2 * block.words();
                told && ends_sentence(&block.text) && !fuller
            })
        })
    }

    /// Takes the name on a card for the byline of a page that has none.
    pub(super) fn sign_on_card(&mut self, signers: &[String]) {
        let named = |at: &usize| signers.contains(&self.blocks[*at].text);
        let cut = |at: &usize| matches!(self.roles[*at], Role::Cut(_));
        let signed = (0..self.blocks.len()).any(|at| {
            let byline = self.byline(at).filter(|_| self.roles[at] == Role::Byline);
            byline.is_some_and(|byline| !byline.names.is_empty())
        });
        let name = (0..self.blocks.len()).filter(cut).find(named);
        if let Some(name) = name.filter(|_| !signed) {
            self.roles[name] = Role::Byline;
        }
    }

    /// Whether a heading is a name, and below it, be it behind the portrait, stands who that is: “Ida Lund”, “Ida Lund is a pilot.”
    pub(super) fn heads_own_bio(&self, at: usize) -> bool {
        let name = &self.blocks[at];
        let below = (at + 1..self.blocks.len()).find(|&at| self.blocks[at].kind != Kind::Picture);
        matches!(name.kind, Kind::Heading(_))
            && (2..=4).contains(&name.words())
            && names::name(&name.text).is_some()
            && below.is_some_and(|at| {
                self.blocks[at].text.starts_with(name.text.as_str())
                    && self.furniture[at] == Some(Role::Bio)
            })
    }

    /// Takes the names and roles of several authors, each on a card, for their bios.
    pub(super) fn cards(&mut self) {
        let cut = |page: &Self, at: usize| matches!(page.roles[at], Role::Cut(_));
        let is_role = |page: &Self, at: usize| {
            page.blocks.get(at).is_some_and(|block| {
                block.kind == Kind::Paragraph
                    && (2..=25).contains(&block.words())
                    && !ends_sentence(&block.text)
                    && line::has_role(block.folded())
                    && page.furniture[at] != Some(Role::Cut(Reason::Chrome))
                    && (cut(page, at) || page.roles[at] == Role::Bio)
            })
        };
        let card = |author: &String| {
            let named = (0..self.blocks.len())
                .find(|&at| self.blocks[at].text == *author && cut(self, at))?;
            let role =
                (named + 1..self.blocks.len()).find(|&at| self.blocks[at].kind != Kind::Picture)?;
            is_role(self, role).then_some([named, role])
        };
        let cards: Option<Vec<[usize; 2]>> = self.authors.iter().map(card).collect();
        let tells =
            |(role, block): (&Role, &Block)| *role == Role::Bio && ends_sentence(&block.text);
        let told = self.roles.iter().zip(self.blocks).any(tells);
        if let Some(cards) = cards.filter(|cards| cards.len() > 1 && !told) {
            for at in cards.into_iter().flatten() {
                self.roles[at] = Role::Bio;
            }
        }
    }

    /// Cuts the portraits of those who sign or of whom a bio tells, where they stand among the pictures of the piece.
    pub(super) fn portraits(&mut self) {
        let told = |page: &Self, at: usize| {
            let shown = page.blocks[at].picture.as_ref();
            let shown = shown.map_or("", |picture| picture.alt.trim());
            let of = |(block, role): (&Block, &Role)| match role {
                Role::Byline => block.text == shown,
                Role::Bio => names::untitled(&block.text).starts_with(shown),
                _ => false,
            };
            let person = || names::name(shown).is_some_and(|name| name.contains(' '));
            person() && page.blocks.iter().zip(&page.roles).any(of)
        };
        for at in 0..self.blocks.len() {
            let pictured = self.blocks[at].kind == Kind::Picture && self.roles[at] == Role::Body;
            if pictured && (self.is_portrait(at) || told(self, at)) {
                self.roles[at] = Role::Cut(Reason::Caption);
            }
        }
    }

    /// Takes the other names, each above its bio as the first author's is, for bylines too.
    pub(super) fn signers_on_cards(&mut self) {
        let under = |page: &Self, at: usize| {
            let lines = at + 1..page.blocks.len().min(at + 3);
            lines.into_iter().find(|&at| page.roles[at] == Role::Bio)
        };
        let names_one = |block: &Block| {
            block.is_name()
                || (2..=4).contains(&block.words()) && names::name(&block.text).is_some()
        };
        let first = (0..self.blocks.len())
            .find(|&at| self.roles[at] == Role::Byline && names_one(&self.blocks[at]));
        let Some(first) = first.filter(|&at| under(self, at).is_some()) else {
            return;
        };
        for at in first + 1..self.blocks.len() {
            let block = &self.blocks[at];
            let named = matches!(self.roles[at], Role::Cut(Reason::Chrome))
                && (2..=4).contains(&block.words())
                && names::name(&block.text).is_some()
                && !self.authors.contains(&block.text);
            let told = |bio: usize| {
                bio == at + 1 && block.hint == self.blocks[first].hint
                    || self.blocks[bio].text.starts_with(block.text.as_str())
            };
            if named && under(self, at).is_some_and(told) {
                self.roles[at] = Role::Byline;
            } else if named && self.is_next_card(first, at) {
                self.roles[at] = Role::Byline;
                self.roles[at + 1] = Role::Bio;
            }
        }
    }

    /// Whether a name heads a card like that of the first author, close under it: below stands who that is, by name.
    fn is_next_card(&self, first: usize, at: usize) -> bool {
        /// How many blocks stand at most between a card and the next: links to what else the author wrote.
        const BETWEEN: usize = 3;
        let (name, Some(bio)) = (&self.blocks[at], self.blocks.get(at + 1)) else {
            return false;
        };
        let above = (first..at).rposition(|above| self.roles[above] == Role::Bio);
        let close = above.is_some_and(|above| at - first - above <= BETWEEN);
        close
            && name.hint == self.blocks[first].hint
            && bio.hint == self.blocks[first + 1].hint
            && bio.kind == Kind::Paragraph
            && ends_sentence(&bio.text)
            && names::untitled(&bio.text).starts_with(name.text.as_str())
    }

    /// On a page that names no author, the name on a card within the piece or under it, and below the name who that is.
    pub(super) fn carded_name(&self) -> Option<String> {
        let names = |at: &usize| {
            self.byline(*at)
                .is_some_and(|byline| !byline.names.is_empty())
        };
        let mut signed = (0..self.blocks.len()).filter(|&at| self.roles[at] == Role::Byline);
        let unsigned = self.authors.is_empty() && !signed.any(|at| names(&at));
        let board = |at: usize| names::board(&self.blocks[at].text).is_some();
        let of_house = (0..self.blocks.len()).any(|at| self.roles[at] == Role::Byline && board(at));
        if !unsigned || of_house {
            return None;
        }
        let told = |at: usize| {
            let name = &self.blocks[at];
            let of_author = |block: &Block| matches!(block.hint, Some(Hint::Bio | Hint::Byline));
            let boxed = of_author(name) && self.blocks.get(at + 1).is_some_and(of_author);
            let inside = name.stand.is_inside()
                || name.stand == Stand::Unknown && self.end.is_some()
                || boxed;
            if !inside {
                return None;
            }
            let shape = (2..=4).contains(&name.words()) && !name.is_chrome();
            let person = shape.then(|| names::name(&name.text)).flatten()?;
            // Whose the portrait is.
            let mut under = self.blocks[at + 1..].iter();
            let bio = under.find(|block| block.picture_credit().is_none())?;
            let ended = ends_sentence(&bio.text) || bio.holds_sentence();
            let whole = ended && bio.kind == Kind::Paragraph && (8..=80).contains(&bio.words());
            let text = &bio.text;
            let goes_on = text.starts_with(is_small) && line::has_role_of_author(bio.folded())
                || line::goes_on_from_name(text, bio.folded());
            let names = || {
                let authors = [person.clone()];
                let untitled = names::untitled(text);
                // Amid the piece that is somebody whom it is about.
                let below = (at + 2..self.blocks.len()).all(|next| !self.is_lede(next));
                untitled.starts_with(person.as_str())
                    && (boxed || below && line::bio_score(untitled, &authors) >= 2)
            };
            // Right under the last words, above “Economist, adviser in Norvik”.
            let signs = || {
                at > 0
                    && self.blocks[at - 1].is_prose()
                    && bio.words() <= 14
                    && !ends_sentence(text)
                    && line::has_role(bio.folded())
                    && (at + 2..self.blocks.len().min(at + 5)).all(|next| !self.is_lede(next))
            };
            // Above how that person is reached.
            let reached = boxed && text.contains('@') && bio.words() == 1;
            let told = whole && (goes_on || names()) || signs() || reached;
            let whole = person.to_lowercase() == name.text.to_lowercase();
            (whole && told).then_some(person)
        };
        let mut cards = (0..self.blocks.len().saturating_sub(1)).filter_map(told);
        // Of several none is the author more than another.
        cards.next().filter(|_| cards.next().is_none())
    }
}
