//! Where pages print who wrote them: each a page pasted as lines, and what its fields must be.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
use stet_core::Field;
use stet_formats::read::{self, Reading};

const BODY: &str = "The boat left at seven, as it had left on every working day for as long as anybody on the pier could remember.\n\
Nobody had asked the islanders whether seven was a good hour, and nobody on the island had thought of asking why it was.\n\
A timetable is an argument about who matters, and this one has been lost by the same people for forty years running.";

fn page(template: &str) -> Reading {
    let text = template.replace("BODY", BODY);
    read::read("page.txt", text.as_bytes()).unwrap()
}

/// Asserts headline, authors and the fields named, the rest being absent or the body.
fn expect(template: &str, headline: &str, authors: &[&str], fields: &[(Field, &str)]) {
    let reading = page(template);
    let furniture = &reading.piece.furniture;
    assert_eq!(furniture.headline, headline, "{template}");
    assert_eq!(furniture.authors, authors, "{template}");
    for (field, text) in fields {
        assert_eq!(furniture.get(*field), *text, "{field} of {template}");
    }
    for line in BODY.lines() {
        assert!(reading.piece.body.contains(line), "{line} of {template}");
    }
    let kept = reading.piece.body.split("\n\n").count();
    assert!(kept <= 4, "{}", reading.piece.body);
}

#[test]
fn a_byline_is_found_wherever_it_is_printed() {
    let title = "The boat at seven";
    let byline = |text| [(Field::Byline, text)];
    expect(
        "The boat at seven\nBy Marion Hale\n\nBODY",
        title,
        &["Marion Hale"],
        &byline("By Marion Hale"),
    );
    expect(
        "The boat at seven\nMarion Hale\n\nBODY",
        title,
        &["Marion Hale"],
        &byline("Marion Hale"),
    );
    expect(
        "Marion Hale\nThe boat at seven\nWhy a timetable is an argument\n\nBODY",
        title,
        &["Marion Hale"],
        &[],
    );
    expect(
        "The boat at seven\n\nBODY\n— Marion Hale",
        title,
        &["Marion Hale"],
        &[],
    );
    expect(
        "Marion Hale | The boat at seven\n\nBODY",
        title,
        &["Marion Hale"],
        &byline("Marion Hale"),
    );
    expect(
        "Marion Hale: The boat at seven\n\nBODY",
        title,
        &["Marion Hale"],
        &byline("Marion Hale"),
    );
    expect(
        "The boat at seven, by Marion Hale\n\nBODY",
        title,
        &["Marion Hale"],
        &byline("by Marion Hale"),
    );
    expect(
        "The boat at seven\nMarion Hale,¹ Tom Harrow²\n\nBODY",
        title,
        &["Marion Hale", "Tom Harrow"],
        &[],
    );
    expect(
        "The boat at seven\nMarion Hale1, Robert Quill2,3 and Tom Harrow*\n\nBODY",
        title,
        &["Marion Hale", "Robert Quill", "Tom Harrow"],
        &[],
    );
    expect(
        "The boat at seven\n\nBODY (Marion Hale, 3.4.2024)",
        title,
        &["Marion Hale"],
        &[
            (Field::Byline, "Marion Hale"),
            (Field::Published, "2024-04-03"),
        ],
    );
    expect(
        "The boat at seven\n\nBODY\nPosted by Marion Hale at 9:14 AM",
        title,
        &["Marion Hale"],
        &[],
    );
    expect(
        "The boat at seven\nBy\nMarion Hale\nMarch 3, 2024\n\nBODY",
        title,
        &["Marion Hale"],
        &[],
    );
    expect(
        "The boat at seven\nMarion Hale\nRobert Quill\n\nBODY",
        title,
        &["Marion Hale", "Robert Quill"],
        &byline("Marion Hale\nRobert Quill"),
    );
    expect(
        "The boat at seven\nOpinion\nMarch 3, 2024 | By Marion Hale and Tom Harrow | 5 min read\n\nBODY",
        title,
        &["Marion Hale", "Tom Harrow"],
        &[
            (Field::Byline, "By Marion Hale and Tom Harrow"),
            (Field::Published, "2024-03-03"),
            (Field::Label, "Opinion"),
        ],
    );
}

#[test]
fn accounts_and_other_hands_are_no_authors() {
    let title = "The boat at seven";
    let bio = "Marion Hale is a professor of harbour law at the University of Eastmouth.";
    expect(
        &format!("The boat at seven\nBy admin\n\nBODY\n{bio}"),
        title,
        &["Marion Hale"],
        &[(Field::Bio, bio)],
    );
    expect(
        &format!("The boat at seven\nBy Guest Author\n\nBODY\n{bio}"),
        title,
        &["Marion Hale"],
        &[(Field::Bio, bio)],
    );
    expect(
        &format!("The boat at seven\n\nBODY\n{bio}"),
        title,
        &["Marion Hale"],
        &[(Field::Bio, bio)],
    );
    expect(
        "The boat at seven\nBy The Editorial Board\n\nBODY",
        title,
        // A board signs for the paper.
        &["The Editorial Board"],
        &[(Field::Byline, "By The Editorial Board")],
    );
    expect(
        "The boat at seven\nBy Marion Hale\nPhotographs by Simon Lens\n\nBODY",
        title,
        &["Marion Hale"],
        &[(Field::Byline, "By Marion Hale")],
    );
    expect(
        "The boat at seven\nEdited by Susan Dare\nMarion Hale\n\nBODY",
        title,
        &["Marion Hale"],
        &[],
    );
    expect(
        "The boat at seven\nThe ferries will not come back, writes Marion Hale.\nBy webmaster\n\nBODY",
        title,
        &["Marion Hale"],
        &[(
            Field::Standfirst,
            "The ferries will not come back, writes Marion Hale.",
        )],
    );
    expect(
        "Middle East\nThe boat at seven\nBy Marion Hale\n\nBODY",
        title,
        &["Marion Hale"],
        &[],
    );
}

#[test]
fn bios_and_disclaimers_are_told_from_the_body_and_from_each_other() {
    let title = "The boat at seven";
    let bio = "Marion Hale is a professor of harbour law.";
    let views = "The views expressed are her own.";
    let both = [(Field::Bio, bio), (Field::Disclaimer, views)];
    let authors = ["Marion Hale"];
    expect(
        &format!("The boat at seven\nBy Marion Hale\n\nBODY\n\n{bio}\n\n{views}"),
        title,
        &authors,
        &both,
    );
    expect(
        &format!("The boat at seven\nBy Marion Hale\n\nBODY\n\n{bio} {views}"),
        title,
        &authors,
        &both,
    );
    expect(
        &format!("The boat at seven\nBy Marion Hale\n\nBODY\n\n{views} {bio}"),
        title,
        &authors,
        &both,
    );
    expect(
        &format!("The boat at seven\nBy Marion Hale\n{views}\n\nBODY\n\n{bio}"),
        title,
        &authors,
        &both,
    );
    expect(
        &format!("{views}\nThe boat at seven\nBy Marion Hale\n\nBODY\n\n{bio}"),
        title,
        &authors,
        &both,
    );
    expect(
        &format!(
            "The boat at seven\nBy Marion Hale\n\nBODY\n\n{bio} Read more\nRelated articles\nA storm is coming"
        ),
        title,
        &authors,
        &[(Field::Bio, bio)],
    );
    expect(
        "The boat at seven\nBy Marion Hale and Tom Harrow\n\nBODY\n\nMarion Hale is a professor of harbour law.\n\nTom Harrow is a retired pilot and the author of “The Tide Tables”.",
        title,
        &["Marion Hale", "Tom Harrow"],
        &[(
            Field::Bio,
            "Marion Hale is a professor of harbour law.\nTom Harrow is a retired pilot and the author of “The Tide Tables”.",
        )],
    );
    // No list knows every trade: what is said of the author by name is enough.
    expect(
        &format!(
            "The boat at seven\nBy Marion Hale\n\nBODY\n\n{views}\n\nMarion Hale is a fisher in Norvik."
        ),
        title,
        &authors,
        &[
            (Field::Bio, "Marion Hale is a fisher in Norvik."),
            (Field::Disclaimer, views),
        ],
    );
    expect(
        "The boat at seven\nBy Marion Hale\nProfessor of harbour law, Eastmouth\n\nBODY",
        title,
        &authors,
        &[(Field::Bio, "Professor of harbour law, Eastmouth")],
    );
    expect(
        "The boat at seven\nBy Marion Hale\n\nBODY\nThe opinions of our readers do not reflect the position of the Coast Gazette.",
        title,
        &authors,
        &[(Field::Disclaimer, "")],
    );
}

#[test]
fn lines_wrapped_by_a_mail_program_are_paragraphs_again() {
    let reading = page(
        "The boat at seven\n\nBy Marion Hale\n\n\
The boat left at seven, as it had left on every working day for as\n\
long as anybody on the pier could remem-\n\
ber. Nobody had asked the well-off is\u{ad}landers whether seven was a\n\
good hour, and nobody on the island had thought of asking the well-\n\
off visitors why it was, or whether the o\u{fb03}ce had ever thought so.\n\n\
A timetable is an argument about who matters, and this one has been\n\
lost by the same people for forty years. What they had to say about\n\
it was said on the pier, to each other, and in no o\u{fb03}ce at all.\n",
    );
    assert_eq!(
        reading.piece.body,
        "The boat left at seven, as it had left on every working day for as long as anybody on the pier could remember. \
Nobody had asked the well-off islanders whether seven was a good hour, and nobody on the island had thought of asking the \
well-off visitors why it was, or whether the office had ever thought so.\n\n\
A timetable is an argument about who matters, and this one has been lost by the same people for forty years. What they had \
to say about it was said on the pier, to each other, and in no office at all.\n"
    );
    assert_eq!(reading.piece.furniture.authors, ["Marion Hale"]);
}

#[test]
fn of_several_articles_in_one_paste_the_first_is_read_and_the_others_are_shown_as_cut() {
    let other = "Why the pier is closed\nBy Robert Quill\n\
The pier has been closed since the storm, and nobody knows when it will be open again to those who need it most.\n\
The council has said that it will know more in spring, which is what the council says about everything it does.";
    let reading = page(&format!(
        "The boat at seven\nBy Marion Hale\n\nBODY\n\n{other}"
    ));
    assert_eq!(reading.piece.furniture.authors, ["Marion Hale"]);
    assert!(
        !reading.piece.body.contains("pier has been closed"),
        "{}",
        reading.piece.body
    );
    let cut: Vec<&str> = reading.cut.iter().map(|cut| cut.text.as_str()).collect();
    assert_eq!(cut, other.lines().collect::<Vec<_>>());
}

#[test]
fn ids_in_front_matter_are_no_names_and_the_printed_name_is_taken() {
    let bio = "Marion Hale is a professor of harbour law at the University of Eastmouth.";
    let body = BODY.replace('\n', "\n\n");
    let file = |front: &str, tail: &str| {
        let text = format!("---\ntitle: The boat at seven\n{front}---\n\n{body}\n\n{tail}\n");
        read::read("boat.md", text.as_bytes()).unwrap()
    };
    let reading = file("authors: [mhale]\n", &format!("---\n\n*{bio}*"));
    assert_eq!(reading.piece.furniture.authors, ["Marion Hale"]);
    assert_eq!(reading.piece.furniture.bio, bio);
    assert_eq!(reading.piece.body.trim_end(), body);
    assert_eq!(reading.piece.extra[0].raw, "author_ids: [\"mhale\"]\n");
    let reading = file("authors:\n  - marion-hale\n", "");
    assert_eq!(reading.piece.furniture.authors, ["Marion Hale"]);
    assert_eq!(
        serde_json::to_value(reading.evidence.authors).unwrap()["sure"],
        "unsure"
    );
    let reading = file("author: Marion Hale\nbio: She sails.\n", bio);
    assert_eq!(reading.piece.furniture.bio, "She sails.");
    assert!(reading.piece.body.contains(bio));
}

#[test]
fn front_matter_of_other_programs_is_read_and_nothing_of_it_lost() {
    let toml = "+++\ntitle = \"The boat at seven\"\nauthors = [\"Marion Hale\"]\ndate = 2025-05-03T08:00:00Z\nweight = 3\n+++\n\nIt left at seven.\n";
    let reading = read::read("boat.md", toml.as_bytes()).unwrap();
    let furniture = &reading.piece.furniture;
    assert_eq!(
        (furniture.headline.as_str(), furniture.published.as_str()),
        ("The boat at seven", "2025-05-03T08:00:00Z")
    );
    assert_eq!(furniture.authors, ["Marion Hale"]);
    assert_eq!(reading.piece.extra[0].raw, "weight: 3\n");
    let obsidian = "---\ntitle: The boat at seven\ntags: [harbour]\n---\nIt left, see [[Timetable|the table]]. %%check the hour%%\n\n> [!note] Mind\n> the gap\n";
    let reading = read::read("boat.md", obsidian.as_bytes()).unwrap();
    assert_eq!(
        reading.piece.body,
        "It left, see [[Timetable|the table]]. %%check the hour%%\n\n> [!note] Mind\n> the gap\n"
    );
    assert_eq!(reading.piece.furniture.tags, ["harbour"]);
}

#[test]
fn a_line_that_interrupts_is_not_the_end() {
    let last = "Ask them, then, before the pier is gone.";
    let (bio, views) = (
        "Marion Hale is a fisher in Norvik.",
        "The views expressed are her own.",
    );
    let pages = [
        format!("The boat at seven\nBy Marion Hale\n\nBODY\n\nAdvertisement\n\n{last}"),
        format!("The boat at seven\nBy Marion Hale\n\nBODY\n\nRead also\n\n{last}\n\n{bio}"),
        format!(
            "The boat at seven\nBy Marion Hale\n\nBODY\n\nSubscribe to our newsletter\n\n{last}\n\n{views}"
        ),
        format!("The boat at seven\n\nBODY\n\nAdvertisement\n\n{last}\n\nBy Marion Hale\n\n{bio}"),
    ];
    for text in pages {
        let reading = page(&text);
        assert!(
            reading.piece.body.trim_end().ends_with(last),
            "{text}: {}",
            reading.piece.body
        );
        assert_eq!(reading.piece.furniture.authors, ["Marion Hale"], "{text}");
    }
    let teaser = page(&format!(
        "The boat at seven\nBy Marion Hale\n\nBODY\n\n{bio}\n\nRead also\n\nA storm is coming to the strait, says the harbour board, and nobody is ready for it."
    ));
    assert!(
        !teaser.piece.body.contains("storm"),
        "{}",
        teaser.piece.body
    );
}

#[test]
fn whoever_signs_under_the_piece_has_a_bio_under_the_name() {
    let title = "The boat at seven";
    expect(
        "The boat at seven\n\nBODY\n\nMarion Hale\n\nMarion Hale is a gardener.\n\nThe views expressed are her own.",
        title,
        &["Marion Hale"],
        &[
            (Field::Bio, "Marion Hale is a gardener."),
            (Field::Disclaimer, "The views expressed are her own."),
        ],
    );
}

#[test]
fn other_languages_say_who_somebody_is_without_a_verb() {
    let bios = [
        ("Олена Вербицька", "Олена Вербицька – пекарка."),
        ("Mehmet Korkmaz", "Mehmet Korkmaz fırıncıdır."),
        ("Hélène Quéméner", "Hélène Quéméner est boulangère."),
    ];
    for (author, bio) in bios {
        expect(
            &format!("The boat at seven\nBy {author}\n\nBODY\n\n{bio}"),
            "The boat at seven",
            &[author],
            &[(Field::Bio, bio)],
        );
    }
}

#[test]
fn a_bio_is_told_by_its_place_where_its_words_do_not_tell_it() {
    let title = "The boat at seven";
    let stranger = "Thorvid Aske runs a sawmill on Stora Skär.";
    expect(
        &format!("{title}\n\nBODY\n\n{stranger}\n\nMost read\nTerms of use"),
        title,
        &["Thorvid Aske"],
        &[(Field::Bio, stranger)],
    );
    // Who signs at the end, or in the title, has a bio above.
    let baker = "Thorvid Aske is a sawyer.";
    expect(
        &format!("{title}\n3 May 2025\n\n{baker}\n\nBODY\n\nBy Thorvid Aske"),
        title,
        &["Thorvid Aske"],
        &[(Field::Bio, baker)],
    );
    expect(
        &format!("Thorvid Aske | {title}\n\nBODY\n\n{baker}"),
        title,
        &["Thorvid Aske"],
        &[(Field::Bio, baker)],
    );
    let role = "Writer and scholar of the sea.";
    expect(
        &format!("{title}\nBy Marion Hale\n\nBODY\n\n{role}"),
        title,
        &["Marion Hale"],
        &[(Field::Bio, role)],
    );
    // Somebody of whom the piece has spoken is no stranger, and a sentence with a verb no role.
    for last in ["The harbour master is right.", "Writers know the sea best."] {
        let reading = page(&format!(
            "{title}\nBy Marion Hale\n\nBODY\nIt was Thorvid Aske who kept bees beside the sawmill on Stora Skär, in all those years of boats.\n\n{last}"
        ));
        assert_eq!(reading.piece.furniture.bio, "", "{last}");
        assert!(reading.piece.body.trim_end().ends_with(last), "{last}");
    }
}

#[test]
fn a_disclaimer_in_the_middle_of_the_body_does_not_end_it() {
    let views = "The opinions expressed are solely those of the author.";
    let (first, rest) = BODY.split_once('\n').unwrap();
    let text = format!(
        "The boat at seven\nBy Marion Hale\n\n{first}\n\n{views}\n\nAdvertisement\n\n{rest}"
    );
    let reading = page(&text);
    assert_eq!(reading.piece.furniture.disclaimer, views);
    assert!(reading.piece.body.contains(rest.lines().last().unwrap()));
    assert!(!reading.piece.body.contains(views));
}

#[test]
fn a_rule_for_comments_and_the_owners_rights_are_nothing_of_the_piece() {
    let rules = [
        "Comments are the responsibility of those who write them and do not reflect the views of the paper.",
        "© 2025 The Quay. All rights reserved.",
    ];
    for rule in rules {
        let furniture = page(&format!(
            "The boat at seven\nBy Marion Hale\n\nBODY\n\n{rule}"
        ))
        .piece
        .furniture;
        assert_eq!(
            (furniture.disclaimer, furniture.credit),
            (String::new(), String::new()),
            "{rule}"
        );
    }
    let credit = "© The Quay, 2025";
    let furniture = page(&format!(
        "The boat at seven\nBy Marion Hale\n\nBODY\n\n{credit}"
    ))
    .piece
    .furniture;
    assert_eq!(furniture.credit, credit);
}

#[test]
fn what_the_author_argues_is_the_standfirst_and_what_the_author_is_the_bio() {
    let bio = "Claire Dumontel est urbaniste à l'Agence d'urbanisme de Brest. Elle a publié « À hauteur d'enfant » (2023).";
    let disclosure = "Elle déclare avoir conseillé la mairie de Rennes en 2022.";
    let standfirst = "Claire Dumontel, urbaniste, plaide pour des quais rendus aux habitants.";
    expect(
        &format!(
            "TRIBUNE. Le bateau de sept heures\n\n{standfirst}\n\nPublié le 4 juin 2025 à 10h12\n\nBODY\n\n{bio} {disclosure}"
        ),
        "Le bateau de sept heures",
        &["Claire Dumontel"],
        &[
            (Field::Label, "TRIBUNE"),
            (Field::Standfirst, standfirst),
            (Field::Bio, bio),
            (Field::Disclosure, disclosure),
        ],
    );
}

#[test]
fn a_role_behind_an_asterisk_is_a_bio_though_the_disclaimer_stands_in_its_paragraph() {
    expect(
        "Il battello delle sette\ndi Marta Bellandi*\n\nBODY\n\n*Economista, insegna Politiche sociali all'Università di Bari. Le opinioni espresse sono personali.",
        "Il battello delle sette",
        &["Marta Bellandi"],
        &[
            (
                Field::Bio,
                "*Economista, insegna Politiche sociali all'Università di Bari.",
            ),
            (Field::Disclaimer, "Le opinioni espresse sono personali."),
        ],
    );
}

#[test]
fn an_open_letter_begins_with_whom_it_speaks_to_and_is_signed_by_all() {
    let reading = page(
        "Opinion\n\nOpen letter to the minister\n\nDear Minister,\n\nBODY\n\nYours sincerely,\n\nMara Okafor, poet\nTom Harrow, teacher\nIda Lund, reporter\n",
    );
    let furniture = &reading.piece.furniture;
    assert_eq!(furniture.headline, "Open letter to the minister");
    assert!(reading.piece.body.starts_with("Dear Minister,\n\nThe boat"));
    assert!(reading.piece.body.ends_with("Yours sincerely,\n"));
    assert_eq!(furniture.authors, ["Mara Okafor", "Tom Harrow", "Ida Lund"]);
    assert_eq!(
        furniture.byline,
        "Mara Okafor, poet\nTom Harrow, teacher\nIda Lund, reporter"
    );
}

#[test]
fn a_question_heads_what_is_under_it_but_not_in_an_interview() {
    let answer = "Everybody said so, in the canteen, and nobody said so in the minutes that the council kept.";
    let asked =
        "Mr Wren, when did you first think that the channel was a mistake, and whom did you tell?";
    let interview = page(&format!(
        "The boat at seven\nBy Marion Hale\n\nBODY\n\n{asked}\n\n{answer}\n\nAnd nobody wrote it down?\n\nIn pencil, said the clerk, who had a drawer for such things and kept it locked on weekdays.\n\nWould you do it again?\n\nI would take the ferry, as everybody does who has counted what the channel carries in a year."
    ));
    assert!(
        !interview.piece.body.contains('#'),
        "{}",
        interview.piece.body
    );
    let argued = page(&format!(
        "The boat at seven\nBy Marion Hale\n\nBODY\n\nWho asked for it?\n\n{answer}\n\nBODY"
    ));
    assert!(
        argued.piece.body.contains("## Who asked for it?"),
        "{}",
        argued.piece.body
    );
}

/// What a person copies who selects the whole page.
const WHOLE_PAGE: &str = "Skip to main content
Print edition
Find a job
The Quay – home
News
Opinion
Culture
Show more

Advertisement

Opinion
Ferries

The boat at seven
The timetable is an argument about who matters, and the islands have been losing it

Marion Hale
Tue 18 Feb 2025 08.00 GMT
212
Share

Passengers wait for the early boat. Photograph: Jon Roe/The Quay

FIRST

The weekly letter
Sign up to our letter from the islands
Your email address

SECOND

What the clerk said

THIRD

Marion Hale is a pilot in Eastmouth.

Ferries
Islands
Timetables
Comments (12)
TeaAtNoon
3 days ago
My uncle rowed across in nineteen seventy and nobody has thanked him for it since.
Reply
The Quay, all about the coast
Work here";

#[test]
fn of_a_whole_page_nothing_but_the_piece_is_read() {
    let mut body = BODY.lines();
    let mut template = WHOLE_PAGE.to_owned();
    for name in ["FIRST", "SECOND", "THIRD"] {
        template = template.replace(name, body.next().unwrap());
    }
    let reading = page(&template);
    let furniture = &reading.piece.furniture;
    assert_eq!(furniture.label, "Opinion");
    assert_eq!(furniture.headline, "The boat at seven");
    assert_eq!(
        furniture.standfirst,
        "The timetable is an argument about who matters, and the islands have been losing it"
    );
    assert_eq!(furniture.authors, ["Marion Hale"]);
    assert_eq!(furniture.published, "2025-02-18");
    assert_eq!(furniture.bio, "Marion Hale is a pilot in Eastmouth.");
    let lines: Vec<&str> = BODY.lines().collect();
    let expected = format!(
        "{}\n\n{}\n\n## What the clerk said\n\n{}\n",
        lines[0], lines[1], lines[2]
    );
    assert_eq!(reading.piece.body, expected);
    let cut: Vec<&str> = reading.cut.iter().map(|cut| cut.text.as_str()).collect();
    for line in [
        "Print edition",
        "Your email address",
        "TeaAtNoon",
        "Work here",
    ] {
        assert!(cut.contains(&line), "{line} is lost");
    }
}

#[test]
fn a_paragraph_that_goes_with_the_lines_above_it_is_the_standfirst() {
    let standfirst = "On the islands seven was never an hour, it was an order, and now the order has been withdrawn.";
    let reading = page(&format!(
        "Opinionista\nBy Marion Hale\n30 Sep 2024\nListen to this article\nThe boat at seven\n{standfirst}\n\n{}",
        BODY.replace('\n', "\n\n")
    ));
    assert_eq!(reading.piece.furniture.standfirst, standfirst);
    assert!(reading.piece.body.starts_with("The boat left at seven"));
}

#[test]
fn what_stands_behind_the_views_is_parted_from_them() {
    let parted = |paragraph: &str| {
        let reading = page(&format!("The boat at seven\n\nBODY\n\n{paragraph}"));
        let furniture = reading.piece.furniture;
        (furniture.bio, furniture.disclaimer)
    };
    let told = |bio: &str, disclaimer: &str| (bio.to_owned(), disclaimer.to_owned());
    assert_eq!(
        parted(
            "Marion Hale farms near Kettle Quay and served on the board; the opinions expressed are hers alone and do not necessarily represent those of the Courier."
        ),
        told(
            "Marion Hale farms near Kettle Quay and served on the board",
            "the opinions expressed are hers alone and do not necessarily represent those of the Courier."
        )
    );
    assert_eq!(
        parted(
            "Marion Hale is a retired pilot. Her opinions are not necessarily those of the Courier. Reach her at hale@example.org."
        ),
        told(
            // How she is reached belongs to who she is, on whichever side of the views it stands.
            "Marion Hale is a retired pilot.\nReach her at hale@example.org.",
            "Her opinions are not necessarily those of the Courier."
        )
    );
}

#[test]
fn a_label_stands_behind_a_headline_or_right_on_it() {
    for (line, label) in [
        ("The boat at seven | Opinion", "Opinion"),
        ("GastkommentarThe boat at seven", "Gastkommentar"),
        (
            "Gastbeitrag zur Fähre: The boat at seven",
            "Gastbeitrag zur Fähre",
        ),
    ] {
        let reading = page(&format!("{line}\nBy Marion Hale\n\nBODY"));
        assert_eq!(reading.piece.furniture.headline, "The boat at seven");
        assert_eq!(reading.piece.furniture.label, label);
    }
}

#[test]
fn a_bio_above_the_headline_is_one_in_any_script_and_the_sites_own_line_in_none() {
    let russian =
        page("Анна Лисова — историк, преподает в университете Приморска.\nЛодка в семь\n\nBODY");
    assert_eq!(russian.piece.furniture.headline, "Лодка в семь");
    assert_eq!(russian.piece.furniture.authors, ["Анна Лисова"]);
    let paragraphs: String = BODY.lines().map(|line| format!("<p>{line}</p>")).collect();
    let site = format!(
        "<html><body><header><div class=tagline>The independent student newspaper of Port Heron State since 1922</div></header><h1>The boat at seven</h1><article>{paragraphs}</article></body></html>"
    );
    let site = read::read("page.html", site.as_bytes()).unwrap();
    assert_eq!(site.piece.furniture.headline, "The boat at seven");
    assert_eq!(site.piece.furniture.bio, "");
}

#[test]
fn what_a_page_says_under_a_piece_without_a_bio_is_cut() {
    for said in [
        "Have something to say? Submit a letter to the editor here.",
        "This article was amended on 3 May 2024 to correct the number of boats.",
        "Marion Hale can be reached at hale@coast.example.",
        "Our new issue is out now. Subscribe today to receive it in print.",
        "Published in The Coast Gazette, May 4th, 2024",
        "More from the Coast Gazette:",
    ] {
        expect(
            &format!("The boat at seven\nBy Marion Hale\n\nBODY\n\n{said}"),
            "The boat at seven",
            &["Marion Hale"],
            &[(Field::Bio, ""), (Field::Disclaimer, "")],
        );
        let text = format!("The boat at seven\nBy Marion Hale\n\nBODY\n\n{said}");
        assert!(!page(&text).piece.body.contains(said), "{said}");
    }
}

#[test]
fn a_bio_is_found_in_an_editors_note_and_in_brackets_behind_the_last_sentence() {
    let bio = "Marion Hale is a professor of harbour law at the University of Eastmouth.";
    let title = "The boat at seven";
    let note = format!("Editor’s Note: {bio}");
    expect(
        &format!(
            "{title}\n{note} The opinions expressed in this commentary are her own. Read more opinion at the Gazette.\n\nBODY"
        ),
        title,
        &["Marion Hale"],
        &[
            (
                Field::Bio,
                &format!("{note}\nRead more opinion at the Gazette."),
            ),
            (
                Field::Disclaimer,
                "The opinions expressed in this commentary are her own.",
            ),
        ],
    );
    expect(
        &format!("{title}\n\nBODY ({bio})"),
        title,
        &["Marion Hale"],
        &[(Field::Bio, bio)],
    );
    expect(
        &format!("{title}\n\nBODY (Nobody said so.)"),
        title,
        &[],
        &[(Field::Bio, "")],
    );
}

#[test]
fn what_an_author_of_a_draft_ends_with_stays_even_where_it_sounds_like_an_offer() {
    let ends = "If you are young and live on the island, sign up.";
    let text = format!("The boat at seven\nBy Marion Hale\n\n{BODY}\n{ends}");
    let reading = read::read("page.txt", text.as_bytes()).unwrap();
    assert!(reading.piece.body.contains(ends), "{}", reading.piece.body);
}
