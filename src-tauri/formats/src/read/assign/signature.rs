//! Which block is the byline, between headline and body or under the piece.
use super::super::{
    Reason,
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    date, line, names,
};
use super::{Page, Role, head::HEAD, rubric};

/// So many blocks stand at most between a headline and the byline beside the article.
const BESIDE: usize = 4;

impl Page<'_> {
    /// Which block between headline and body is the byline: the surest, then the first.
    pub(super) fn signature(&self, start: usize, first_prose: usize) -> Option<usize> {
        // What reads like the first paragraph may be the standfirst, with the byline under it.
        let after = (first_prose + 1..self.blocks.len()).find(|&at| self.is_lede(at));
        let second = after.unwrap_or(first_prose).min(first_prose + 5);
        let end = second.min(start + HEAD).min(self.blocks.len());
        let ranked = (start..end).filter_map(|at| Some((self.signs_head(at)?, at)));
        ranked
            .max_by_key(|&(rank, at)| (rank, std::cmp::Reverse(at)))
            .map(|(_, at)| at)
    }

    /// How surely a block is the byline: marked as one, “By” and a name, a known author, a person's name, a name.
    fn signs_head(&self, at: usize) -> Option<u8> {
        let hint = self.blocks[at].hint;
        // In what a class calls a footer, below the headline.
        let told = || {
            let near = matches!(self.blocks[at].stand, Stand::Above | Stand::Inside(_));
            let whole = |byline: &names::Byline| {
                byline.prefixed && byline.names.iter().all(|name| name.contains(' '))
            };
            let dated = || date::find(&self.blocks[at].text).is_some();
            near && self.blocks[at].words() <= 20
                && self.byline(at).is_some_and(|byline| {
                    (byline.known || whole(byline)) && dated()
                        || whole(byline) && self.signs_beside(at)
                })
        };
        if self.is_cut(at)
            || hint == Some(Hint::Chrome) && !told()
            || hint == Some(Hint::Caption)
            || hint == Some(Hint::Bio)
                && !self.is_named(at)
                && !self.names_with_role(at)
                && !self.is_name_and_day(at)
                && !self.is_day_and_name(at)
            || self.is_of_picture(at)
            || self.blocks[at].is_chrome_heading()
            || self.is_of_artist(at)
        {
            return None;
        }
        let byline = self.byline(at)?;
        let credited = || {
            // “示意图。 图／海岸网资料照片”, “Ida Lund/Coast via Getty Images. All rights reserved”
            let text = &self.blocks[at].text;
            let credit = self.blocks[at].picture_credit();
            text.contains(['／', '：']) && credit.is_some_and(|at| at.start > 0)
                || text.contains("via Getty")
        };
        if !byline.prefixed && (credited() || self.owns_page(at, byline))
            || self.leads_to_headline(at)
        {
            return None;
        }
        let known = byline.names.iter().any(|name| self.authors.contains(name));
        let named = !byline.names.is_empty();
        // In the article itself, right above its first words, whatever account posted it.
        let first = || {
            let next = self.blocks.get(at + 1);
            self.blocks[at].stand.is_inside()
                && next.is_some_and(Block::is_prose)
                && byline.known
                && (known || !self.authors.iter().any(|author| names::is_known(author)))
        };
        Some(match self.blocks[at].hint {
            Some(Hint::Byline) if named => 6,
            _ if !self.is_byline(at, true) => return None,
            _ if known => 6,
            _ if byline.prefixed && named && first() => 7,
            _ if byline.prefixed && named => 5,
            _ if byline.known => 4,
            // One of several is surely a person.
            _ if byline.names.len() > 1
                && byline.names.iter().any(|name| names::is_known(name)) =>
            {
                4
            }
            _ if named && self.authors.is_empty() => 2,
            _ if named || self.blocks[at].is_chrome() => return None,
            _ => 1,
        })
    }

    /// Whether a line is a byline and nothing else, right under the headline in what stands beside the article.
    fn signs_beside(&self, at: usize) -> bool {
        let title = self.roles[..at]
            .iter()
            .rposition(|role| *role == Role::Headline);
        let between = title.map(|title| &self.blocks[title + 1..at]);
        let heads = |block: &Block| matches!(block.kind, Kind::Heading(_));
        self.blocks[at].stand == Stand::Above
            && between.is_some_and(|between| between.len() <= BESIDE && !between.iter().any(heads))
            && self
                .byline(at)
                .is_some_and(|byline| byline.start == 0 && byline.only_signs(&self.blocks[at].text))
    }

    /// Whether a line is the name of whoever owns the page, and no person's: “© The Coast Gazette 2024”.
    fn owns_page(&self, at: usize, byline: &names::Byline) -> bool {
        let name = self.blocks[at].text.trim();
        // A blog is its author's: “© 2024 Joss Farraday”.
        let articles = [
            "The ", "L'", "L’", "Le ", "La ", "Les ", "El ", "Der ", "Die ", "Das ", "Il ", "O ",
        ];
        let titled = articles.iter().any(|article| name.starts_with(article));
        titled
            && !byline.known
            && self.blocks[at].hint.is_none()
            && self.blocks[at].words() <= 6
            && self
                .blocks
                .iter()
                .any(|block| block.text.contains('©') && block.text.contains(name))
    }

    /// Whether a line above the headline says the same, as the last step of the path to the page: “/ Ida Lund: The harbour is ours”.
    fn leads_to_headline(&self, at: usize) -> bool {
        let steps = ['/', '>', '›', '»', ' '];
        let bare = self.blocks[at].text.trim_start_matches(steps);
        let title = self.blocks[at..]
            .iter()
            .find(|block| block.hint == Some(Hint::Headline));
        words(bare) > 3 && title.is_some_and(|title| bare == title.text.trim())
    }

    /// Whether a line right under a picture names whoever drew or took it: “Ida Lund, Senior Illustrator”.
    fn is_of_artist(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let artist = [
            "illustrator",
            "photographer",
            "staff photo",
            "cartoonist",
            "graphic designer",
        ];
        at > 0
            && self.blocks[at - 1].kind == Kind::Picture
            && artist.iter().any(|artist| block.folded().contains(artist))
            && !self
                .authors
                .iter()
                .any(|author| block.text.contains(author.as_str()))
    }

    /// Whether a line right under a picture says whose it is or what it shows: “Ida Lund/coastpress”, “Ida Lund for Coast Ledger”,
    /// “PIER: the first boat, which nobody takes”.
    fn is_of_picture(&self, at: usize) -> bool {
        let under_picture = at > 0 && self.blocks[at - 1].kind == Kind::Picture;
        let own = |author: &String| self.blocks[at].text.contains(author.as_str());
        let marked = self.blocks[at].hint == Some(Hint::Byline);
        if under_picture
            && !marked
            && line::is_picture_by(&self.blocks[at].text)
            && !self.authors.iter().any(own)
        {
            return true;
        }
        // “BEAUTY SPOT: the pier, which is busiest on Sundays”
        let shouted = self.blocks[at]
            .text
            .split_once(": ")
            .is_some_and(|(label, shown)| {
                !label.contains(char::is_lowercase)
                    && label.contains(char::is_uppercase)
                    && words(shown) > 5
            });
        if under_picture && shouted && !marked {
            return true;
        }
        let parts = self.blocks[at].text.split_once('/');
        under_picture
            && parts.is_some_and(|(name, agency)| {
                let touch = !name.ends_with(' ') && !agency.starts_with(' ');
                touch && words(name) <= 4 && (1..=3).contains(&words(agency))
            })
    }

    /// Whether a line in a box about the author is nothing but a name, as the box itself says that it is one's.
    fn is_named(&self, at: usize) -> bool {
        let text = self.blocks[at].text.trim_end();
        self.blocks[at].words() <= 10
            // “Author: Ida Lund” has the role before the name.
            && !line::has_role(&line::fold(names::without_prefix(text)))
            && self.byline(at).is_some_and(|byline| {
                let several = byline.names.iter().all(|name| name.contains(' '));
                !byline.names.is_empty() && byline.len == text.len() && (byline.known || several)
            })
    }

    /// Whether a block adds a name to the byline near it: each author on a line of its own.
    pub(super) fn adds_name(&self, at: usize) -> bool {
        let Some(first) = self
            .signature
            .filter(|first| at > *first && at <= first + 6)
        else {
            return false;
        };
        // Under a picture, what the page calls by no class is whoever took it.
        let pictured = self.blocks[at - 1].kind == Kind::Picture && !self.is_portrait(at - 1);
        if pictured && self.blocks[at].hint == Some(Hint::Chrome) {
            return false;
        }
        let (Some(byline), Some(signed)) = (self.byline(at), self.byline(first)) else {
            return false;
        };
        let alike = byline.prefixed == signed.prefixed
            || self.blocks[at].hint == Some(Hint::Byline)
            || is_and(&self.blocks[at - 1].text)
            || without_and(&self.blocks[at].text).is_some();
        let new = byline.names.iter().all(|name| !signed.names.contains(name));
        let marked = [first, at]
            .iter()
            .all(|&at| self.blocks[at].hint == Some(Hint::Byline));
        let full = byline.names.iter().all(|name| name.contains(' '));
        let told = byline.names.iter().all(|name| self.authors.contains(name));
        let joined = is_and(&self.blocks[at - 1].text);
        let size = |at: usize, byline: &names::Byline| {
            words(&self.blocks[at].text[byline.start..byline.len])
        };
        // Each with a role below the name.
        let paired = || {
            let role = self.blocks.get(at + 1);
            self.roles[at - 1] == Role::Bio
                && full
                && role
                    .is_some_and(|role| role.words() <= 40 && line::opens_with_role(role.folded()))
        };
        // Each with a role behind the name, or none.
        let most = if size(first, signed) > 4 { 20 } else { 8 };
        // “coast press | Tom Harrow” says whose a picture is.
        let text = &self.blocks[at].text;
        let before = byline
            .names
            .first()
            .and_then(|name| text.split_once(name.as_str()));
        let whole = byline.prefixed || before.is_none_or(|(before, _)| !before.contains('|'));
        // “March 22, 2016 Harmony Corner, Maine” is where the piece was written.
        let dated = before.is_some_and(|(before, _)| date::find(before).is_some());
        let whole = whole && (!dated || told || byline.prefixed);
        let alike_behind = self.signs_alike(first, at);
        self.is_byline(at, true)
            && whole
            && (byline.known
                || marked && full && !rubric::is_section(&self.blocks[at])
                || told
                || paired()
                || joined && full
                || alike_behind)
            && !byline.names.is_empty()
            && alike
            && new
            && size(at, byline) <= most
    }

    /// Whether the same stands behind a bar in two bylines: “Ida Lund | FOR THE COAST”, “Tom Harrow | FOR THE COAST”.
    pub(super) fn signs_alike(&self, first: usize, at: usize) -> bool {
        let behind = |at: usize| {
            self.blocks[at]
                .text
                .split_once('|')
                .map(|(_, behind)| behind)
        };
        let named = |at: usize| {
            self.byline(at)
                .is_some_and(|byline| !byline.names.is_empty())
        };
        behind(at).is_some_and(|rest| Some(rest) == behind(first)) && named(at)
    }

    /// Whether a block names whoever the byline names, and the day.
    pub(super) fn signs_again_with_date(&self, at: usize) -> bool {
        let signed = self.signature.filter(|signed| at > *signed);
        let Some(signed) = signed.and_then(|signed| self.byline(signed)) else {
            return false;
        };
        self.blocks[at].words() <= 14
            && self
                .byline(at)
                .is_some_and(|byline| byline.names == signed.names)
            && date::find(&self.blocks[at].text).is_some()
    }

    /// Whether a block names somebody as a byline does and is not the byline: a photographer, the same name again.
    pub(super) fn is_other_name(&self, at: usize) -> bool {
        let short = self.blocks[at].words() <= 14 && !ends_sentence(&self.blocks[at].text);
        short
            && (self.signature.is_some() && self.is_byline(at, false)
                || names::is_other_hand(&self.blocks[at].text))
    }

    /// Whether a line in bold is a full name right above the first words, where the byline is a single word: that of the paper.
    pub(super) fn signs_over_text(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let signed = self.signature.filter(|&signed| signed < at);
        let single = signed
            .and_then(|signed| self.byline(signed))
            .is_some_and(|byline| byline.names.iter().all(|name| !names::is_full(name)));
        single
            && self.authors.is_empty()
            && block.kind == Kind::Paragraph
            && block.is_bold()
            && (2..=4).contains(&block.words())
            && names::name(&block.text).is_some()
            && self.blocks.get(at + 1).is_some_and(Block::is_prose)
    }

    /// Whether a block is nothing but the name of an account or a desk, where no byline stands.
    pub(super) fn is_account(&self, at: usize) -> bool {
        (names::is_account(&self.blocks[at].text) || names::board(&self.blocks[at].text).is_some())
            && self.signature.is_none()
            && !self.roles.contains(&Role::Byline)
    }

    /// Whether a byline stands under the body: “— Ida Lund”.
    pub(super) fn signs(&self, at: usize, before: usize) -> bool {
        let block = &self.blocks[at];
        // “By Ida Lund, head of the Centre for …”
        let with_role = || {
            let told = |byline: &names::Byline| byline.tells_role(&block.text);
            block.words() <= 30 && self.byline(at).is_some_and(told)
        };
        before > 0
            && (block.words() <= 14 || with_role())
            && !self.blocks.get(at + 1).is_some_and(|next| {
                next.is_prose()
                    && next.hint != Some(Hint::Chrome)
                    && self.furniture[at + 1].is_none()
                    && !line::opens_with_role(next.folded())
            })
            && (self.is_byline(at, true) && self.may_sign(at)
                || names::is_account(&self.blocks[at].text))
            && (!self.roles.contains(&Role::Byline) || self.signs_for_desk(at))
    }

    /// Whether a block names somebody, with “By”, where the byline above names nobody: “By the desk on 3 March”.
    fn signs_for_desk(&self, at: usize) -> bool {
        let board = |at: usize| names::board(&self.blocks[at].text).is_some();
        let names = |at: usize| self.byline(at).filter(|byline| !byline.names.is_empty());
        let mut signed = (0..at).filter(|&above| self.roles[above] == Role::Byline);
        let known = |byline: &names::Byline| {
            let own = byline.names.iter().all(|name| self.authors.contains(name));
            (byline.known || own) && date::find(&self.blocks[at].text).is_none()
        };
        names(at).is_some_and(|byline| byline.prefixed || known(byline))
            && !signed.any(|above| names(above).is_some() || board(above))
    }

    /// Cuts a byline that names nobody where another names somebody.
    pub(super) fn without_desk(&mut self) {
        let names = |page: &Self, at: usize| {
            let byline = page.byline(at);
            byline.is_some_and(|byline| !byline.names.is_empty())
                || names::board(&page.blocks[at].text).is_some()
        };
        let signed: Vec<usize> = (0..self.blocks.len())
            .filter(|&at| self.roles[at] == Role::Byline)
            .collect();
        if signed.iter().any(|&at| names(self, at)) {
            for at in signed {
                let desk =
                    self.byline(at).is_some_and(|byline| byline.prefixed) && !names(self, at);
                if desk {
                    self.roles[at] = Role::Cut(Reason::Repeated);
                }
            }
        }
    }

    /// Whether a bare name may be the author's: anybody's where the page names none.
    fn may_sign(&self, at: usize) -> bool {
        self.authors.is_empty()
            || self.byline(at).is_some_and(|byline| {
                byline.prefixed || byline.names.iter().any(|name| self.authors.contains(name))
            })
    }

    /// Whether a line is the name of an author, and the bio stands under it.
    pub(super) fn names_whom_bio_tells_of(&self, at: usize) -> bool {
        self.authors.contains(&self.blocks[at].text)
            && self.furniture.get(at + 1) == Some(&Some(Role::Bio))
    }
}

/// “And” between names.
const AND: &[&str] = &[
    "and", "und", "et", "y", "e", "&", "и", "та", "i", "ve", "och", "en",
];

fn is_and(text: &str) -> bool {
    AND.contains(&line::fold(text).trim())
}

/// The name behind “and”, where a line begins so: “and Ida Lund, baker”.
fn without_and(text: &str) -> Option<&str> {
    let (and, rest) = text.trim_start().split_once(' ')?;
    (is_and(and) && names::byline(rest).is_some_and(|byline| byline.known)).then_some(rest)
}
