//! How much memory a page takes while it is read: at most twenty times its own size.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]
#[path = "pages/usual.rs"]
mod pages;

use divan::{Bencher, counter::BytesCount};
use pages::usual;
use stet_formats::read;

#[global_allocator]
static ALLOCATIONS: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

#[divan::bench]
fn a_usual_page(bencher: Bencher<'_, '_>) {
    let page = usual();
    bencher
        .counter(BytesCount::new(page.len()))
        .bench(|| read::read("page.html", page.as_bytes()).unwrap());
}
