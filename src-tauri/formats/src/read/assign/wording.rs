//! What a block is by its words alone, wherever it stands: disclaimer, disclosure, credit, bio, caption.
use super::super::{
    Reason,
    afterword::is_afterword,
    block::{Block, Hint, Kind, ends_sentence, nth_word, opens_quotation, words},
    date, line, names, promo,
    vocabulary::MONTHS,
};
use super::{
    Role,
    listed::{is_card, is_citation, lists_authors, lists_bios, lists_names, signs_only},
    standfirst::speaks_of_piece,
};

/// Whether a line is one link and nothing else.
fn is_link(block: &Block) -> bool {
    block.linked().any(|(words, _)| words == block.text)
}

/// Whether a line says that a desk or an account wrote the piece: “By Guest columnist CG”.
fn signs_for_desk(block: &Block) -> bool {
    let byline = block.byline().filter(|_| block.words() <= 8);
    byline.is_some_and(|byline| {
        byline.prefixed && byline.names.is_empty() && byline.only_signs(&block.text)
    })
}

/// Whether a paragraph begins with whoever wrote another piece, or a book that is sold: “By Ida Lund There is a room where […]”.
fn heads_other(block: &Block, authors: &[String]) -> bool {
    let cut_off = block.text.trim_end().ends_with(['…', ']']);
    let priced = || block.text.contains(['€', '$', '£']) || block.text.contains("ISBN");
    let signed = || {
        let bare = names::without_prefix(&block.text);
        bare.len() < block.text.len()
            && (authors.is_empty()
                || authors
                    .iter()
                    .any(|author| bare.starts_with(author.as_str())))
    };
    (cut_off || priced()) && signed()
}

/// Whether a line stands above what the author answers to a reader: “Ida Lund Author Feb 6”.
fn answers_reader(block: &Block) -> bool {
    let day = block.folded().rsplit_once(' ').map(|(rest, day)| {
        let month = rest.rsplit(' ').next().unwrap_or_default();
        MONTHS.contains_key(month)
            && day.len() <= 2
            && day.bytes().all(|byte| byte.is_ascii_digit())
    });
    block.words() <= 6 && day == Some(true)
}

/// Whether a line leads to what else somebody wrote: “See all articles by this author”, “Read more from Ida Lund's archive, …”.
fn leads_to_others(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const LEADS: &[&str] = &[
        "read more from ", "read more by ", "read more articles ", "see all ", "see more ", "view all ", "view more ", "more articles by ",
        "all articles by ", "more stories by ", "alle artikel ", "alle beiträge ", "alle texte ", "weitere artikel ", "tous les articles ",
        "voir tous ", "lire tous ", "todos los artículos ", "ver todos ", "todos os artigos ", "tutti gli articoli ",
    ];
    words(folded) <= 30
        && LEADS.iter().any(|leads| folded.starts_with(leads))
        && !line::has_role(folded)
        && names::sentences(folded).count() == 1
}

/// Whether a line tells the day and then who wrote, or one of both: “The Coast | 14.03.2024 at 13:41 | By Ida Lund (pilot)”.
fn is_dated_byline(block: &Block) -> bool {
    if block.words() > 30 || ends_sentence(&block.text) {
        return false;
    }
    let dated = || date::find(&block.text).is_some();
    let bare = |behind: &str| behind.trim_start().starts_with('(') && behind.ends_with(')');
    match block.byline() {
        Some(byline) if byline.prefixed => {
            byline.start == 0 && byline.known && bare(&block.text[byline.len..])
                || byline.start > 0 && dated()
        }
        // “THE COAST | 14.03.2024 at 13:41 • Updated on …”
        _ => block.text.contains(['|', '•']) && dated(),
    }
}

/// Whether a short line counts those who read an author: “11,204 followers”.
fn counts_followers(folded: &str) -> bool {
    const FOLLOWERS: &[&str] = &["followers", "abonnés", "abonnenten", "seguidores"];
    let all: Vec<&str> = folded.split(' ').collect();
    let counted = |pair: &[&str]| {
        pair[0].ends_with(|c: char| c.is_ascii_digit()) && FOLLOWERS.contains(&pair[1])
    };
    all.len() <= 8 && all.windows(2).any(counted)
}

/// Disclaimer, disclosure, credit, bio or caption, wherever such a thing may stand.
pub(in super::super) fn furniture(block: &Block, authors: &[String]) -> Option<Role> {
    let folded = block.folded();
    match (block.kind, block.hint) {
        (Kind::Paragraph, _) => {}
        // Set off as a quotation, under the piece.
        (Kind::Other, _)
            if is_card(block, authors)
                || lists_authors(block, authors)
                || lists_bios(block, authors) =>
        {
            return Some(Role::Bio);
        }
        (Kind::Other, _)
            if block.markdown.starts_with("> ") && block.words() <= 60 && block.is_disclaimer() =>
        {
            return Some(Role::Disclaimer);
        }
        // “Ida Lund is a pilot. Her novel is The Pier.”, be it called a heading.
        (Kind::Heading(_), Some(Hint::Bio))
            if block.words() > 6
                && ends_sentence(&block.text)
                && line::bio_score_of(&block.text, Some(folded), authors) >= 2 =>
        {
            return Some(Role::Bio);
        }
        (Kind::Heading(_), Some(Hint::Bio)) => return Some(Role::Cut(Reason::Chrome)),
        (Kind::Heading(_), _) if block.words() > 5 && block.is_disclaimer() => {
            return Some(Role::Disclaimer);
        }
        _ => return None,
    }
    // Under the portrait: “Ida Lund has worked on three piers. Today she is …”
    let portrayed = || {
        let own = |author: &String| author.contains(' ') && block.text.starts_with(author.as_str());
        block.words() >= 12
            && ends_sentence(&block.text)
            && authors.iter().any(own)
            && names::sentences(&block.text).count() > 1
    };
    if block.hint == Some(Hint::Caption) && portrayed() {
        return Some(Role::Bio);
    }
    let owned = || block.hint == Some(Hint::Standfirst) && line::is_owner(&block.text);
    if block.hint == Some(Hint::Caption) || owned() {
        return Some(Role::Cut(Reason::Caption));
    }
    // By which rules of spelling the author writes.
    if block.words() <= 16
        && folded.contains("ortogr")
        && (folded.contains("acordo ortográfico")
            || folded.contains("norma ortográfica")
            || folded.contains("escreve segundo a ")
            || folded.contains("escrevem segundo a "))
    {
        return Some(Role::Cut(Reason::Notice));
    }
    if line::tells_of_rubric(folded) {
        return Some(Role::Cut(Reason::Notice));
    }
    // How the piece is cited.
    const CITED: &[&str] = &[
        "suggested citation",
        "how to cite",
        "cite this",
        "zitiervorschlag",
        "pour citer",
    ];
    let cited = |cited: &&str| {
        folded.strip_prefix(*cited).is_some_and(|rest| {
            // “SUGGESTED CITATION Lund, Ida: The boat”
            rest[..nth_word(rest, 8)].contains(':') || block.words() <= 6
        })
    };
    if block.words() <= 60 && (CITED.iter().any(cited) || is_citation(&block.text)) {
        return Some(Role::Cut(Reason::Chrome));
    }
    // “Ida Lund, her articles”, as a link and a button are read.
    #[rustfmt::skip] // Words are read side by side.
    const OTHERS: &[&str] = &[
        "的其他文章", "的更多文章", "的全部文章", "的所有文章", ", ses articles", ", tous les articles", ", tous ses articles", ", alle artikel",
        ", alle beiträge", ", all articles", ", all posts", ", todos los artículos",
    ];
    if block.words() <= 8 && OTHERS.iter().any(|others| folded.ends_with(others)) {
        return Some(Role::Cut(Reason::Chrome));
    }
    // What marks an author's answer to a reader.
    const BADGES: &[&str] = &[
        "author of the post",
        "post author",
        "auteur du billet",
        "autrice du billet",
        "auteur·e du billet",
        "auteur de l'article",
        "autor des beitrags",
        "autorin des beitrags",
    ];
    if BADGES.contains(&folded) {
        return Some(Role::Cut(Reason::Chrome));
    }
    // How the author is followed: “@idalund”.
    if folded.starts_with('@') && block.words() == 1 {
        return Some(Role::Cut(Reason::Chrome));
    }
    // “Ida Lund is the founder of Harbour Wealth. She has advised pilots for 29 years.”, in the box about her.
    let of_author = || {
        block.hint == Some(Hint::Bio)
            && authors
                .iter()
                .any(|author| author.contains(' ') && block.text.starts_with(author.as_str()))
            && names::sentences(folded).next().is_some_and(line::has_role)
            && !line::labels_disclosure(folded)
    };
    // “This column first appeared in The Coast, which is supported by grants.”
    let version = || folded.starts_with("this ") && block.is_credit();
    if block.hint == Some(Hint::Disclosure) && !block.is_disclaimer()
        || block.is_disclosure() && !version() && !of_author()
    {
        return Some(Role::Disclosure);
    }
    // In the boxes of the site, only whoever signs the piece is looked for.
    let own = || {
        block.hint != Some(Hint::Chrome)
            || authors.iter().any(|author| {
                block.text.contains(author.as_str())
                    || folded.starts_with(&line::fold(author))
                    || line::begins_with_author(&block.text, author)
            })
    };
    // “‘Ms. Lund,’ he said, …” lets somebody speak.
    let bracketed = || {
        let inside = block.text.strip_prefix('(');
        inside.is_some_and(|inside| {
            authors
                .iter()
                .any(|author| author.contains(' ') && inside.starts_with(author.as_str()))
        })
    };
    // “ALSO READ To translate is to welcome: a talk with a philosopher”
    let leads = || {
        let named = |author: &String| block.text.contains(author.as_str());
        // “TOM HARROW: WANT TO THANK A PILOT? HIRE ONE”
        let shouted = block.text.contains(char::is_uppercase)
            && !block.text.contains(char::is_lowercase)
            && block.hint == Some(Hint::Link);
        shouted || block.hint.is_none() && block.is_chrome() && !authors.iter().any(named)
    };
    let bio = block.hint == Some(Hint::Bio)
        || block.words() > 4 && bracketed()
        || !opens_quotation(&block.text)
            && own()
            && !leads()
            && (line::bio_score_of(&block.text, Some(folded), authors) >= 2
                || line::introduces_author(&block.text, authors));
    // “Headlines are the editors'. Opinions are the writers' own.”
    let pitches = || {
        let mut sentences = names::sentences(folded).filter(|said| line::disclaims(said));
        promo::is_pitch(folded) && sentences.all(promo::is_pitch)
    };
    // “The limits of every summer hide that water is not shared, argues the hydrologist in an essay for The Coast …”
    let stands_first = || {
        let told = block.hint == Some(Hint::Standfirst) || speaks_of_piece(folded);
        told && names::argues(folded)
    };
    let labelled = || bio && line::after_bio_label(&block.text).is_some();
    if block.is_disclaimer() && !stands_first() && !pitches() && !labelled() {
        // “The Lantern publishes commentaries from all the coast. …”, in the box of the account that put the piece in.
        let first = names::sentences(&block.text).next().unwrap_or_default();
        let house = line::names_house(first, &line::fold(first), authors);
        return Some(if bio && !house {
            Role::Bio
        } else {
            Role::Disclaimer
        });
    }
    if block.hint == Some(Hint::Disclaimer) {
        let readers = line::is_of_readers(folded);
        return Some(if readers {
            Role::Cut(Reason::Notice)
        } else {
            Role::Disclaimer
        });
    }
    if block.is_credit() {
        return Some(Role::Credit);
    }
    if !bio {
        return None;
    }
    // “Ida Lund joins host Tom Harrow”, “The Tide is a partnership of …”: what the house makes.
    #[rustfmt::skip] // Words are read side by side.
    const HOUSE: &[&str] = &[" joins host ", " joins hosts ", " joins the podcast", " is a partnership of "];
    if HOUSE.iter().any(|makes| folded.contains(makes)) || heads_other(block, authors) {
        return Some(Role::Cut(Reason::Chrome));
    }
    // “More views. Free access to all articles.”
    let named = || {
        authors
            .iter()
            .any(|author| line::begins_with_author(&block.text, author))
    };
    if block.hint != Some(Hint::Bio) && promo::is_pitch(folded) && !named() && block.words() <= 40 {
        return Some(Role::Cut(Reason::Chrome));
    }
    // The name over a bio, or a link under it: “The Coast staff”, “El Cronista Andino”, “Follow this columnist”.
    let short = || {
        const NO_ROLE: &[&str] = &[
            "the ", "el ", "la ", "le ", "il ", "der ", "die ", "das ", "follow ", "suivre ",
            "seguir ",
        ];
        let named =
            !line::has_role(folded) || NO_ROLE.iter().any(|start| folded.starts_with(start));
        block.words() <= 4 && named && !ends_sentence(&block.text)
    };
    // “Guest columns from officials and researchers. To submit, write to …”
    let of_none = || {
        let last = |author: &String| author.rsplit(' ').next().map(line::fold);
        let surnames: Vec<String> = authors.iter().filter_map(last).collect();
        !surnames.is_empty() && !surnames.iter().any(|name| folded.contains(name.as_str()))
    };
    let other = || {
        short()
            || is_afterword(folded)
                && (!line::has_role(folded) || is_link(block) || of_none())
                && !(named() && block.is_prose())
            || promo::is_pitch(folded)
            || block.is_name()
            || signs_only(block, authors)
            || block.words() <= 16
                && !ends_sentence(&block.text)
                && !line::has_role(folded)
                && block
                    .byline()
                    .is_some_and(|byline| byline.prefixed && byline.start == 0)
            || names::is_account(&block.text)
            || block.words() <= 12 && lists_names(block)
            || !line::has_role(folded)
                && block
                    .byline()
                    .is_some_and(|byline| byline.known && byline.only_signs(&block.text))
            || block.words() <= 16 && date::is_date_line(&block.text)
            || answers_reader(block)
            || leads_to_others(folded)
            || is_dated_byline(block)
            || counts_followers(folded)
            || block.words() <= 8
                && date::find(&block.text).is_some_and(|date| date.range.start == 0)
    };
    let beside = block.hint == Some(Hint::Bio) && other()
        || line::reaches_author(folded)
        || signs_only(block, authors)
        || signs_for_desk(block);
    Some(if beside {
        Role::Cut(Reason::Chrome)
    } else {
        Role::Bio
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_to_a_talk_with_a_philosopher_tells_of_no_author() {
        let told = |text: &str| {
            let block = Block {
                text: text.to_owned(),
                markdown: text.to_owned(),
                ..Block::default()
            };
            furniture(&block, &[])
        };
        let talk = "Traduire, c’est accueillir : entretien avec un philosophe entre deux rives";
        assert_eq!(told(&format!("À LIRE AUSSI {talk}")), None);
        assert_eq!(
            told("Ida Lund is a philosopher in Norvik."),
            Some(Role::Bio)
        );
    }
}
