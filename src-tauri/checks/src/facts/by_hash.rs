//! Tables whose keys are hashes already.
use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasherDefault, Hasher},
};

/// Something by the hash of a word, or by two of them.
pub(super) type ByHash<K, V> = HashMap<K, V, BuildHasherDefault<AsTheyAre>>;

/// Words by their hashes.
pub(super) type WordSet = HashSet<u64, BuildHasherDefault<AsTheyAre>>;

/// Takes keys for what they are: hashes already.
#[derive(Default)]
pub(super) struct AsTheyAre(u64);

impl Hasher for AsTheyAre {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = self.0.rotate_left(32) ^ key;
    }
}
