//! Stories told in the real window: the built program, driven through WebKitWebDriver on a real display.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a story that cannot go on has failed, or says aloud that it was skipped"
)]
mod arriving;
mod board;
mod first_day;
mod folders;
mod house;
mod kill;
mod page;
mod places;
mod publishing;
mod reading;
mod resume;
mod shut;
mod site;
mod window;
mod writing;
