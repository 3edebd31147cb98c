//! The desktop shell: a window, one command, and nothing else.
fn main() {}
