//! Words that tell the parts of an opinion page apart, by language, as data.
//!
//! Every entry is folded: lower case, plain quotes and apostrophes, accents kept. A piece is held against the words of
//! its own language first; `all` is for text whose language is not known yet.
mod ar;
mod az;
mod de;
mod el;
mod en;
mod es;
mod fr;
mod hy;
mod it;
mod ja;
mod ka;
mod lt;
mod nl;
mod pl;
mod pt;
mod ru;
mod sv;
mod tr;
mod uk;
mod zh;

/// One language's words.
#[derive(Debug)]
pub struct Lexicon {
    /// BCP 47 tag of the language.
    pub language: &'static str,
    /// Labels that say “this is opinion”, the usual one first.
    pub labels: &'static [&'static str],
    /// Words before the names in a byline: “by”.
    pub byline_prefixes: &'static [&'static str],
    /// Words between two names: “and”.
    pub joiners: &'static [&'static str],
    /// Words before a name that are not part of it: “dr”, without a full stop.
    pub titles: &'static [&'static str],
    /// Ways in which a bio names its subject without the name: “the author”.
    pub author_nouns: &'static [&'static str],
    /// Verbs that follow the name in a bio: “is”, “teaches at”.
    pub bio_verbs: &'static [&'static str],
    /// Words that say what somebody is: “professor”, “staff”; never part of a name.
    pub role_nouns: &'static [&'static str],
    /// Words printed before a date: “published on”.
    pub date_labels: &'static [&'static str],
    /// Words printed before a bio that are not part of it: “about the author”, “source”.
    pub bio_labels: &'static [&'static str],
    /// What a disclaimer speaks of: “views”.
    pub disclaimer_subjects: &'static [&'static str],
    /// Turns of phrase by which a disclaimer is known: “necessarily reflect”.
    pub disclaimer_anchors: &'static [&'static str],
    /// Words that show a notice to be about readers' comments or advertising instead.
    pub notice_words: &'static [&'static str],
    /// Turns of phrase by which a disclosure is known: “receives funding from”.
    pub disclosure_anchors: &'static [&'static str],
    /// How a credit line starts: “translated by”, “first published in”.
    pub credit_openers: &'static [&'static str],
    /// Whole lines that head something which is not the piece: “related articles”.
    pub chrome_headings: &'static [&'static str],
    /// Whole lines or how lines start that are not the piece, wherever they stand: “read more:”.
    pub chrome_openers: &'static [&'static str],
    /// Common given names: one of them makes a bare line a person's name.
    pub given_names: &'static [&'static str],
    /// What others did for a piece or a page: “photographs by”; the name behind it is not an author's.
    pub other_hands: &'static [&'static str],
    /// Who signs in place of a person: “editorial board”, “guest author”, “admin”.
    pub accounts: &'static [&'static str],
    /// Words that make a name an organisation's: “institute”.
    pub organisations: &'static [&'static str],
    /// Sections and subjects that are printed alone on a line: “middle east”.
    pub topics: &'static [&'static str],
    /// Words printed before declared interests: “conflict of interest”.
    pub disclosure_labels: &'static [&'static str],
    /// The words that disclaimers are made of.
    pub views: Views,
    /// Month names, January first: full name, other forms, abbreviations without full stop.
    pub months: [&'static [&'static str]; 12],
    /// Weekday names, Monday first: full name, other forms, abbreviations without full stop.
    pub weekdays: [&'static [&'static str]; 7],
    /// Dates told from the day of writing: “last year”.
    pub relative_dates: &'static [Relative],
}

/// The words of a sentence that says whose views these are and are not, by their part in it.
///
/// An entry that ends in `*` stands for every word that begins so.
#[derive(Debug)]
pub struct Views {
    /// What it speaks of: “views”.
    pub opinions: &'static [&'static str],
    /// Whose they are: “author”.
    pub owners: &'static [&'static str],
    /// Where they stand: “expressed”, “in this article”.
    pub scopes: &'static [&'static str],
    /// “not”.
    pub denials: &'static [&'static str],
    /// How views stand to each other: “reflect”.
    pub reflects: &'static [&'static str],
    /// Whose they are not: “publisher”.
    pub desks: &'static [&'static str],
    /// “solely”.
    pub owns: &'static [&'static str],
    /// What is run of that kind, and by whom, in the plural: “columns”, “contributors”.
    pub pieces: &'static [&'static str],
}

/// A date told from the day of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relative {
    /// The words.
    pub words: &'static str,
    /// What is counted.
    pub unit: Unit,
    /// How many units before (negative) or after the day of writing.
    pub offset: i8,
}

/// What a relative date counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Days.
    Day,
    /// Calendar weeks.
    Week,
    /// Calendar months.
    Month,
    /// Calendar years.
    Year,
}

/// Every language, English first.
pub const ALL: &[&Lexicon] = &[
    &en::WORDS,
    &de::WORDS,
    &fr::WORDS,
    &es::WORDS,
    &it::WORDS,
    &pt::WORDS,
    &nl::WORDS,
    &pl::WORDS,
    &ru::WORDS,
    &uk::WORDS,
    &tr::WORDS,
    &az::WORDS,
    &hy::WORDS,
    &ka::WORDS,
    &ar::WORDS,
    &zh::WORDS,
    &sv::WORDS,
    &lt::WORDS,
    &el::WORDS,
    &ja::WORDS,
];

/// The words of a language, by BCP 47 tag; region and script subtags do not matter.
#[must_use]
pub fn of(language: &str) -> Option<&'static Lexicon> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    ALL.iter()
        .copied()
        .find(|lexicon| lexicon.language.eq_ignore_ascii_case(primary))
}

/// The words of a language, or of every language when it is unknown.
pub fn of_or_all(language: &str) -> impl Iterator<Item = &'static Lexicon> {
    let known = of(language);
    ALL.iter()
        .copied()
        .filter(move |lexicon| known.is_none_or(|known| std::ptr::eq(known, *lexicon)))
}

const fn day(words: &'static str, offset: i8) -> Relative {
    Relative {
        words,
        unit: Unit::Day,
        offset,
    }
}

const fn week(words: &'static str, offset: i8) -> Relative {
    Relative {
        words,
        unit: Unit::Week,
        offset,
    }
}

const fn month(words: &'static str, offset: i8) -> Relative {
    Relative {
        words,
        unit: Unit::Month,
        offset,
    }
}

const fn year(words: &'static str, offset: i8) -> Relative {
    Relative {
        words,
        unit: Unit::Year,
        offset,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists(lexicon: &'static Lexicon) -> impl Iterator<Item = &'static str> {
        [
            lexicon.labels,
            lexicon.byline_prefixes,
            lexicon.joiners,
            lexicon.titles,
            lexicon.author_nouns,
            lexicon.bio_verbs,
            lexicon.role_nouns,
            lexicon.date_labels,
            lexicon.bio_labels,
            lexicon.disclaimer_subjects,
            lexicon.disclaimer_anchors,
            lexicon.notice_words,
            lexicon.disclosure_anchors,
            lexicon.credit_openers,
            lexicon.chrome_headings,
            lexicon.chrome_openers,
            lexicon.given_names,
            lexicon.other_hands,
            lexicon.accounts,
            lexicon.organisations,
            lexicon.topics,
            lexicon.disclosure_labels,
            lexicon.views.opinions,
            lexicon.views.owners,
            lexicon.views.scopes,
            lexicon.views.denials,
            lexicon.views.reflects,
            lexicon.views.desks,
            lexicon.views.owns,
        ]
        .into_iter()
        .chain(lexicon.months)
        .chain(lexicon.weekdays)
        .flatten()
        .copied()
        .chain(lexicon.relative_dates.iter().map(|relative| relative.words))
    }

    #[test]
    fn every_word_is_folded() {
        for lexicon in ALL {
            for word in lists(lexicon) {
                assert_eq!(word, word.to_lowercase().trim(), "{}", lexicon.language);
                assert!(
                    !word.is_empty() && !word.contains(['’', '“', '”', '\u{a0}']),
                    "{word}"
                );
            }
        }
    }

    #[test]
    fn every_language_names_all_months_and_weekdays() {
        for lexicon in ALL {
            assert!(
                lexicon.months.iter().all(|names| !names.is_empty()),
                "{}",
                lexicon.language
            );
            assert!(
                lexicon.weekdays.iter().all(|names| !names.is_empty()),
                "{}",
                lexicon.language
            );
        }
    }

    #[test]
    fn a_language_is_found_whatever_its_region() {
        assert_eq!(of("de-AT").unwrap().language, "de");
        assert_eq!(of("EN").unwrap().language, "en");
        assert!(of("tlh").is_none());
        assert_eq!(of_or_all("fr-CA").count(), 1);
        assert_eq!(of_or_all("").count(), ALL.len());
    }
}
