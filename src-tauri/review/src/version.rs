//! Versions of a document: which changes it holds.
use std::{fmt, str::FromStr};

use loro::Frontiers;
use serde::{Deserialize, Serialize};

use crate::DocumentError;

/// A state of a document: the newest changes it holds, in hex. Two documents at one version have one text.
///
/// The default is the empty document, before its first change.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Version(String);

impl Version {
    /// The version that ends with these changes.
    pub(crate) fn of(frontiers: &Frontiers) -> Self {
        let hex = frontiers
            .encode()
            .into_iter()
            .map(|byte| format!("{byte:02x}"));
        Self(hex.collect())
    }

    /// The changes it ends with.
    pub(crate) fn frontiers(&self) -> Result<Frontiers, DocumentError> {
        let unknown = || DocumentError::UnknownVersion(self.0.clone());
        let bytes = bytes(&self.0).ok_or_else(unknown)?;
        let frontiers = Frontiers::decode(&bytes).map_err(|_| unknown())?;
        (Self::of(&frontiers) == *self)
            .then_some(frontiers)
            .ok_or_else(unknown)
    }
}

/// The bytes that lower-case hex stands for.
fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits = hex.as_bytes();
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

impl Default for Version {
    fn default() -> Self {
        Self::of(&Frontiers::default())
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Version {
    type Err = DocumentError;

    fn from_str(text: &str) -> Result<Self, DocumentError> {
        let version = Self(text.to_owned());
        version.frontiers()?;
        Ok(version)
    }
}

impl TryFrom<String> for Version {
    type Error = DocumentError;

    fn try_from(text: String) -> Result<Self, DocumentError> {
        text.parse()
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.0
    }
}

#[cfg(test)]
mod tests {
    use loro::ID;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_version_is_read_back_from_its_text() {
        let frontiers = Frontiers::from(vec![ID::new(u64::MAX - 1, 9), ID::new(3, 0)]);
        let version = Version::of(&frontiers);
        assert_eq!(version.to_string().parse(), Ok(version.clone()));
        assert_eq!(version.frontiers(), Ok(frontiers));
    }

    proptest! {
        #[test]
        fn any_text_is_a_version_or_refused(text in "[0-9a-fA-Fx+]{0,40}") {
            if let Ok(version) = text.parse::<Version>() {
                prop_assert_eq!(version.to_string(), text);
            }
        }
    }
}
