//! Whether a paragraph between headline and body is the standfirst.
use super::super::{
    Reason,
    afterword::is_of_series,
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

/// How a paragraph begins that goes on from the one before.
#[rustfmt::skip] // Words are read side by side.
const BACK: &[&str] = &[
    "he", "she", "they", "it", "that", "this", "but", "and", "er", "sie", "es", "das", "doch", "aber", "und", "il", "elle", "ils",
    "elles", "cela", "mais", "et", "él", "ella", "ellos", "eso", "pero", "y", "lui", "lei", "ma", "e", "ele", "ela", "mas",
];

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
            && !self.roles.contains(&Role::Standfirst)
            && (argues && (named() || is_rule(next) || speaks_of_piece(block.folded()))
                || stands_out() && (argues || named())
                || over_capitals())
    }

    /// What a paragraph that is set off from the piece is: the bio where it tells of the author and not of what is argued, “Ida Lund
    /// drove buses in Norvik and now teaches …”, else the standfirst.
    fn set_off(&self, at: usize) -> Role {
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

    /// So many first paragraphs, three at most, are all in italics, and a rule parts them from those below, which are not: so editors
    /// introduce a piece.
    fn above_rule(&self, body: usize) -> usize {
        const MOST: usize = 3;
        let italic = |block: &Block| block.is_italic() && block.words() <= 150;
        let all = &self.blocks[body..];
        let run = all.iter().take(MOST + 1).take_while(|block| italic(block));
        let run = run.count();
        if !(1..=MOST).contains(&run) || all[0].words() < 12 {
            return 0;
        }
        let mut below = all[run..].iter().peekable();
        let ruled = below
            .peek()
            .is_some_and(|next| next.set_apart && next.stand != Stand::Unknown);
        let rule = ruled
            || below.next().is_some_and(|next| {
                !next.text.is_empty() && !next.text.contains(char::is_alphanumeric)
            });
        let parts = rule
            && below
                .next()
                .is_some_and(|next| next.is_prose() && !italic(next));
        if parts { run } else { 0 }
    }

    /// Takes what an editor says above a rule in several paragraphs for what each of them is; `None` where none of them is furniture.
    fn introduced_in_several(&mut self, body: usize) -> Option<usize> {
        let run = body..body + self.above_rule(body);
        let told = |at: usize| {
            let role = self.furniture[at]?;
            let of_piece = matches!(
                role,
                Role::Bio | Role::Disclaimer | Role::Disclosure | Role::Credit
            );
            of_piece.then_some(role)
        };
        let told: Vec<Option<Role>> = run.clone().map(told).collect();
        if run.len() < 2 || told.iter().all(Option::is_none) {
            return None;
        }
        for (at, role) in run.clone().zip(told) {
            self.roles[at] = role.unwrap_or(Role::Cut(Reason::Notice));
        }
        Some(run.end)
    }

    /// Whether a list of two or three sentences stands right above the first paragraph.
    fn is_list_of_points(&self, body: usize) -> bool {
        let block = &self.blocks[body];
        let mut points = block.text.lines();
        block.kind == Kind::Other
            && block.markdown.starts_with("- ")
            && !block.markdown.contains("](")
            && (2..=4).contains(&points.clone().count())
            && block.words() <= 140
            && points.all(|point| words(point) >= 8 && ends_sentence(point))
            && self.blocks.get(body + 1).is_some_and(Block::is_prose)
    }

    /// Whether the first paragraph, and no other near it, is set in bold: where no standfirst stands above, that is it.
    fn opens_in_bold(&self, body: usize) -> bool {
        const NEAR: usize = 4;
        let block = &self.blocks[body];
        let mut below = self.blocks[body + 1..].iter();
        let mut near = below.by_ref().filter(|block| block.is_prose()).take(NEAR);
        // “My grandfather built the pier”; or the next one goes on about the same: “He never …”
        let tells_i = line::tells_i(block.folded());
        let next = self.blocks.get(body + 1).map_or("", |next| next.folded());
        let goes_on = next
            .split([' ', ','])
            .next()
            .is_some_and(|first| BACK.contains(&first));
        block.kind == Kind::Paragraph
            && (12..=90).contains(&block.words())
            && ends_sentence(&block.text)
            && !tells_i
            && !goes_on
            && block.is_bold()
            && !self.roles.contains(&Role::Standfirst)
            && near.all(|block| !block.is_bold())
    }

    /// Where the body starts behind a paragraph that says what its author argues, and names him: nobody speaks so of himself.
    pub(super) fn introduced(&mut self, body: usize) -> usize {
        let Some(block) = self.blocks.get(body) else {
            return body;
        };
        // Sentences set as a heading, right above the first words.
        let headed = matches!(block.kind, Kind::Heading(_))
            && (8..=70).contains(&block.words())
            && ends_sentence(&block.text)
            && block.hint.is_none()
            && !self.roles.contains(&Role::Standfirst);
        if headed {
            self.roles[body] = Role::Standfirst;
            return body + 1;
        }
        if let Some(end) = self.introduced_in_several(body) {
            return end;
        }
        let introduces = self.above_rule(body) == 1 || self.is_list_of_points(body);
        if introduces && !self.is_cut(body) {
            let again = self.roles.contains(&Role::Standfirst);
            let named =
                |author: &String| author.contains(' ') && block.text.contains(author.as_str());
            let told = self.furniture[body] == Some(Role::Bio)
                || line::has_role(block.folded())
                    && self.authors.iter().any(named)
                    && !names::argues(block.folded());
            self.roles[body] = match self.set_off(body) {
                _ if told && !self.roles.contains(&Role::Bio) => Role::Bio,
                // “I am handing over the keys”, says whose page it is.
                _ if line::tells_i(block.folded()) => Role::Cut(Reason::Notice),
                Role::Standfirst if again => Role::Cut(Reason::Repeated),
                role => role,
            };
            return body + 1;
        }
        // “…, tells our contributor, who has taught for twenty years.”
        #[rustfmt::skip] // Words are read side by side.
        const OURS: &[&str] = &[
            "notre contributrice", "notre contributeur", "notre chroniqueuse", "notre chroniqueur", "unsere gastautorin", "unser gastautor",
            "unsere kolumnistin", "unser kolumnist", "our contributor", "our columnist", "nuestra colaboradora", "nuestro colaborador",
        ];
        let ours = OURS.iter().any(|ours| block.folded().contains(ours));
        if ours
            && block.is_prose()
            && !self.roles.contains(&Role::Standfirst)
            && block.words() <= 70
        {
            self.roles[body] = Role::Standfirst;
            return body + 1;
        }
        let labelled = block
            .opens_in_bold()
            .is_some_and(|(label, _)| line::is_label(&line::fold(&block.text[label])));
        if labelled && !self.roles.contains(&Role::Standfirst) && (8..=70).contains(&block.words())
        {
            self.roles[body] = Role::Standfirst;
            return body + 1;
        }
        if is_of_series(block.folded()) {
            self.roles[body] = Role::Cut(Reason::Chrome);
            return body + 1;
        }
        if self.opens_in_bold(body) {
            self.roles[body] = self.set_off(body);
            return body + 1;
        }
        let mut full = self.authors.iter().filter(|author| author.contains(' '));
        let told = block.kind == Kind::Paragraph
            && (8..=60).contains(&block.words())
            && (names::argues(block.folded())
                || speaks_of_piece(block.folded())
                || names::sentences(&block.text).any(|said| names::ascribes(said, &self.authors)))
            && full.any(|author| block.text.contains(author.as_str()));
        // Where there is one already, the paragraph must say that it is none of the piece.
        let again = self.roles.contains(&Role::Standfirst);
        if !told || self.is_cut(body) || again && !speaks_of_piece(block.folded()) {
            return body;
        }
        self.roles[body] = if again {
            Role::Cut(Reason::Repeated)
        } else {
            Role::Standfirst
        };
        // What the picture under it shows, and whose it is.
        let near = body + 1..self.blocks.len().min(body + 4);
        let mut near = near.take_while(|&at| self.blocks[at].words() <= 20);
        let credit = near.find(|&at| {
            let folded = self.blocks[at].folded();
            ["foto:", "photo:", "image:", "bild:"]
                .iter()
                .any(|photo| folded.starts_with(photo))
        });
        let caption = credit.map_or(body + 1, |credit| credit + 1);
        self.roles[body + 1..caption].fill(Role::Cut(Reason::Caption));
        caption
    }

    /// Whether a block ends in the name of whoever signs.
    fn ends_in_signer(&self, at: usize) -> bool {
        let signed = self.signature.and_then(|signed| self.byline(signed));
        let signers = signed.map_or(&[][..], |byline| &byline.names);
        let text = self.blocks[at].text.trim_end_matches('.');
        signers.iter().any(|name| text.ends_with(name.as_str()))
    }

    /// Whether a block is the standfirst, something to leave out, or where the body starts.
    pub(super) fn standfirst(&self, at: usize, first_prose: usize) -> Option<Role> {
        let block = &self.blocks[at];
        if at == first_prose && line::opens_story(&block.text) {
            return None;
        }
        if line::is_owner(&block.text) {
            return Some(Role::Cut(Reason::Caption));
        }
        if line::is_source(&block.text) && !ends_sentence(&block.text) {
            return Some(Role::Cut(Reason::Chrome));
        }
        // “March 12, 2025 | Unity, Maine”
        let dated = date::find(&block.text).is_some_and(|date| date.range.start == 0);
        if dated && block.words() <= 12 && !ends_sentence(&block.text) {
            return Some(Role::Date);
        }
        // “Column 13-11-2024, 10:44 admin Views: 1 846”, “Downloads 4,118 Citations 2 Last 6 months 4,118”
        let counted = |word: &&str| word.contains(|c: char| c.is_ascii_digit());
        let numbers = block.text.split(' ').filter(counted).count();
        if numbers > 2 && numbers * 5 >= block.words() && !ends_sentence(&block.text) {
            return Some(Role::Cut(Reason::Chrome));
        }
        // “The Drum By Ida Lund”, where the page says who that is.
        let by = |label: &str| names::ends_with_by(label) && words(label) <= 5;
        let signed = self.authors.iter().any(|author| {
            let label = block.text.strip_suffix(author.as_str());
            label.is_some_and(|label| by(label.trim_end()))
        });
        if signed && !self.roles.contains(&Role::Byline) {
            return Some(Role::Byline);
        }
        // “Sep 13”
        let month =
            |word: &str| MONTHS.contains_key(word.trim_matches(|c: char| !c.is_alphabetic()));
        if block.words() == 2
            && block.text.contains(|c: char| c.is_ascii_digit())
            && block.folded().split(' ').any(month)
        {
            return Some(Role::Cut(Reason::Date));
        }
        // “Guest commentary written by”, above a name.
        let leads_to_name = [" by", " von", " par"]
            .iter()
            .any(|by| block.folded().ends_with(by));
        if leads_to_name && block.words() <= 5 {
            return Some(Role::Cut(Reason::Chrome));
        }
        // A byline or date follows, with no paragraph of the body between.
        let follows = |after: usize| {
            let of_page = |block: &Block| {
                block.hint == Some(Hint::Chrome) || block.kind == Kind::Picture || block.is_chrome()
            };
            (at + 1..self.blocks.len().min(at + HEAD))
                .filter(|&next| !of_page(&self.blocks[next]))
                .take(after)
                .take_while(|&next| !self.is_lede(next))
                .any(|next| {
                    self.blocks[next].hint == Some(Hint::Byline)
                        || self.is_byline(next, true)
                        || self.is_date_line(next)
                })
        };
        if self.is_set_off(at) {
            return Some(self.set_off(at));
        }
        let dated = (at + 1..self.blocks.len().min(at + 3)).any(|next| self.is_date_line(next));
        if dated
            && block.kind == Kind::Paragraph
            && block.words() <= 60
            && !self.roles.contains(&Role::Standfirst)
            && names::argues(block.folded())
        {
            return Some(Role::Standfirst);
        }
        let headline = self.roles.iter().position(|role| *role == Role::Headline);
        let below = &self.roles[headline.unwrap_or(0).min(at)..at];
        // The paper's name behind a portrait, or a kicker above what the page itself calls the standfirst.
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
        if bare && !ends_sentence(&block.text) {
            return Some(Role::Cut(Reason::Chrome));
        }
        let early = !self.roles.contains(&Role::Standfirst) && !below.contains(&Role::Byline);
        let next = at + 1;
        let leads_on = block.text.ends_with([',', '，', '،'])
            && next < self.blocks.len()
            && self.is_lede(next);
        match block.kind {
            // “Dear Minister,” leads on to the first sentence.
            Kind::Paragraph if leads_on => None,
            // “When I turned my phone on, …” tells a story from the first words of the article on.
            Kind::Paragraph
                if matches!(block.stand, Stand::Inside(1..))
                    && ends_sentence(&block.text)
                    && block.words() <= 14
                    && line::tells_i(block.folded()) =>
            {
                None
            }
            // A short sentence between byline and text begins the text.
            Kind::Paragraph
                if next == first_prose
                    && ends_sentence(&block.text)
                    && (block.words() <= 10
                        || block.words() <= 14 && matches!(block.stand, Stand::Inside(1..)))
                    && (below.contains(&Role::Byline) || below.contains(&Role::Date)) =>
            {
                None
            }
            Kind::Paragraph if early && block.words() > 1 && block.words() <= 60 && follows(3) => {
                Some(Role::Standfirst)
            }
            Kind::Paragraph
                if at < first_prose
                    && !self.roles.contains(&Role::Standfirst)
                    && block.words() > 6 =>
            {
                Some(Role::Standfirst)
            }
            Kind::Paragraph
                if at < first_prose && block.words() <= 4 && !ends_sentence(&block.text) =>
            {
                Some(Role::Cut(Reason::Chrome))
            }
            // “…, writes Ida Lund”, below the byline.
            Kind::Heading(_)
                if !self.roles.contains(&Role::Standfirst)
                    && at < first_prose
                    && block.words() > 6
                    && self.ends_in_signer(at) =>
            {
                Some(Role::Standfirst)
            }
            Kind::Heading(_)
                if early
                    && block.words() > 6
                    && at < first_prose
                    && (ends_sentence(&block.text) || follows(3)) =>
            {
                Some(Role::Standfirst)
            }
            _ => None,
        }
    }
}
