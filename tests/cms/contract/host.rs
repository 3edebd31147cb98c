//! A host on this machine that answers what a test tells it to.
use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use serde_json::Value;
use stet_core::{Target, TargetKind};

/// What the server does with a request.
pub(crate) enum Answer {
    /// Data, with its status.
    Json(u16, Value),
    /// Anything else: status line, headers and body as they stand.
    Raw(&'static str),
}

/// A request: method, address, body.
pub(crate) type Log = Arc<Mutex<Vec<(String, String, String)>>>;

/// Serves until the test ends; every request is kept.
pub(crate) fn serve(answer: impl Fn(&str, &str, &str) -> Answer + Send + 'static) -> (Target, Log) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let log = Log::default();
    let seen = Arc::clone(&log);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let Some((method, path, body)) = request(&mut stream) else {
                continue;
            };
            let answer = answer(&method, &path, &body);
            seen.lock().unwrap().push((method, path, body));
            let _ = match answer {
                Answer::Raw(bytes) => stream.write_all(bytes.as_bytes()),
                Answer::Json(status, json) => {
                    let json = json.to_string();
                    write!(
                        stream,
                        "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{json}",
                        json.len()
                    )
                }
            };
        }
    });
    let target = Target {
        name: "site".into(),
        kind: TargetKind::WordPress,
        url: format!("http://{address}"),
        user: "edda".into(),
    };
    (target, log)
}

fn request(stream: &mut TcpStream) -> Option<(String, String, String)> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let read = stream.read(&mut chunk).ok()?;
        bytes.extend(&chunk[..read]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .to_lowercase()
                .lines()
                .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok())
                .unwrap_or(0);
            if body.len() >= length {
                let mut words = head.split(' ').map(str::to_owned);
                return Some((words.next()?, words.next()?, body.to_owned()));
            }
        }
        if read == 0 {
            return None;
        }
    }
}
