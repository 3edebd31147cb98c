//! The contract with a WordPress that misbehaves: a local server answers as real hosts do on bad days.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set itself up has failed"
)]

#[path = "contract/host.rs"]
mod host;

use std::{
    io::{Read, Write},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
};

use host::{Answer, Log, serve};
use serde_json::{Value, json};
use stet_core::Target;
use stet_publish::{Login, Parcel, PublishError, Receipt, probe, publish};

fn login() -> Login {
    Login {
        user: "edda".into(),
        password: "abcd efgh".into(),
        clear_text: false,
    }
}

/// The answers of a WordPress in good health to everything but posts.
fn healthy(path: &str) -> Answer {
    let answer = match path {
        "/" => return Answer::Raw("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n<html></html>"),
        "/wp-json/" => json!({"name": "Harbour", "namespaces": ["wp/v2"], "gmt_offset": 2}),
        "/wp-json/wp/v2/users/me?context=edit" => {
            json!({"id": 7, "name": "Edda", "capabilities": {"edit_posts": true}})
        }
        _ => json!([]),
    };
    Answer::Json(200, answer)
}

fn post(status: &str, content: &str) -> Value {
    json!({
        "id": 12, "status": status, "link": "http://harbour.example/?p=12", "slug": "", "author": 7,
        "categories": [], "tags": [], "title": {"raw": "Who pays?"}, "content": {"raw": content}, "excerpt": {"raw": ""}
    })
}

const CONTENT: &str = "<!-- wp:paragraph {\"metadata\":{\"name\":\"stet:doc:1\"}} -->\n<p>a</p>\n<!-- /wp:paragraph -->";

fn parcel<'a>(last: Option<&'a Receipt>) -> Parcel<'a> {
    Parcel {
        version: "v1",
        marker: "stet:doc:1",
        title: "Who pays?",
        excerpt: "",
        slug: "",
        authors: &[],
        categories: &[],
        tags: &[],
        content: &|_| CONTENT.to_owned(),
        last,
        overwrite: false,
    }
}

#[test]
fn every_bad_answer_is_told_apart_with_its_host_and_a_way_out() {
    let page = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<!doctype html><p>Back soon</p>";
    let refusal = |status, code: &str, message: &str| {
        Answer::Json(
            status,
            json!({"code": code, "message": message, "data": {"status": status}}),
        )
    };
    type Bad = Box<dyn Fn() -> Answer + Send>;
    let days: Vec<(Bad, &[&str])> = vec![
        (
            Box::new(move || {
                refusal(
                    401,
                    "rest_not_logged_in",
                    "You are not currently logged in.",
                )
            }),
            &[
                "does not accept this user",
                "You are not currently logged in.",
                "application password",
            ],
        ),
        (
            Box::new(move || refusal(403, "rest_disabled", "Only for members.")),
            &["does not allow this", "Only for members."],
        ),
        (
            Box::new(|| {
                Answer::Raw(
                    "HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n<html>Blocked by ModSecurity</html>",
                )
            }),
            &["firewall", "not the password", "403"],
        ),
        (
            Box::new(|| {
                Answer::Raw(
                    "HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n<html>Nothing here</html>",
                )
            }),
            &["not as WordPress", "permalinks"],
        ),
        (
            Box::new(|| {
                Answer::Raw("HTTP/1.1 500 Internal Server Error\r\nconnection: close\r\n\r\n")
            }),
            &["failed with an error of its own (500)", "error log"],
        ),
        (
            Box::new(move || refusal(503, "maintenance", "Briefly unavailable.")),
            &[
                "failed with an error of its own (503)",
                "Briefly unavailable.",
            ],
        ),
        (
            Box::new(move || Answer::Raw(page)),
            &["a web page instead of data"],
        ),
        (
            Box::new(|| {
                Answer::Raw("HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
            }),
            &["an empty answer"],
        ),
        (
            Box::new(|| {
                Answer::Raw(
                    "HTTP/1.1 200 OK\r\ncontent-length: 90\r\nconnection: close\r\n\r\n{\"id\": 7,",
                )
            }),
            &["broke off"],
        ),
        (Box::new(|| Answer::Raw("")), &["broke off"]),
        (
            Box::new(|| Answer::Raw("SSH-2.0-OpenSSH_9.2\r\n")),
            &["cannot be read as WordPress' data"],
        ),
        (
            Box::new(|| {
                Answer::Raw("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nWarning: mysqli {\"id\"}")
            }),
            &["cannot be read as WordPress' data"],
        ),
        (
            Box::new(|| Answer::Json(200, json!({"id": "seven"}))),
            &["cannot be read as WordPress' data"],
        ),
        (
            Box::new(|| {
                Answer::Raw(
                    "HTTP/1.1 302 Found\r\nlocation: https://elsewhere.example/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
                )
            }),
            &[
                "sends on to https://elsewhere.example/",
                "password does not follow",
            ],
        ),
    ];
    for (bad, words) in days {
        let (target, _) = serve(move |_, path, _| match path {
            "/" | "/wp-json/" => healthy(path),
            _ => bad(),
        });
        let told = probe(&target, &login()).unwrap_err().to_string();
        let host = target.url.trim_start_matches("http://");
        assert!(told.contains(host), "{told}");
        for word in words {
            assert!(told.contains(word), "{told:?} does not say {word:?}");
        }
    }
}

#[test]
fn a_site_that_is_no_wordpress_is_told_so_before_the_password_is_tried() {
    let (target, log) = serve(|_, path, _| match path {
        "/" => healthy("/"),
        _ => Answer::Json(200, json!({"name": "A bakery"})),
    });
    let told = probe(&target, &login()).unwrap_err().to_string();
    assert!(told.contains("not as WordPress"), "{told}");
    assert_eq!(log.lock().unwrap().len(), 2);
}

#[test]
fn a_host_that_is_not_there_is_named() {
    let mut target = serve(|_, path, _| healthy(path)).0;
    target.url = "https://no-such-host.invalid".into();
    let told = probe(&target, &login()).unwrap_err().to_string();
    assert!(told.contains("no-such-host.invalid"), "{told}");
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    target.url = format!("http://{closed}");
    let told = probe(&target, &login()).unwrap_err().to_string();
    assert!(told.contains("cannot be reached"), "{told}");
}

#[test]
fn a_server_without_tls_is_not_trusted_with_a_password() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut target = serve(|_, path, _| healthy(path)).0;
    target.url = format!("https://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 512]);
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\nThis is no place for TLS.");
    });
    let told = probe(&target, &login()).unwrap_err().to_string();
    assert!(told.contains("no secure connection"), "{told}");
}

#[test]
fn a_link_in_the_home_page_cannot_lead_the_password_elsewhere() {
    let (target, log) = serve(|_, path, _| match path {
        "/" => Answer::Raw(
            "HTTP/1.1 200 OK\r\nlink: <https://thief.example/blog/index.php/wp-json/>; rel=\"https://api.w.org/\"\r\n\
             connection: close\r\n\r\n<html>",
        ),
        _ => healthy(path.trim_start_matches("/blog/index.php")),
    });
    probe(&target, &login()).unwrap();
    assert_eq!(log.lock().unwrap()[1].1, "/blog/index.php/wp-json/");
}

/// Posts as a site without any, that loses the answer to every write; `kept` says whether it did the work.
fn loses_answers(kept: bool) -> (Target, Log) {
    let written = Arc::new(Mutex::new(false));
    serve(move |method, path, _| match (method, path) {
        ("POST", _) => {
            *written.lock().unwrap() = kept;
            Answer::Raw("")
        }
        (_, "/wp-json/wp/v2/posts/12?context=edit") => Answer::Json(200, post("draft", CONTENT)),
        _ if path.starts_with("/wp-json/wp/v2/posts?search=") && *written.lock().unwrap() => {
            Answer::Json(200, json!([post("draft", CONTENT)]))
        }
        _ => healthy(path),
    })
}

fn writes(log: &Log) -> usize {
    let log = log.lock().unwrap();
    log.iter().filter(|(method, ..)| method == "POST").count()
}

#[test]
fn a_lost_answer_makes_no_second_post() {
    let (target, log) = loses_answers(true);
    let receipt = publish(&target, &login(), &parcel(None)).unwrap();
    assert_eq!(receipt.remote_id, "12");
    assert_eq!(receipt.sent, receipt.returned);
    assert_eq!(writes(&log), 1);
}

#[test]
fn a_draft_that_may_be_lost_is_not_sent_again_unasked() {
    let (target, log) = loses_answers(false);
    let error = publish(&target, &login(), &parcel(None)).unwrap_err();
    assert!(matches!(error, PublishError::Unsure(_)), "{error}");
    assert!(
        error
            .to_string()
            .contains("not certain that the draft arrived"),
        "{error}"
    );
    assert_eq!(writes(&log), 1);
}

/// A site that has our post in this state.
fn has(status: &'static str, content: &'static str) -> (Target, Log) {
    serve(move |_, path, _| match path {
        "/wp-json/wp/v2/posts/12?context=edit" | "/wp-json/wp/v2/posts/12" => {
            Answer::Json(200, post(status, content))
        }
        _ => healthy(path),
    })
}

#[test]
fn what_is_published_scheduled_changed_or_deleted_there_is_left_alone() {
    let edited = "<!-- wp:paragraph -->\n<p>edited there</p>\n<!-- /wp:paragraph -->";
    let cases = [
        ("publish", CONTENT, "no draft any more but “publish”"),
        ("future", CONTENT, "no draft any more but “future”"),
        ("trash", CONTENT, "lies in the bin"),
        ("draft", edited, "Somebody changed the draft"),
    ];
    let last = Receipt {
        remote_id: "12".into(),
        ..Receipt::default()
    };
    for (status, content, words) in cases {
        let (target, log) = has(status, content);
        let told = publish(&target, &login(), &parcel(Some(&last)))
            .unwrap_err()
            .to_string();
        assert!(told.contains(words), "{told}");
        assert_eq!(writes(&log), 0, "{status}");
    }
}

#[test]
fn what_was_changed_there_is_replaced_when_the_person_says_so() {
    let (target, log) = has("pending", "<p>edited there</p>");
    let last = Receipt {
        remote_id: "12".into(),
        ..Receipt::default()
    };
    let parcel = Parcel {
        overwrite: true,
        ..parcel(Some(&last))
    };
    let receipt = publish(&target, &login(), &parcel).unwrap();
    assert_eq!(writes(&log), 1);
    let log = log.lock().unwrap();
    let (_, _, body) = log.iter().find(|(method, ..)| method == "POST").unwrap();
    assert!(
        !body.contains("status"),
        "an update keeps the status: {body}"
    );
    // The fake did not take the text over, and the receipt says so.
    assert_eq!(receipt.differences.len(), 1);
    assert_eq!(receipt.differences[0].field, "text");
}
