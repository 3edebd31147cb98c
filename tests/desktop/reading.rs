//! Looking at a piece: its images, its history, the rules behind its findings.
use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::{SocketAddr, TcpListener},
    thread,
};

use fantoccini::key::Key;

use crate::window::{Window, control};

const PICTURE: &[u8] = include_bytes!("../../src-tauri/app/icons/icon.png");

/// A host that has one picture.
fn host() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut asked = BufReader::new(stream.try_clone().unwrap()).lines();
            let found = asked.next().unwrap().unwrap().contains("/quay.png");
            // The rest of the question is read to its end before it is answered.
            asked
                .map_while(Result::ok)
                .find(String::is_empty)
                .unwrap_or_default();
            let status = if found { "200 OK" } else { "404 Not Found" };
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-type: image/png\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                PICTURE.len()
            );
            let _ = stream.write_all(&[head.as_bytes(), PICTURE].concat());
        }
    });
    address
}

#[tokio::test]
async fn images_of_other_places_are_shown_once_they_are_asked_for() {
    const SHOWN: &str = "const page = document.querySelector('[data-testid=preview-page]').shadowRoot; \
         const image = page.querySelector('img');";
    let folder = tempfile::tempdir().unwrap();
    let site = host();
    let window = Window::open(&folder.path().join("desk.stet"), &[]).await;
    window.click("[data-testid=first-write]").await;
    window
        .type_into(
            ".body .cm-content",
            &format!(
                "![The quay](http://{site}/quay.png) and ![The ferry](http://{site}/ferry.png)"
            ),
        )
        .await;
    window.click("[data-testid=mode-reading]").await;
    window.see("[data-testid=load-images]").await;
    window.until(&format!("{SHOWN} return !image")).await;
    window.photograph("images-asked").await;
    window.click("[data-testid=load-images]").await;
    window
        .until(&format!(
            "{SHOWN} return !!image && image.alt === 'The quay' && image.naturalWidth > 0 && \
             page.textContent.includes('127.0.0.1 answered 404 instead of the image')"
        ))
        .await;
    window.photograph("images-shown").await;
    window.close().await;
}

#[tokio::test]
async fn an_earlier_version_is_brought_back_as_a_new_change() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.open_piece("Let the night trains run late").await;
    let version = window.text("[data-testid=version]").await;
    window
        .type_into(".headline .cm-content", " and early")
        .await;
    window.read(".headline .cm-content", "and early").await;
    window.click("[data-testid=tab-history]").await;
    window
        .until("return document.querySelectorAll('[data-testid=history-entry]').length === 3")
        .await;
    window.click("[data-testid=restore]").await;
    window.click("[data-testid=question-go]").await;
    window
        .until("return !document.querySelector('.headline .cm-content').textContent.includes('and early')")
        .await;
    window
        .until("return document.querySelectorAll('[data-testid=history-entry]').length === 4")
        .await;
    window.read("[data-testid=version]", &version).await;
    window.photograph("restored").await;
    window.close().await;
}

#[tokio::test]
async fn a_finding_leads_to_its_rule_and_the_palette_to_all_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &[]).await;
    window.click("[data-testid=first-write]").await;
    window
        .type_into(".body .cm-content", "The harbour - or what is left of it.")
        .await;
    let finding = "[data-testid=finding][data-rule='typo.dash']";
    window.click(&format!("{finding} summary")).await;
    window
        .click(&format!("{finding} [data-testid=explain]"))
        .await;
    window
        .read("[data-testid=rule-text]", "A hyphen between spaces")
        .await;
    window.read("[data-testid=rule-text]", "Leaves alone").await;
    window.photograph("rule").await;
    window.press(&String::from(char::from(Key::Escape))).await;
    window.no_longer_see("[data-testid=rules]").await;
    window.press(&control("k")).await;
    window.see("[data-testid=palette]").await;
    window.press("rules of the checks").await;
    window.press(&String::from(char::from(Key::Enter))).await;
    window
        .until("return document.querySelectorAll('[data-testid=rule]').length > 20")
        .await;
    window.close().await;
}
