//! Publishing from the terminal: a password that a site refuses is told of.
use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::TcpListener,
    process::Command,
    thread,
};

use crate::stet::{Place, Ran};

/// A site that lets nobody in.
const REFUSAL: &str = "HTTP/1.1 401 Unauthorized\r\ncontent-type: application/json\r\n\
    content-length: 48\r\nconnection: close\r\n\r\n{\"code\":\"refused\",\"message\":\"Not this password\"}";

/// Its address.
fn closed_site() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for mut stream in listener.incoming().map_while(Result::ok) {
            let asked = BufReader::new(stream.try_clone().unwrap()).lines();
            let _ = asked.map_while(Result::ok).find(String::is_empty);
            let _ = stream.write_all(REFUSAL.as_bytes());
        }
    });
    address.to_string()
}

#[test]
fn whoever_set_a_password_is_told_that_the_site_refused_it() {
    let (place, site) = (Place::new(), closed_site());
    let outlet = format!(
        "id = \"quay\"\nname = \"Quay\"\n\n[[target]]\nname = \"site\"\nkind = \"wordpress\"\n\
         url = \"http://{site}\"\nuser = \"edda\"\n"
    );
    place.write("quay.toml", outlet.as_bytes());
    place.write(
        "quay.md",
        b"---\ntitle: The quay is empty at six\nlabel: Opinion\nauthor: Mara Okafor\noutlet: quay\n---\n\nNobody sails.\n",
    );
    place.stet(&["outlet", "import", "quay.toml"]).fine();
    let kept = place.stet(&["import", "quay.md", "--json"]).json();
    let output = Command::new(env!("CARGO_BIN_EXE_stet"))
        .args([
            "publish",
            kept[0]["id"].as_str().unwrap(),
            "--target",
            "site",
        ])
        .env("STET_LIBRARY", place.path("desk.stet"))
        .env("STET_PASSWORD", "wrong")
        .output()
        .unwrap();
    let ran = Ran::from(output);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.contains(&site), "{}", ran.err);
    assert!(!ran.err.contains("STET_PASSWORD"), "{}", ran.err);
}
