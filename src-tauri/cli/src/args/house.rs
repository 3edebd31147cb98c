//! The commands about outlets and the registry.
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

/// Keep outlets: house rules as data
#[derive(Debug, Subcommand)]
pub(crate) enum Outlet {
    /// Import an outlet file (TOML)
    Import {
        /// The file
        file: PathBuf,
    },
    /// Print a profile of an invented outlet to begin from; without an id, list them
    Sample {
        /// The profile's id
        id: Option<String>,
    },
    /// Propose a profile from a folder of pages the outlet has published
    ///
    /// What most pages do becomes the profile (TOML): labels, disclaimers with their variants, the form of bylines and
    /// bios, lengths. What was seen, with its counts, stands above it as comments.
    Learn {
        /// The folder
        folder: PathBuf,
        /// The id the profile gets
        #[arg(long, default_value = "learnt")]
        id: String,
        /// The outlet's name; without it, the folder's
        #[arg(long)]
        name: Option<String>,
    },
    /// Print an outlet as a file (TOML)
    Export {
        /// The outlet's id
        id: String,
    },
    /// List the outlets
    List {
        /// Print one JSON object per outlet and line
        #[arg(long)]
        json: bool,
    },
}

/// Keep the registry: authors, organisations, people, events and spellings as data
///
/// A file with faults is not refused: what of it can be read is kept, and each fault is told with its line.
///
/// Lists may be spreadsheets (CSV), parted by commas, semicolons or tabs, in any encoding. Their first line names the columns,
/// in any order; an entry keeps what a list has no column for. Several values of one cell are parted by semicolons.
///
/// authors: id, name, aliases, names (uk=Мара Ліндквіст), pronoun (she, he, they), staff (yes, no), bio, url.
/// organisations: id, name, aliases, url, part_of, owned_by, funded_by.
/// people: id, name, aliases, family_name, well_known (yes, no), born, died (2019, 2019-03 or 2019-03-01).
/// spellings: right, wrong, language, why.
#[derive(Debug, Subcommand)]
pub(crate) enum Registry {
    /// Import a registry file (TOML) or a list (CSV)
    Import {
        /// The file
        file: PathBuf,
    },
    /// Print the registry as a file (TOML), or one list of it as a spreadsheet (CSV)
    Export {
        /// The list
        #[arg(long, value_enum)]
        list: Option<RegistryList>,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum RegistryList {
    /// The people who write
    Authors,
    /// Bodies that pieces name
    Organisations,
    /// People whom pieces name
    People,
    /// How the house spells names
    Spellings,
}

/// Keep authors: the registry as data
#[derive(Debug, Subcommand)]
pub(crate) enum Author {
    /// Import an authors file (TOML)
    Import {
        /// The file
        file: PathBuf,
    },
    /// Print all authors as a file (TOML)
    Export,
    /// List the authors
    List {
        /// Print one JSON object per author and line
        #[arg(long)]
        json: bool,
    },
}

/// Hold one file against several outlets, side by side
///
/// Words, headline, label, bio, links, disclaimer, declarations, exclusivity and style of each outlet stand beside what
/// the piece has, with what the rules would say there. Nothing is changed.
#[derive(Debug, Args)]
pub(crate) struct Measure {
    /// The piece; `-` is standard input
    pub(crate) file: PathBuf,
    /// An outlet to hold it against (TOML); once for each
    #[arg(long = "outlet", required = true, value_name = "FILE.toml")]
    pub(crate) outlets: Vec<PathBuf>,
    /// The authors the desk knows (TOML)
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) authors: Option<PathBuf>,
    /// The day to check for; without it, today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<jiff::civil::Date>,
    /// Print one JSON object per outlet and line
    #[arg(long)]
    pub(crate) json: bool,
}
