//! What an editor says above the first words of the piece, where nothing but its wording and type tells it from them.
use super::super::{
    Reason,
    afterword::is_of_series,
    block::{Block, Kind, Stand, ends_sentence, words},
    line, names,
};
use super::{Page, Role, standfirst::speaks_of_piece};

/// Tells where the body starts behind an introduction of its kind, which it gives its roles, or that there is none.
type Rule = fn(&mut Page<'_>, usize) -> Option<usize>;

/// The kinds of introduction; the first that knows the paragraph wins.
const RULES: &[Rule] = &[
    |page, body| page.sentences_as_heading(body),
    |page, body| page.signed_above_first_words(body),
    |page, body| page.introduced_in_several(body),
    |page, body| page.declared_under_bio(body),
    |page, body| page.introduced_in_one(body),
    |page, body| page.introduced_by_house(body),
    |page, body| page.labelled_as_opinion(body),
    |page, body| page.part_of_series(body),
    |page, body| page.introduced_in_bold(body),
    |page, body| page.introduced_by_name(body),
];

/// How a paragraph begins that goes on from the one before.
#[rustfmt::skip] // Words are read side by side.
const BACK: &[&str] = &[
    "he", "she", "they", "it", "that", "this", "but", "and", "er", "sie", "es", "das", "doch", "aber", "und", "il", "elle", "ils",
    "elles", "cela", "mais", "et", "él", "ella", "ellos", "eso", "pero", "y", "lui", "lei", "ma", "e", "ele", "ela", "mas",
];

impl Page<'_> {
    /// Where the body starts behind what introduces it.
    pub(super) fn introduced(&mut self, body: usize) -> usize {
        if body >= self.blocks.len() {
            return body;
        }
        let behind = RULES.iter().find_map(|rule| rule(self, body));
        behind.unwrap_or(body)
    }

    /// Takes a block for the standfirst, and tells where the body starts behind it.
    fn introduces(&mut self, body: usize) -> usize {
        self.roles[body] = Role::Standfirst;
        body + 1
    }

    /// Sentences set as a heading, right above the first words.
    fn sentences_as_heading(&mut self, body: usize) -> Option<usize> {
        let block = &self.blocks[body];
        let headed = matches!(block.kind, Kind::Heading(_))
            && (8..=70).contains(&block.words())
            && ends_sentence(&block.text)
            && block.hint.is_none()
            && !self.has_standfirst();
        headed.then(|| self.introduces(body))
    }

    /// The byline, where nobody signs above it: “By Ida Lund”.
    fn signed_above_first_words(&mut self, body: usize) -> Option<usize> {
        let block = &self.blocks[body];
        let byline = self.byline(body).filter(|_| block.words() <= 8)?;
        let signs = byline.prefixed && byline.known && byline.only_signs(&block.text);
        (signs && !self.roles.contains(&Role::Byline)).then(|| {
            self.roles[body] = Role::Byline;
            body + 1
        })
    }

    /// What the page adds to the bio above the first words: “Précision : elle est toujours membre du syndicat.”
    fn declared_under_bio(&mut self, body: usize) -> Option<usize> {
        const LONGEST: usize = 45;
        const NOTES: &[&str] = &[
            "précision",
            "nota bene",
            "n.b.",
            "disclosure",
            "hinweis",
            "transparenz",
            "aclaración",
        ];
        let block = &self.blocks[body];
        let (label, rest) = block.folded().split_once(':')?;
        let under = body > 0 && self.roles[body - 1] == Role::Bio;
        let told = under
            && block.words() <= LONGEST
            && NOTES.contains(&label.trim())
            && line::goes_on(rest.trim());
        told.then(|| {
            self.roles[body] = Role::Disclosure;
            body + 1
        })
    }

    /// A paragraph in italics above a rule, or a list of what the piece argues.
    fn introduced_in_one(&mut self, body: usize) -> Option<usize> {
        let block = &self.blocks[body];
        let introduces = self.above_rule(body) == 1 || self.is_list_of_points(body);
        if !introduces || self.is_cut(body) {
            return None;
        }
        let named = |author: &String| author.contains(' ') && block.text.contains(author.as_str());
        let told = self.furniture[body] == Some(Role::Bio)
            || line::has_role(block.folded())
                && self.authors.iter().any(named)
                && !names::argues(block.folded());
        self.roles[body] = match self.set_off(body) {
            _ if told && !self.roles.contains(&Role::Bio) => Role::Bio,
            // “I am handing over the keys”, says whose page it is.
            _ if line::tells_i(block.folded()) => Role::Cut(Reason::Notice),
            Role::Standfirst if self.has_standfirst() => Role::Cut(Reason::Repeated),
            role => role,
        };
        Some(body + 1)
    }

    /// “…, tells our contributor, who has taught for twenty years.”
    fn introduced_by_house(&mut self, body: usize) -> Option<usize> {
        #[rustfmt::skip] // Words are read side by side.
        const OURS: &[&str] = &[
            "notre contributrice", "notre contributeur", "notre chroniqueuse", "notre chroniqueur", "unsere gastautorin", "unser gastautor",
            "unsere kolumnistin", "unser kolumnist", "our contributor", "our columnist", "nuestra colaboradora", "nuestro colaborador",
        ];
        let block = &self.blocks[body];
        let ours = OURS.iter().any(|ours| block.folded().contains(ours));
        (ours && block.is_prose() && !self.has_standfirst() && block.words() <= 70)
            .then(|| self.introduces(body))
    }

    /// “**Opinion** Whoever pays for the pier …”
    fn labelled_as_opinion(&mut self, body: usize) -> Option<usize> {
        let block = &self.blocks[body];
        let labelled = block
            .opens_in_bold()
            .is_some_and(|(label, _)| line::is_label(&line::fold(&block.text[label])));
        (labelled && !self.has_standfirst() && (8..=70).contains(&block.words()))
            .then(|| self.introduces(body))
    }

    fn part_of_series(&mut self, body: usize) -> Option<usize> {
        is_of_series(self.blocks[body].folded()).then(|| {
            self.roles[body] = Role::Cut(Reason::Chrome);
            body + 1
        })
    }

    fn introduced_in_bold(&mut self, body: usize) -> Option<usize> {
        self.opens_in_bold(body).then(|| {
            self.roles[body] = self.set_off(body);
            body + 1
        })
    }

    /// A paragraph that says what its author argues, and names him: nobody speaks so of himself.
    fn introduced_by_name(&mut self, body: usize) -> Option<usize> {
        let block = &self.blocks[body];
        let mut full = self.authors.iter().filter(|author| author.contains(' '));
        let told = block.kind == Kind::Paragraph
            && (8..=60).contains(&block.words())
            && (names::argues(block.folded())
                || speaks_of_piece(block.folded())
                || names::sentences(&block.text).any(|said| names::ascribes(said, &self.authors)))
            && full.any(|author| block.text.contains(author.as_str()));
        // Where there is one already, the paragraph must say that it is none of the piece.
        let again = self.has_standfirst();
        if !told || self.is_cut(body) || again && !speaks_of_piece(block.folded()) {
            return None;
        }
        self.roles[body] = if again {
            Role::Cut(Reason::Repeated)
        } else {
            Role::Standfirst
        };
        Some(self.behind_picture(body + 1))
    }

    /// Cuts what the picture under an introduction shows, and whose it is; tells what stands behind.
    fn behind_picture(&mut self, start: usize) -> usize {
        let near = start..self.blocks.len().min(start + 3);
        let mut near = near.take_while(|&at| self.blocks[at].words() <= 20);
        let credit = near.find(|&at| {
            let folded = self.blocks[at].folded();
            ["foto:", "photo:", "image:", "bild:"]
                .iter()
                .any(|photo| folded.starts_with(photo))
        });
        let end = credit.map_or(start, |credit| credit + 1);
        self.roles[start..end].fill(Role::Cut(Reason::Caption));
        end
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
            && !self.has_standfirst()
            && near.all(|block| !block.is_bold())
    }
}
