use super::super::{read, read_each};
use super::*;

const COLUMN: &str = "Every winter the county counts the passengers of the island ferry and finds too few of them. It never counts \
the letters, the births or the lessons that the boat also carries, because nobody has ever sold a ticket for those.

The new budget closes the line in March. The council says that a helicopter can do the work in an emergency, and that is true \
of the emergency; it is not true of the ordinary week, in which forty people go to work, to school and to the dentist.

There is a cheaper answer than closing. The boat burns diesel for nine months because its berth has no cable; the neighbouring \
county laid one in a summer. The saving would have paid for the crew twice over, and it is still on the table today.

Islands are not a hobby of those who live on them. They are part of the county, and the county ends where its last boat stops.";

fn eml(headers: &str, body: &str) -> Vec<u8> {
    let standard = "MIME-Version: 1.0\nMessage-ID: <1@harbour.example>\nDate: Tue, 3 Mar 2026 08:15:00 +0100\n\
        From: Mara Lindqvist <mara@harbour.example>\nTo: opinion@review.example\n";
    format!("{standard}{headers}\n\n{body}")
        .replace('\n', "\r\n")
        .into_bytes()
}

fn plain(subject: &str, body: &str) -> Vec<u8> {
    eml(
        &format!("Subject: {subject}\nContent-Type: text/plain; charset=utf-8"),
        body,
    )
}

fn cuts(reading: &Reading, reason: Reason) -> Vec<&str> {
    let cut = reading.cut.iter().filter(|cut| cut.reason == reason);
    cut.map(|cut| cut.text.as_str()).collect()
}

#[test]
fn a_letter_that_is_the_piece_loses_greeting_and_signature() {
    let body = format!(
        "Dear editor,\n\nPlease find below my column on the ferry.\n\nBest regards,\nMara\n+47 555 01 23 45\n\n\
         The ferry is more than its tickets\nBy Mara Lindqvist\n\n{COLUMN}\n\n-- \nMara Lindqvist\nHarbour Institute"
    );
    let reading = read("ferry.eml", &plain("Op-ed: the ferry", &body)).unwrap();

    let furniture = &reading.piece.furniture;
    assert_eq!(furniture.headline, "The ferry is more than its tickets");
    assert_eq!(furniture.authors, ["Mara Lindqvist"]);
    assert_eq!(reading.piece.body.trim_end(), COLUMN);
    assert_eq!(
        cuts(&reading, Reason::Letter),
        [
            "Dear editor,\r\n\nPlease find below my column on the ferry.\n\nBest regards,\nMara\n+47 555 01 23 45".replace('\r', ""),
            "-- \nMara Lindqvist\nHarbour Institute".into()
        ]
    );
    assert_eq!(
        reading.mail,
        Some(Mail {
            from: "Mara Lindqvist".into(),
            address: "mara@harbour.example".into(),
            sent: "2026-03-03T08:15:00+01:00".into(),
            subject: "Op-ed: the ferry".into(),
            attachments: Vec::new(),
        })
    );
}

#[test]
fn a_column_without_headline_or_byline_takes_them_from_the_envelope_unsurely() {
    let reading = read(
        "column.eml",
        &plain("Submission: Islands are not a hobby", COLUMN),
    )
    .unwrap();
    let furniture = &reading.piece.furniture;
    assert_eq!(furniture.headline, "Islands are not a hobby");
    assert_eq!(furniture.authors, ["Mara Lindqvist"]);
    assert_eq!(
        reading
            .evidence
            .authors
            .map(|found| (found.how, found.sure)),
        Some((How::Mail, Sure::Unsure))
    );
    assert_eq!(reading.piece.body.trim_end(), COLUMN);
}

#[test]
fn an_attached_manuscript_is_the_piece_and_the_letter_is_kept_beside_it() {
    let body = format!(
        "--b\nContent-Type: text/plain; charset=utf-8\n\nDear Ms Okafor,\n\nAttached is the piece we spoke of.\n\nMara\n\
         --b\nContent-Type: text/markdown; charset=utf-8; name=\"../../ferry\u{202e}dm.md\"\n\
         Content-Disposition: attachment; filename=\"../../etc/ferry.md\"\n\n# The ferry\n\nBy Mara Lindqvist\n\n{COLUMN}\n--b--\n"
    );
    let message = eml(
        "Subject: As promised\nContent-Type: multipart/mixed; boundary=b",
        &body,
    );
    let reading = read("promised.eml", &message).unwrap();
    assert_eq!(reading.piece.furniture.headline, "The ferry");
    assert_eq!(reading.piece.body.trim_end(), COLUMN);
    assert!(
        cuts(&reading, Reason::Letter)
            .concat()
            .contains("Attached is the piece we spoke of.")
    );
    assert_eq!(reading.mail.unwrap().attachments, ["ferry.md"]);
}

#[test]
fn what_is_answered_is_cut_and_what_is_passed_on_is_read() {
    let answer = format!(
        "{COLUMN}\n\nOn Mon, 2 Mar 2026 at 10:00, Desk <opinion@review.example> wrote:\n> Could you make it shorter?\n> Thanks"
    );
    let reading = read("answer.eml", &plain("Re: The ferry", &answer)).unwrap();
    assert_eq!(reading.piece.body.trim_end(), COLUMN);
    assert!(cuts(&reading, Reason::Quoted)[0].ends_with("> Could you make it shorter?\n> Thanks"));

    let passed_on = format!(
        "See below, this one is good.\n\n---------- Forwarded message ---------\nFrom: Mara Lindqvist <mara@harbour.example>\n\
         Date: Mon, 2 Mar 2026\nSubject: The ferry\nTo: desk@review.example\n\n{COLUMN}"
    );
    let reading = read("passed-on.eml", &plain("Fwd: The ferry", &passed_on)).unwrap();
    assert_eq!(reading.piece.body.trim_end(), COLUMN);
    assert!(cuts(&reading, Reason::Quoted)[0].starts_with("See below"));
}

#[test]
fn a_letter_in_html_keeps_its_emphasis_and_loses_what_gmail_marks() {
    let paragraphs: String = COLUMN
        .split("\n\n")
        .map(|text| format!("<div>{text}</div><div><br></div>"))
        .collect();
    let html = format!(
        "<html><body><div dir=\"ltr\"><div>Dear editor,</div><div><br></div><div><b>The ferry is more than its tickets</b></div>\
         <div><br></div>{}<div class=\"gmail_signature\">Mara Lindqvist, Harbour Institute</div></div>\
         <div class=\"gmail_quote\"><div class=\"gmail_attr\">On Monday the desk wrote:</div><blockquote>Shorter?</blockquote></div></body></html>",
        paragraphs.replace("still", "<em>still</em>")
    );
    let message = eml(
        "Subject: Ferry\nContent-Type: text/html; charset=utf-8",
        &html,
    );
    let reading = read("letter.eml", &message).unwrap();
    assert!(
        reading.piece.body.contains("it is *still* on the table"),
        "{}",
        reading.piece.body
    );
    assert!(
        reading
            .piece
            .body
            .trim_end()
            .ends_with("where its last boat stops."),
        "{}",
        reading.piece.body
    );
    assert!(!reading.piece.body.contains("Dear editor"));
    assert!(cuts(&reading, Reason::Quoted).concat().contains("Shorter?"));
    assert!(cuts(&reading, Reason::Letter).contains(&"Mara Lindqvist, Harbour Institute"));
}

#[test]
fn every_message_of_a_mailbox_is_a_piece() {
    let one = String::from_utf8(plain("One", COLUMN)).unwrap();
    let two = String::from_utf8(plain("Two", COLUMN)).unwrap();
    let mailbox = format!(
        "From mara@harbour.example Tue Mar  3 08:15:00 2026\r\n{one}\r\n\r\nFrom mara@harbour.example Tue Mar  3 09:15:00 2026\r\n{two}\r\n"
    );
    let headlines: Vec<String> = read_each("desk.mbox", mailbox.as_bytes(), Changes::Accepted)
        .into_iter()
        .map(|reading| reading.unwrap().piece.furniture.headline)
        .collect();
    assert_eq!(headlines, ["One", "Two"]);
}

#[test]
fn a_pasted_text_with_a_date_line_is_no_e_mail() {
    assert!(!is_mail(
        "paste.txt",
        b"Date: 3 March\nSubject: ferries\n\nEvery winter the county counts."
    ));
    assert!(is_mail(
        "a.eml",
        b"From: Mara <m@h.example>\nSubject: ferries\n\nEvery winter."
    ));
}

#[test]
fn a_message_without_words_is_told_of() {
    let error = read("empty.eml", &plain("Empty", "")).unwrap_err();
    assert!(
        error.to_string().starts_with("empty.eml holds no text"),
        "{error}"
    );
}
