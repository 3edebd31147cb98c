//! What stands between headline and body: standfirst, byline, day, lead picture, who the author is.
use super::super::{
    Reason,
    afterword::is_of_series,
    block::{Block, Hint, Kind, Stand, ends_sentence},
    date, line,
    mail::letter,
    names, promo,
    vocabulary::BYLINE_PREFIXES,
};
use super::{Page, Role, amid::is_list_in_line, unnamed::speaks_as_author};

impl Page<'_> {
    /// What a block between headline and body is; `None` where the body starts.
    pub(super) fn below_headline(&self, at: usize, first_prose: usize) -> Option<Role> {
        if self.is_cut(at) {
            return Some(self.roles[at]);
        }
        let block = &self.blocks[at];
        // “© Ida Lund / Coast”, under the lead picture, which the page may call its credits.
        let owned = block.text.starts_with('©') && !ends_sentence(&block.text);
        // The same in Lithuanian: “I. Lund/Coast nuotr.”
        if block.words() <= 8 && (owned || block.folded().ends_with(" nuotr.")) {
            return Some(Role::Cut(Reason::Caption));
        }
        if is_list_in_line(&block.markdown) {
            return Some(Role::Cut(Reason::Chrome));
        }
        let has = |role: Role| self.roles.contains(&role);
        if block.kind == Kind::Picture && block.hint != Some(Hint::Chrome) {
            return Some(if has(Role::Image) || self.is_portrait(at) {
                Role::Cut(Reason::Caption)
            } else {
                Role::Image
            });
        }
        let beside_picture = || {
            let picture = |at: Option<usize>| {
                at.and_then(|at| self.blocks.get(at))
                    .is_some_and(|block| block.kind == Kind::Picture)
            };
            picture(at.checked_sub(1)) || picture(Some(at + 1))
        };
        let credited = || {
            block
                .picture_credit()
                .is_some_and(|credit| credit.start > 0)
        };
        let of_author = block.hint == Some(Hint::Bio);
        if block.kind == Kind::Paragraph
            && block.words() <= 35
            && !of_author
            && beside_picture()
            && credited()
            && !self
                .signature
                .is_some_and(|signed| self.signs_alike(signed, at))
        {
            return Some(Role::Cut(Reason::Caption));
        }
        // Right under the name, be it there a second time.
        let signers = self.signature.filter(|signed| at > *signed);
        let signers = signers.and_then(|signed| self.byline(signed));
        let again =
            || signers.is_some_and(|signed| signed.names.contains(&self.blocks[at - 1].text));
        // Between the two, the portrait.
        let portrait = |at: usize| self.blocks[at].kind == Kind::Picture;
        let under = (0..at).rev().find(|&above| !portrait(above));
        let under_byline = || under.is_some_and(|above| self.roles[above] == Role::Byline);
        let after_byline = at > 0 && (under_byline() || again());
        let signed = self.signature == Some(at) || self.adds_name(at);
        match block.hint {
            // “In summary”
            Some(Hint::Standfirst)
                if matches!(block.kind, Kind::Heading(_))
                    && (!ends_sentence(&block.text) || block.text.ends_with(':'))
                    && (block.words() <= 1
                        || block.words() <= 6
                            && self.blocks.get(at + 1).is_some_and(|next| {
                                next.hint == Some(Hint::Standfirst)
                                    && matches!(next.kind, Kind::Paragraph | Kind::Other)
                            })) =>
            {
                return Some(Role::Cut(Reason::Chrome));
            }
            // “Ida Lund”, and below it “Professor of law at Norvik”, be it called an introduction.
            Some(Hint::Standfirst)
                if at > 0
                    && self.roles[at - 1] == Role::Byline
                    && line::is_name(&self.blocks[at - 1].text)
                    && block.words() <= 25
                    && !ends_sentence(&block.text)
                    && (line::closes_with_role(block.folded())
                        || block.text.contains(" | ") && line::has_role(block.folded())) =>
            {
                return Some(Role::Bio);
            }
            Some(Hint::Standfirst)
                if !has(Role::Standfirst)
                    && (block.kind != Kind::Other || !self.is_list_of_dates(at))
                    && !block.is_chrome()
                    && !promo::counts(block.folded())
                    && !self.tells_who_and_when(at)
                    && !names::is_account(&block.text)
                    && !block.is_pitch()
                    && BYLINE_PREFIXES.of(block.folded()).last() != Some(&block.folded().len()) =>
            {
                return Some(Role::Standfirst);
            }
            // “A pier for all.”, and under it as a second line “Why the harbour should pay for it.”
            Some(Hint::Standfirst)
                if block.stand == Stand::Above
                    && matches!(block.kind, Kind::Heading(_))
                    && self.roles[at - 1] == Role::Standfirst
                    && self.blocks[at - 1].kind == block.kind =>
            {
                return Some(Role::Standfirst);
            }
            Some(Hint::Bio | Hint::Chrome) if !has(Role::Byline) && self.is_name_and_day(at) => {
                return Some(Role::Byline);
            }
            // “by a group of nurses”, in the element that has the day as well.
            Some(Hint::Date) if !has(Role::Byline) && names::board(&block.text).is_some() => {
                return Some(Role::Byline);
            }
            Some(Hint::Date) if !signed => return Some(Role::Date),
            Some(Hint::Caption) => {
                let portrayed = self.furniture[at] == Some(Role::Bio);
                return Some(if portrayed {
                    Role::Bio
                } else {
                    Role::Cut(Reason::Caption)
                });
            }
            Some(Hint::Chrome) if !signed => return Some(self.around(at)),
            // “Le Port.fr | 19.06.2012 à 14h02”, and below it “Par Anne Berg, économiste”, in what a class calls the signature.
            Some(Hint::Bio) if self.is_date_line(at) || self.is_day_of_house(at) => {
                return Some(Role::Date);
            }
            Some(Hint::Bio) if !has(Role::Byline) && self.signs_by(at) => {
                return Some(Role::Byline);
            }
            // What the piece is about, in the author's box.
            Some(Hint::Bio)
                if block.kind == Kind::Other
                    && block
                        .markdown
                        .lines()
                        .all(|item| item.ends_with(')') && item.contains("](")) =>
            {
                return Some(Role::Cut(Reason::Chrome));
            }
            Some(Hint::Bio) | None
                if !signed
                    && self.furniture[at] == Some(Role::Bio)
                    && !has(Role::Byline)
                    && self.names_with_role(at) =>
            {
                return Some(Role::Byline);
            }
            Some(Hint::Bio) if !signed => return Some(self.furniture[at].unwrap_or(Role::Bio)),
            _ => {}
        }
        if block.hint == Some(Hint::Byline) && has(Role::Byline) && speaks_as_author(block) {
            // The card below the piece may tell more.
            let fuller = |other: &Block| speaks_as_author(other) && other.words() > block.words();
            let told = self.blocks[at + 1..].iter().any(fuller);
            return Some(if told {
                Role::Cut(Reason::Repeated)
            } else {
                Role::Bio
            });
        }
        if after_byline && self.tells_of_signer(at) || self.is_post_under_name(at) {
            return Some(Role::Bio);
        }
        if !has(Role::Byline) && self.signature.is_none() && self.is_card_as_list(at) {
            return Some(Role::Byline);
        }
        if matches!(block.kind, Kind::Heading(_)) && self.is_own_name(at) {
            return Some(Role::Cut(Reason::Chrome));
        }
        // “ida@coast.example Follow Ida on Twitter: @idalund”
        let address = block.text.split(' ').next().is_some_and(|first| {
            let (who, host) = first.split_once('@').unwrap_or_default();
            !who.is_empty() && host.contains('.')
        });
        if address && block.words() <= 10 && !ends_sentence(&block.text) {
            return Some(Role::Cut(Reason::Chrome));
        }
        if has(Role::Bio) && self.heads_own_bio(at) {
            return Some(Role::Cut(Reason::Chrome));
        }
        if !signed && !has(Role::Label) && self.holds_label(at) {
            return Some(Role::Label);
        }
        let opens_with_date = || {
            block.stand == Stand::Above
                && block.words() <= 14
                && !ends_sentence(&block.text)
                && date::find(&block.text).is_some_and(|date| date.range.start == 0)
        };
        let leads = || {
            !signed && self.byline(at).is_none() && (date::leads(&block.text) || opens_with_date())
        };
        // “Daily Reporter; March 3, 2024”, above the byline.
        let posted = || {
            block.stand == Stand::Above
                && self.signature.is_some_and(|signed| at < signed)
                && block.words() <= 16
                && !ends_sentence(&block.text)
                && date::find(&block.text).is_some()
        };
        // “The Coast Gazette March 3, 2024 at 6:00AM”
        let by_house = || {
            let of_author = block.markdown.starts_with('[') && block.markdown.contains("/author");
            let found = date::find(&block.text).filter(|_| at < first_prose && !of_author);
            let Some(found) = found else {
                return false;
            };
            let (house, rest) = (
                &block.text[..found.range.start],
                &block.text[found.range.end..],
            );
            self.signature.is_some_and(|signed| signed != at)
                && !ends_sentence(&block.text)
                && (1..=5).contains(&house.split_whitespace().count())
                && house
                    .split_whitespace()
                    .all(|word| word.starts_with(char::is_uppercase))
                && rest.split_whitespace().count() <= 3
                && self
                    .byline(at)
                    .is_none_or(|byline| !byline.prefixed && !byline.known)
                && block.hint != Some(Hint::Byline)
        };
        if self.is_date_line(at)
            || leads()
            || posted()
            || by_house()
            || self.signs_again_with_date(at)
        {
            return Some(Role::Date);
        }
        if signed || self.is_account(at) {
            return Some(Role::Byline);
        }
        // What the author argues is the standfirst, however it says who that is.
        let argues = || block.hint != Some(Hint::Bio) && names::argues(block.folded());
        // In a box between headline and piece, where lines alone tell what stands there.
        let stranger = || {
            block.stand == Stand::Unknown
                && at < first_prose
                && self.signature.is_some()
                && self.tells_of_stranger(at)
                && !self.is_second_card(at)
        };
        let furniture = self.furniture[at];
        let furniture = furniture.filter(|role| *role != Role::Bio || !argues() && !stranger());
        if let Some(role) = furniture {
            return Some(role);
        }
        // “Geographers, University of the Coast”, under their names.
        let short =
            block.words() <= 20 && !ends_sentence(&block.text) && !letter::greets(&block.text);
        let second = || {
            after_byline
                && at > 1
                && self.roles[at - 2] == Role::Bio
                && block.words() <= 40
                && line::opens_with_role(block.folded())
        };
        // “Procurement director, Norvik Foods | Chair of the Growers' Forum | I buy fish”
        let piped = || {
            let first = block.folded().split(" | ").next().unwrap_or_default();
            first.len() < block.folded().len()
                && !ends_sentence(&block.text)
                && line::has_role(first)
                && date::find(&block.text).is_none()
        };
        let told = || {
            let role = block.words() <= 25 && (line::opens_with_role(block.folded()) || piped());
            after_byline && role && !argues() && !self.is_lede(at)
        };
        if after_byline && short && line::opens_with_roles(block.folded()) || told() || second() {
            return Some(Role::Bio);
        }
        if self.signs_over_text(at) {
            return Some(Role::Byline);
        }
        if self.is_other_name(at) {
            return Some(Role::Cut(Reason::Chrome));
        }
        if line::is_notice(self.blocks[at].folded()) && !self.is_lede(at) {
            return Some(Role::Cut(Reason::Notice));
        }
        // A folded list is one line.
        let is_list =
            || block.kind == Kind::Other && promo::is_share_list(&block.text.to_lowercase());
        if is_list() || block.is_pitch() {
            return Some(Role::Cut(Reason::Chrome));
        }
        // “Print	Send	Discuss (9)”, the cells of a row.
        let cells = block.text.matches('\t').count() > 1 && !ends_sentence(&block.text);
        if cells
            || block.is_chrome()
            || promo::counts(block.folded())
            || is_of_series(block.folded())
        {
            return Some(Role::Cut(Reason::Chrome));
        }
        if after_byline && short && line::has_role(self.blocks[at].folded()) {
            // “For the Courier”
            let account = names::is_account(&block.text);
            return Some(if account {
                Role::Cut(Reason::Chrome)
            } else {
                Role::Bio
            });
        }
        if signers.is_some_and(|signed| {
            // “Lund teaches history at Norvik and is the author of The Pier”
            let begins = || {
                let mut names = signed.names.iter();
                names.any(|name| line::begins_with_author(&block.text, name))
            };
            (ends_sentence(&block.text) || block.words() >= 8 && begins())
                && !names::argues(block.folded())
                && line::bio_score(&block.text, &signed.names) >= 2
                && !self.tells_of_stranger(at)
        }) {
            return Some(Role::Bio);
        }
        let above = at.checked_sub(1).map(|above| self.roles[above]);
        let signed = matches!(above, Some(Role::Byline | Role::Date | Role::Disclaimer));
        // “Advocate at the bars of Norvik and Eastmouth. She has founded …”
        let tells_role = || {
            let mut said = names::sentences(&block.text);
            said.next().is_some_and(line::is_bare_role)
                && said.all(|next| line::goes_on(&line::fold(next)))
        };
        if (signed || again()) && ends_sentence(&block.text) && tells_role() {
            return Some(Role::Bio);
        }
        if line::after_note_label(&block.text).is_some() {
            return Some(Role::Cut(Reason::Chrome));
        }
        if line::is_label(block.folded()) {
            return Some(Role::Cut(Reason::Repeated));
        }
        if !has(Role::Standfirst) && line::opens_with_label(&block.text) {
            return Some(Role::Standfirst);
        }
        self.standfirst(at, first_prose)
    }
}
