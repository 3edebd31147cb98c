//! Whether a paragraph between headline and body is the standfirst.
use super::super::{
    Reason,
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    date, line, names,
    vocabulary::MONTHS,
};
use super::{Page, Role, head::HEAD};

/// Whether a folded text says that somebody argues here: “…, in a guest essay”.
pub(super) fn speaks_of_piece(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const HERE: &[&str] = &[
        "dans une tribune", "dans cette tribune", "im gastbeitrag", "im gastkommentar", "in ihrem gastbeitrag",
        "in seinem gastbeitrag", "in ihrem gastkommentar", "in seinem gastkommentar", "en esta tribuna", "in this guest essay", "için kaleme aldı",
    ];
    HERE.iter().any(|here| folded.contains(here))
}

/// Whether a paragraph opens the piece as old papers set it: “AT A QUARTER past twelve, …”.
fn opens_in_capitals(block: &Block) -> bool {
    let shouts =
        |word: &&str| !word.contains(char::is_lowercase) && word.contains(char::is_uppercase);
    let run: Vec<&str> = block.text.split(' ').take_while(shouts).collect();
    block.is_prose() && (2..=8).contains(&run.len()) && run.concat().chars().count() > 4
}

impl Page<'_> {
    /// Whether a paragraph says what its author argues, whom it names, or is set in bold above others that are not and does one
    /// of both.
    fn is_set_off(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let signed = self.signature.and_then(|signed| self.byline(signed));
        let signers = signed.map_or(&[][..], |byline| &byline.names);
        let named = || {
            let all = self.authors.iter().chain(signers);
            let mut lasts = all.filter_map(|author| author.rsplit(' ').next());
            lasts.any(|last| last.chars().count() > 2 && block.text.contains(last))
        };
        let argues = names::argues(block.folded());
        let is_rule = |block: Option<&Block>| {
            block.is_some_and(|block| {
                !block.text.is_empty() && !block.text.contains(char::is_alphanumeric)
            })
        };
        let next = self.blocks.get(at + 1);
        let stands_out =
            || block.is_bold() && next.is_some_and(|next| next.is_prose() && !next.is_bold());
        let over_capitals = || block.is_italic() && next.is_some_and(opens_in_capitals);
        block.kind == Kind::Paragraph
            && (12..=90).contains(&block.words())
            && !self.has_standfirst()
            && (argues && (named() || is_rule(next) || speaks_of_piece(block.folded()))
                || stands_out() && (argues || named())
                || over_capitals())
    }

    /// What a paragraph that is set off from the piece is: the bio where it tells of the author and not of what is argued, “Ida Lund
    /// drove buses in Norvik and now teaches …”, else the standfirst.
    pub(super) fn set_off(&self, at: usize) -> Role {
        let block = &self.blocks[at];
        let signed = self.signature.and_then(|signed| self.byline(signed));
        let signers = signed.map_or(&[][..], |byline| &byline.names);
        let own = |author: &String| author.contains(' ') && block.text.starts_with(author.as_str());
        let told = self.authors.iter().chain(signers).any(own);
        let argues = names::argues(block.folded()) || speaks_of_piece(block.folded());
        if told && !argues && !self.roles.contains(&Role::Bio) {
            Role::Bio
        } else {
            Role::Standfirst
        }
    }

    /// Whether a block ends in the name of whoever signs.
    fn ends_in_signer(&self, at: usize) -> bool {
        let signed = self.signature.and_then(|signed| self.byline(signed));
        let signers = signed.map_or(&[][..], |byline| &byline.names);
        let text = self.blocks[at].text.trim_end_matches('.');
        signers.iter().any(|name| text.ends_with(name.as_str()))
    }

    /// Whether a block is the standfirst, something to leave out, or where the body starts; `first_prose` is the first block that
    /// could be its first paragraph.
    pub(super) fn standfirst(&self, at: usize, first_prose: usize) -> Option<Role> {
        let block = &self.blocks[at];
        if at == first_prose && line::opens_story(&block.text) {
            return None;
        }
        if line::is_owner(&block.text) {
            return Some(Role::Cut(Reason::Caption));
        }
        let source = line::is_source(&block.text) && !ends_sentence(&block.text);
        if source || is_count(block) || leads_to_name(block) {
            return Some(Role::Cut(Reason::Chrome));
        }
        // “March 12, 2025 | Unity, Maine”
        let dated = date::find(&block.text).is_some_and(|date| date.range.start == 0);
        if dated && block.words() <= 12 && !ends_sentence(&block.text) && !self.says_by_whom(at) {
            return Some(Role::Date);
        }
        if self.is_label_and_author(at) {
            return Some(Role::Byline);
        }
        if is_day_of_month(block) {
            return Some(Role::Cut(Reason::Date));
        }
        if self.is_set_off(at) {
            return Some(self.set_off(at));
        }
        if self.argues_above_date(at) {
            return Some(Role::Standfirst);
        }
        if self.is_bare_of_page(at, first_prose) {
            return Some(Role::Cut(Reason::Chrome));
        }
        self.by_place(at, first_prose)
    }

    pub(super) fn has_standfirst(&self) -> bool {
        self.roles.contains(&Role::Standfirst)
    }

    /// “The Drum By Ida Lund”, where the page says who that is.
    fn is_label_and_author(&self, at: usize) -> bool {
        let text = &self.blocks[at].text;
        let by = |label: &str| names::ends_with_by(label) && words(label) <= 5;
        let signed = self.authors.iter().any(|author| {
            let label = text.strip_suffix(author.as_str());
            label.is_some_and(|label| by(label.trim_end()))
        });
        signed && !self.roles.contains(&Role::Byline)
    }

    /// Whether a paragraph says that somebody argues, right above the day.
    fn argues_above_date(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let dated = (at + 1..self.blocks.len().min(at + 3)).any(|next| self.is_date_line(next));
        dated
            && block.kind == Kind::Paragraph
            && block.words() <= 60
            && !self.has_standfirst()
            && names::argues(block.folded())
    }

    /// Whether a line is the paper's name behind a portrait, or a kicker above what the page itself calls the standfirst.
    fn is_bare_of_page(&self, at: usize, first_prose: usize) -> bool {
        let block = &self.blocks[at];
        let marked = |next: usize| {
            self.blocks[next].hint == Some(Hint::Standfirst) && self.blocks[next].words() > 4
        };
        let between =
            || (at + 1..=first_prose.min(self.blocks.len().saturating_sub(1))).any(marked);
        let bare = match block.hint {
            Some(Hint::Link) if block.words() <= 16 && between() => true,
            Some(Hint::Link | Hint::Byline) => block.words() <= 3,
            Some(Hint::Label) => between(),
            _ => false,
        };
        bare && !ends_sentence(&block.text)
    }

    /// Whether a byline or a date follows within so many blocks, with no paragraph of the body between.
    fn is_above_byline(&self, at: usize, within: usize) -> bool {
        let of_page = |block: &Block| {
            block.hint == Some(Hint::Chrome) || block.kind == Kind::Picture || block.is_chrome()
        };
        (at + 1..self.blocks.len().min(at + HEAD))
            .filter(|&next| !of_page(&self.blocks[next]))
            .take(within)
            .take_while(|&next| !self.is_lede(next))
            .any(|next| {
                self.blocks[next].hint == Some(Hint::Byline)
                    || self.is_byline(next, true)
                    || self.is_date_line(next)
            })
    }

    /// What a paragraph or heading is by where it stands between headline and body, and by its length.
    fn by_place(&self, at: usize, first_prose: usize) -> Option<Role> {
        let block = &self.blocks[at];
        let headline = self.roles.iter().position(|role| *role == Role::Headline);
        let above = &self.roles[headline.unwrap_or(0).min(at)..at];
        let signed = above.contains(&Role::Byline);
        let early = !self.has_standfirst() && !signed;
        let words = block.words();
        match block.kind {
            Kind::Paragraph if self.leads_on_to_text(at) => None,
            // “When I turned my phone on, …” tells a story from the first words of the article on.
            Kind::Paragraph
                if matches!(block.stand, Stand::Inside(1..))
                    && ends_sentence(&block.text)
                    && words <= 14
                    && line::tells_i(block.folded()) =>
            {
                None
            }
            // A short sentence between byline and text begins the text.
            Kind::Paragraph
                if at + 1 == first_prose
                    && ends_sentence(&block.text)
                    && (words <= 10
                        || words <= 14 && matches!(block.stand, Stand::Inside(1..)))
                    && (signed || above.contains(&Role::Date)) =>
            {
                None
            }
            Kind::Paragraph
                if early && (2..=60).contains(&words) && self.is_above_byline(at, 3) =>
            {
                Some(Role::Standfirst)
            }
            Kind::Paragraph if at < first_prose && !self.has_standfirst() && words > 6 => {
                Some(Role::Standfirst)
            }
            Kind::Paragraph if at < first_prose && words <= 4 && !ends_sentence(&block.text) => {
                Some(Role::Cut(Reason::Chrome))
            }
            // “…, writes Ida Lund”, below the byline.
            Kind::Heading(_)
                if !self.has_standfirst()
                    && at < first_prose
                    && words > 6
                    && self.ends_in_signer(at) =>
            {
                Some(Role::Standfirst)
            }
            Kind::Heading(_)
                if early
                    && words > 6
                    && at < first_prose
                    && (ends_sentence(&block.text) || self.is_above_byline(at, 3)) =>
            {
                Some(Role::Standfirst)
            }
            _ => None,
        }
    }

    /// “Dear Minister,” leads on to the first sentence.
    fn leads_on_to_text(&self, at: usize) -> bool {
        let next = at + 1;
        self.blocks[at].text.ends_with([',', '，', '،'])
            && next < self.blocks.len()
            && self.is_lede(next)
    }
}

/// Whether a line counts what readers did: “Column 13-11-2024, 10:44 admin Views: 1 846”, “Downloads 4,118 Citations 2”.
fn is_count(block: &Block) -> bool {
    let counted = |word: &&str| word.contains(|c: char| c.is_ascii_digit());
    let numbers = block.text.split(' ').filter(counted).count();
    numbers > 2 && numbers * 5 >= block.words() && !ends_sentence(&block.text)
}

/// “Sep 13”
fn is_day_of_month(block: &Block) -> bool {
    let month = |word: &str| MONTHS.contains_key(word.trim_matches(|c: char| !c.is_alphabetic()));
    block.words() == 2
        && block.text.contains(|c: char| c.is_ascii_digit())
        && block.folded().split(' ').any(month)
}

/// “Guest commentary written by”, above a name.
fn leads_to_name(block: &Block) -> bool {
    let by = [" by", " von", " par"];
    by.iter().any(|by| block.folded().ends_with(by)) && block.words() <= 5
}
