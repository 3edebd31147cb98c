//! A paragraph under or above a piece, parted at its sentences into what they are: bio, disclosure, disclaimer, credit.
use std::ops::Range;

use stet_core::Field;

use super::super::{
    afterword::is_afterword,
    block::{nth_word, words},
    line::{self, fold},
    names, promo,
};
use super::asides::{
    credits_picture, is_contact, is_offer, is_reserved, reaches, tells_of_author, welcomes,
};

/// The parts of a paragraph that are bio, disclosure, disclaimer and credit, each with its range, `None` for what is nothing of
/// the piece; `first` is what the paragraph is taken for.
pub(super) fn parts(
    text: &str,
    first: Field,
    authors: &[String],
    after_bio: bool,
) -> Vec<(Option<Field>, Range<usize>)> {
    let mut parts: Vec<(Option<Field>, Range<usize>)> = Vec::new();
    for range in clauses(text) {
        let sentence = &text[range.clone()];
        let next = text[range.end..].trim_start_matches([';', ' ']);
        let next = || line::clauses(next).next().map(fold);
        let leads = || next().is_some_and(|next| line::disclaims(&next));
        // “Her views …”
        let leads_to_hers = || {
            let of_author = next().and_then(|next| line::as_of_author(&next));
            of_author.is_some_and(|said| line::disclaims(&said))
        };
        let folded = fold(sentence.trim_start_matches(['_', ' ']));
        // “Coast Forum is a magazine of …”, beside who the authors are.
        let own: Vec<&str> = authors.iter().map(String::as_str).collect();
        let other = after_bio && !own.is_empty() && names::tells_of_other(sentence, &own);
        let is_bio = || !other && line::bio_score(sentence, authors) >= 2;
        // “Guest essays are essays by people who do not belong to the desk. …”, and at the end whose views they give.
        let of_rubric = || {
            let guests = [
                "gastbeiträge ",
                "gastkommentare ",
                "guest essays ",
                "guest posts ",
                "guest columns ",
                "редакція не несе відповідальності",
                "редакция не несет ответственности",
                "редакция не несёт ответственности",
                "unter der rubrik ",
                "in der rubrik ",
                "unter dem titel ",
                "about commentaries",
                "about our commentaries",
                "about opinion",
                "about op-eds",
                "about guest ",
            ];
            guests.iter().any(|guests| folded.starts_with(guests))
                && line::clauses(text).any(|said| line::disclaims(&fold(said)))
        };
        // “The Lantern publishes commentaries from all the coast. The opinions are those of the writers.”
        let leads_as_house = || {
            line::names_house(sentence, &folded, authors)
                && line::clauses(&text[range.end..]).any(|said| line::disclaims(&fold(said)))
        };
        let field = match parts.last() {
            // “Disclosure: I have been paid by …”
            Some(_) if line::labels_disclosure(&folded) => Some(Field::Disclosure),
            _ if line::disclaims(&folded) || of_rubric() => Some(Field::Disclaimer),
            None if leads_as_house() => Some(Field::Disclaimer),
            // “Ida Lund contributed to this piece in her personal capacity. Her views …”
            None if (leads() || leads_to_hers())
                && line::speaks_for_self(&folded)
                && !line::has_role(&folded) =>
            {
                Some(Field::Disclaimer)
            }
            // “Ida Lund farms in Norvik. The views here are hers.”
            None if first == Field::Disclaimer
                && authors.iter().any(|author| {
                    line::begins_with_author(sentence, author)
                        || author.contains(' ') && soon(sentence).contains(author.as_str())
                }) =>
            {
                Some(Field::Bio)
            }
            None if promo::is_pitch(&folded) || welcomes(&folded) => None,
            // “The authors thank Anna Berg. Their views are their own.”
            None if first != Field::Bio && line::thanks(&folded) => None,
            Some((None, _)) if first == Field::Disclosure && line::tells_interest(&folded) => {
                Some(Field::Disclosure)
            }
            Some(_) if line::is_of_piece(sentence) && leads() => Some(Field::Disclaimer),
            Some((Some(Field::Bio), _)) | None
                if (after_bio || !parts.is_empty()) && line::sits_on_board(&folded) =>
            {
                Some(Field::Disclosure)
            }
            Some((Some(Field::Bio), _))
                if line::holds_office(&folded) && !line::ties_author(&folded) =>
            {
                Some(Field::Bio)
            }
            _ if line::declares(sentence, &folded)
                && !tells_of_title(&folded)
                && !line::opens_with_office(&fold(&text[range.start..])) =>
            {
                Some(Field::Disclosure)
            }
            Some((Some(Field::Bio | Field::Disclosure), _))
                if line::is_tie(&folded) && !tells_of_title(&folded) =>
            {
                Some(Field::Disclosure)
            }
            Some((Some(Field::Disclaimer), _)) if line::pays_for_research(sentence) => {
                Some(Field::Disclosure)
            }
            None if after_bio
                && line::tells_interest(&folded)
                && !line::opens_with_office(&folded) =>
            {
                Some(Field::Disclosure)
            }
            Some((Some(Field::Bio), _)) if line::speaks_for_self(&folded) => {
                Some(Field::Disclaimer)
            }
            Some((Some(Field::Bio), _))
                if is_offer(&folded)
                    && !tells_of_author(&folded)
                    && !line::is_credit(&folded)
                    && !authors
                        .iter()
                        .any(|author| sentence.starts_with(author.as_str())) =>
            {
                None
            }
            Some((Some(Field::Disclaimer | Field::Disclosure | Field::Credit) | None, _))
                if is_bio() =>
            {
                Some(Field::Bio)
            }
            // “View more opinion on the Coast.”, in the paper's own note about who writes.
            Some((Some(Field::Bio | Field::Disclaimer), _))
                if words(&folded) <= 7
                    && ["view more opinion", "read more opinion"]
                        .iter()
                        .any(|more| folded.starts_with(more))
                    && parts.iter().any(|(field, _)| *field == Some(Field::Bio)) =>
            {
                Some(Field::Bio)
            }
            // “…. The views here are hers. She is the author of …”
            Some((Some(Field::Disclaimer | Field::Disclosure), _))
                if parts.iter().any(|(field, _)| *field == Some(Field::Bio))
                    && line::goes_on(&folded)
                    && line::has_role(&folded) =>
            {
                Some(Field::Bio)
            }
            // “X: @idalund”
            Some((Some(Field::Disclaimer), _))
                if words(&folded) <= 3
                    && folded.contains('@')
                    && folded.is_ascii()
                    && parts.iter().any(|(field, _)| *field == Some(Field::Bio)) =>
            {
                Some(Field::Bio)
            }
            // “His opinions” are the author's, behind what says who that is.
            Some((Some(Field::Bio), _))
                if line::as_of_author(&folded).is_some_and(|said| line::disclaims(&said)) =>
            {
                Some(Field::Disclaimer)
            }
            Some((Some(_), _)) if line::is_credit(&folded) => Some(Field::Credit),
            // “Her views are her own. Reach her at ilund@coast.example.”, behind who she is.
            Some((Some(Field::Disclaimer | Field::Disclosure), _))
                if reaches(&folded)
                    && !folded.starts_with("submissions ")
                    && parts.iter().any(|(field, _)| *field == Some(Field::Bio)) =>
            {
                Some(Field::Bio)
            }
            // “…. The authors thank Anna Berg.”, in the paragraph that says who they are.
            Some((Some(Field::Disclaimer | Field::Disclosure), _))
                if line::thanks(&folded)
                    && parts.iter().any(|(field, _)| *field == Some(Field::Bio)) =>
            {
                Some(Field::Bio)
            }
            // A notice that is nothing else stands whole: “…. To submit an essay, email essays@coast.example.”
            Some((Some(Field::Disclaimer), _))
                if parts.len() == 1
                    && is_contact(&folded)
                    && folded.contains('@')
                    && !folded.contains("责编") =>
            {
                Some(Field::Disclaimer)
            }
            Some((Some(Field::Disclaimer | Field::Disclosure) | None, _))
                if folded.ends_with('?')
                    || is_contact(&folded)
                    || is_afterword(&folded)
                    || is_offer(&folded)
                    || is_reserved(&folded)
                    || promo::is_pitch(&folded) =>
            {
                None
            }
            Some((Some(Field::Bio | Field::Disclaimer | Field::Disclosure) | None, _))
                if credits_picture(&folded) =>
            {
                None
            }
            Some((last, _)) => *last,
            None if first == Field::Bio && line::is_stance(&folded) => Some(Field::Disclaimer),
            None if first == Field::Bio && line::ties_author(&folded) => Some(Field::Disclosure),
            // “ist Richterin in Norvik. Der Beitrag gibt ihre persönliche Auffassung wieder.”, under the name
            None if line::opens_with_role(&folded)
                || sentence.starts_with(char::is_lowercase) && line::says_what(&folded) =>
            {
                Some(Field::Bio)
            }
            None if first == Field::Disclosure && is_bio() && !line::is_tie(&folded) => {
                Some(Field::Bio)
            }
            // “* Ida Lund, formerly a partner at the wharf, teaches in Norvik. The author sits on the board of …”
            None if first == Field::Disclosure
                && range.end < text.len()
                && !line::tells_interest(&folded)
                && authors.iter().any(|author| {
                    line::begins_with_author(sentence.trim_start_matches(['*', ' ']), author)
                }) =>
            {
                Some(Field::Bio)
            }
            // Whoever is named right before the views is the one whose views they are.
            None if first == Field::Disclaimer
                && (leads() && is_of_author(sentence, &folded, authors)
                    || is_bio()
                    || names::leading_person(sentence).is_some_and(|person| person.known)) =>
            {
                Some(Field::Bio)
            }
            // “Recovering contractor in Norvik. Opinions are mine.”
            None if first == Field::Disclaimer
                && words(sentence) <= 12
                && !folded.contains(':')
                && line::has_role(&folded[..nth_word(&folded, 4)]) =>
            {
                Some(Field::Bio)
            }
            None if line::is_credit(&folded) => Some(Field::Credit),
            None => Some(first),
        };
        // The sentence that leads to a disclaimer belongs to it: “This is an opinion piece.”
        match parts.last_mut() {
            Some((last, whole)) if *last == field => whole.end = range.end,
            _ => parts.push((field, range)),
        }
    }
    // “Drawn from History takes readers …”, with other words between it and whose views these are.
    if let [(first, range), (None, _), ..] = &mut *parts {
        let says = line::clauses(&text[range.clone()]).any(|said| {
            let folded = fold(said);
            line::disclaims(&folded) || line::speaks_for_self(&folded)
        });
        if *first == Some(Field::Disclaimer) && !says {
            *first = None;
        }
    }
    stands_whole(text, &mut parts);
    without_brackets(text, &mut parts);
    // “_________ Her views are her own.”, a rule drawn in letters.
    for (_, range) in &mut parts {
        let part = &text[range.clone()];
        range.start += part.len() - part.trim_start_matches(['_', ' ']).len();
    }
    parts.retain(|(_, range)| !range.is_empty());
    parts
}

/// The first words of a sentence, in which titles may stand before a name.
fn soon(sentence: &str) -> &str {
    &sentence[..nth_word(sentence, 6)]
}

/// Leaves a notice that is nothing else whole, and what it asks of readers in it: “The views are the author's own. Would you like to
/// answer? Write to us.”
fn stands_whole(text: &str, parts: &mut Vec<(Option<Field>, Range<usize>)>) {
    let [(Some(Field::Disclaimer), first), rest @ ..] = &**parts else {
        return;
    };
    // Neither a link behind it nor whose a picture is are its words: “More details”.
    let goes_along = |(field, range): &(Option<Field>, Range<usize>)| {
        let folded = fold(&text[range.clone()]);
        field.is_none() && !credits_picture(&folded) && words(&folded) > 2
    };
    if let Some((_, last)) = rest.last().filter(|_| rest.iter().all(goes_along)) {
        *parts = vec![(Some(Field::Disclaimer), first.start..last.end)];
    }
}

/// The sentences of a text, each with its range; a title in quotation marks may hold the end of one.
fn clauses(text: &str) -> Vec<Range<usize>> {
    const MARKS: &[(char, char)] = &[('„', '“'), ('“', '”'), ('«', '»'), ('»', '«')];
    let open = |part: &str| {
        if part.matches('"').count() % 2 == 1 {
            return true;
        }
        let last = part.rfind(['„', '“', '”', '«', '»']);
        last.is_some_and(|last| {
            let mark = part[last..].chars().next().unwrap_or_default();
            let opens = MARKS.iter().any(|(open, _)| *open == mark);
            // “„Die Pier. Eine Geschichte“”: what closes in one language opens in the other.
            let closes = MARKS
                .iter()
                .any(|(open, close)| *close == mark && part[..last].contains(*open));
            opens && !closes
        })
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    for sentence in line::clauses(text) {
        let start = sentence.as_ptr().addr() - text.as_ptr().addr();
        let end = start + sentence.len();
        match found.last_mut() {
            Some(last)
                if open(&text[last.clone()])
                    && text[start..].contains(['"', '“', '”', '«', '»']) =>
            {
                last.end = end;
            }
            _ => found.push(start..end),
        }
    }
    found
}

/// Whether a folded sentence names what somebody wrote: “They are the authors of ‘Paid by the Box.’”
fn tells_of_title(folded: &str) -> bool {
    const WROTE: &[&str] = &[
        " author of ",
        " authors of ",
        " co-author of ",
        " co-authors of ",
    ];
    WROTE.iter().any(|wrote| folded.contains(wrote)) && folded.contains(['"', '“', '«', '„'])
}

/// Whether a sentence before a disclaimer names somebody, or says what somebody is.
fn is_of_author(sentence: &str, folded: &str, authors: &[String]) -> bool {
    names::leading_person(sentence).is_some()
        || line::under_piece(sentence, folded, authors) == Some(Field::Bio)
}

/// Takes the brackets around a whole paragraph off its parts: “(Ida Lund is a pilot. Her views are her own.)”
fn without_brackets(text: &str, parts: &mut [(Option<Field>, Range<usize>)]) {
    const BRACKETS: &[(char, char)] = &[('(', ')'), ('（', '）'), ('[', ']'), ('【', '】')];
    let [(_, first), .., (_, last)] = parts else {
        return;
    };
    let around = |(open, close): &&(char, char)| {
        text[first.clone()].starts_with(*open) && text[last.clone()].ends_with(*close)
    };
    if let Some((open, close)) = BRACKETS.iter().find(around) {
        first.start += open.len_utf8();
        last.end -= close.len_utf8();
        return;
    }
    // “（Whose views these are. And what is nothing of the piece）”
    let opens = |(open, close): &&(char, char)| {
        let part = &text[first.clone()];
        part.starts_with(*open) && !part.contains(*close) && text.ends_with(*close)
    };
    if let Some((open, _)) = BRACKETS.iter().find(opens) {
        first.start += open.len_utf8();
    }
}
