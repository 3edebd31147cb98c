//! Profiles of invented outlets, to begin from: between them they show what an outlet file can say.

/// A profile: the outlet's id, and its outlet file (TOML).
pub type Profile = (&'static str, &'static str);

macro_rules! profiles {
    ($($id:literal)*) => {
        /// Every profile, in order of id.
        pub const PROFILES: &[Profile] =
            &[$(($id, include_str!(concat!("../sample/outlets/", $id, ".toml")))),*];
    };
}

profiles! {
    "al-mina"
    "cais-aberto"
    "commons-wire"
    "el-faro-del-sur"
    "four-shores"
    "harbour-review"
    "kestrel-institute"
    "le-quai"
    "meridian-notes"
    "nordkai"
    "steppe-courier"
    "tidewater-ledger"
}

/// The outlet file with this id.
#[must_use]
pub fn named(id: &str) -> Option<&'static str> {
    PROFILES
        .iter()
        .find_map(|(known, toml)| (*known == id).then_some(*toml))
}

/// What a profile is an example of: the line at its head.
#[must_use]
pub fn summary(toml: &str) -> &str {
    let head = toml.lines().next().unwrap_or_default();
    head.trim_start_matches(['#', ' '])
}
