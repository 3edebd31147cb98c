//! The library, its search, backups and linked folders, as the desk uses them, on a real disk.
mod bin;
mod given;
mod journal;
mod pieces;
mod search;
mod sources;
