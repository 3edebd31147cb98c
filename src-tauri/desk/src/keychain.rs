//! Passwords in the system's keychain, and nowhere else.
use keyring::v1::Entry;

/// What the keychain calls us.
const SERVICE: &str = "Stet";

/// The password kept for a user of a site; `None` when there is none, or no keychain.
pub(crate) fn password(site: &str, user: &str) -> Option<String> {
    entry(site, user)?.get_password().ok()
}

/// Keeps a password that has proved right. Without a keychain it is asked for again the next time.
pub(crate) fn keep(site: &str, user: &str, password: &str) {
    if let Some(entry) = entry(site, user) {
        let _ = entry.set_password(password);
    }
}

fn entry(site: &str, user: &str) -> Option<Entry> {
    Entry::new(SERVICE, &format!("{user}@{site}")).ok()
}
