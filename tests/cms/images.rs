//! Images of other places: a local server answers as good and bad hosts do.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set itself up has failed"
)]

use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    thread,
    time::Duration,
};

use stet_publish::{Image, ImageFault, image};

const PATIENCE: Duration = Duration::from_secs(10);
const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n the rest of a picture";

/// A host that answers every path in its own way until the test ends.
fn host() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.unwrap();
            // Each asker has a thread, so that one who is kept waiting keeps nobody else waiting.
            thread::spawn(move || answer(stream));
        }
    });
    address
}

fn answer(mut stream: TcpStream) {
    let mut asked = BufReader::new(stream.try_clone().unwrap()).lines();
    let first = asked.next().unwrap().unwrap();
    let path = first.split(' ').nth(1).unwrap().to_owned();
    let headers: Vec<String> = asked
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
        .collect();
    let personal = |line: &String| line.starts_with("cookie:") || line.starts_with("referer:");
    assert!(!headers.iter().any(personal), "{headers:?}");
    // An asker who has had enough closes the door: that is its right.
    let _ = match &*path {
        "/ferry.png" => send(&mut stream, "200 OK", "image/png; charset=binary", PIXEL),
        "/page" => send(&mut stream, "200 OK", "text/html", b"<p>Please sign in</p>"),
        "/huge.jpg" => send(
            &mut stream,
            "200 OK",
            "image/jpeg",
            &vec![7; (15 << 20) + 1],
        ),
        "/largest.jpg" => send(&mut stream, "200 OK", "image/jpeg", &vec![7; 15 << 20]),
        "/round" => redirect(&mut stream, "/round"),
        "/moved" => redirect(&mut stream, "/ferry.png"),
        "/disk" => redirect(&mut stream, "file:///etc/hostname"),
        // It never answers; it only waits until the other side hangs up.
        "/slow.png" => BufReader::new(stream)
            .read_line(&mut String::new())
            .map(drop),
        _ => send(&mut stream, "404 Not Found", "image/png", PIXEL),
    };
}

fn send(stream: &mut TcpStream, status: &str, kind: &str, bytes: &[u8]) -> std::io::Result<()> {
    write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        bytes.len()
    )?;
    stream.write_all(bytes)
}

fn redirect(stream: &mut TcpStream, to: &str) -> std::io::Result<()> {
    write!(
        stream,
        "HTTP/1.1 302 Found\r\nlocation: {to}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    )
}

fn fetch(path: &str) -> Result<Image, ImageFault> {
    image(&format!("http://{}{path}", host()), PATIENCE)
}

#[test]
fn an_image_comes_whole_also_when_it_has_moved() {
    let ferry = Image {
        kind: "image/png".into(),
        bytes: PIXEL.into(),
    };
    assert_eq!(fetch("/ferry.png"), Ok(ferry.clone()));
    assert_eq!(fetch("/moved"), Ok(ferry));
    assert_eq!(fetch("/largest.jpg").unwrap().bytes.len(), 15 << 20);
}

#[test]
fn whatever_is_no_image_is_told_apart() {
    let host = || "127.0.0.1".to_owned();
    assert_eq!(
        fetch("/page"),
        Err(ImageFault::NotAnImage {
            host: host(),
            kind: "text/html".into()
        })
    );
    assert_eq!(
        fetch("/missing.png"),
        Err(ImageFault::Refused {
            host: host(),
            status: 404
        })
    );
    assert_eq!(fetch("/huge.jpg"), Err(ImageFault::TooLarge(host())));
    assert_eq!(fetch("/round"), Err(ImageFault::Astray(host())));
}

#[test]
fn a_host_that_never_answers_is_given_up() {
    let url = format!("http://{}/slow.png", host());
    assert_eq!(
        image(&url, Duration::from_millis(80)),
        Err(ImageFault::Slow("127.0.0.1".into()))
    );
}

#[test]
fn only_the_web_is_asked() {
    for address in [
        "file:///etc/hostname",
        "ftp://harbour.example/a.png",
        "ferry.png",
        "",
    ] {
        assert_eq!(
            image(address, PATIENCE),
            Err(ImageFault::Address(address.into()))
        );
    }
    assert!(fetch("/disk").is_err());
}
