//! The whole protocol, in one table.
use serde_json::Value;

use crate::{Desk, Error, view::*};

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident($ask:ty) -> $answer:ty;)*) => {
        impl Desk {
            /// Answers the command called `name`.
            ///
            /// # Errors
            /// Whatever the command cannot do, in words for the person who asked.
            pub fn call(&self, name: &str, args: Value) -> Result<Value, Error> {
                match name {
                    $(stringify!($name) => {
                        let ask: $ask = serde_json::from_value(args).map_err(bad_request)?;
                        serde_json::to_value(self.$name(ask)?).map_err(bad_request)
                    })*
                    _ => Err(Error::UnknownCommand { name: name.into() }),
                }
            }
        }

        /// The table as TypeScript sees it: name → [question, answer].
        #[cfg(test)]
        #[derive(ts_rs::TS)]
        #[expect(dead_code, reason = "only its shape matters")]
        struct Commands {
            $($(#[$doc])* $name: ($ask, $answer),)*
        }
    };
}

commands! {
    /// What the window begins with.
    start(()) -> Start;
    /// What lies on the desk.
    overview(()) -> Overview;
    /// Keeps the person's settings.
    set_settings(Settings) -> ();
    /// Remembers where the person is, for the next start.
    set_bookmark(Bookmark) -> ();
    /// Lets the person choose a folder of dictionaries for spelling.
    choose_dictionaries(()) -> ();
    /// Fills an empty library with the sample desk.
    load_sample(()) -> ();

    /// Opens a piece.
    open(PieceId) -> Opened;
    /// Keeps changes to a piece; answers once they are on disk.
    edit(Edit) -> Edited;
    /// Sets authors, tags, categories.
    set_lists(SetLists) -> Edited;
    /// Sets state, due date, commissioned length.
    set_workflow(SetWorkflow) -> ();
    /// Starts a piece; answers with its id.
    create(NewPiece) -> PieceId;
    /// Puts a piece into the bin.
    bin(PieceId) -> ();
    /// Takes a piece out of the bin.
    unbin(PieceId) -> ();
    /// What lies in the bin.
    binned(()) -> Bin;
    /// Searches pieces and sources.
    search(Search) -> Vec<Hit>;

    /// Reads every piece of something that arrives, keeping nothing yet.
    read(Arrival) -> Vec<Reading>;
    /// Lets the person choose a folder of files to read.
    choose_arrivals(()) -> Option<ChosenFolder>;
    /// Who signs with a byline.
    signers(BylineText) -> Vec<String>;
    /// Holds a reading against the library.
    appraise(Reading) -> Appraisal;
    /// The passages that a reading shares with something in the library.
    overlap(Overlap) -> Vec<PassageView>;
    /// Keeps a reading as a piece.
    import(Import) -> PieceId;

    /// Overrules a finding.
    waive(Waive) -> Checked;
    /// Takes a waiver back.
    unwaive(Unwaive) -> Checked;
    /// Every rule of the checker.
    rules(()) -> Vec<RuleRow>;

    /// A piece's history, the latest change first.
    history(PieceId) -> Vec<HistoryEntry>;
    /// What differs between two versions.
    compare(Compare) -> Vec<Difference>;
    /// Brings a version back, as a new change.
    restore_version(RestoreVersion) -> Edited;

    /// The piece as its outlet would publish it.
    preview(PieceId) -> Preview;
    /// Fetches an image that the person asked to see.
    image(Link) -> ImageData;
    /// Exports to a file that the person chooses.
    export(Export) -> Exported;
    /// Publishes to a target, as a draft.
    publish(Publish) -> ReceiptView;
    /// A piece's exports, the latest first.
    receipts(PieceId) -> Vec<ReceiptView>;

    /// The sources.
    sources(()) -> Vec<SourceRow>;
    /// The sources of one piece.
    sources_of(PieceId) -> Vec<SourceRow>;
    /// Opens a source.
    source(SourceId) -> SourceView;
    /// Keeps a source.
    add_source(NewSource) -> SourceView;
    /// Ties a source to a piece, or unties them.
    attach(Attach) -> ();
    /// Puts a source into the bin.
    bin_source(SourceId) -> ();
    /// Takes a source out of the bin.
    unbin_source(SourceId) -> ();

    /// The authors.
    authors(()) -> Vec<AuthorRow>;
    /// Outlets and registry, whole.
    house(()) -> HouseView;
    /// Keeps an entry of the house; answers with its id.
    put_entry(PutEntry) -> EntryId;
    /// Takes an entry out of the house.
    take_entry(EntryId) -> ();
    /// What stood in the place of an entry before, the latest first.
    past_of(EntryId) -> Vec<PastView>;
    /// Keeps what can be read of an outlet file.
    import_outlet(HouseFile) -> Imported;
    /// Keeps what can be read of a registry file (TOML, or a list in CSV).
    import_registry(HouseFile) -> Imported;
    /// Proposes an outlet from a folder of its published pages that the person chooses; nothing is kept yet.
    learn_outlet(()) -> Option<Proposal>;
    /// Saves a part of the house where the person chooses.
    export_house(ExportHouse) -> Exported;
    /// Holds a piece against several outlets.
    measure(Measure) -> Vec<Measured>;

    /// The linked folders.
    folders(()) -> Vec<FolderRow>;
    /// Links a folder that the person chooses.
    link_folder(()) -> Vec<FolderRow>;
    /// Ends a link; files and pieces stay.
    unlink_folder(FolderPath) -> Vec<FolderRow>;

    /// Settles a doubt about a linked file.
    settle(Settle) -> Vec<FolderRow>;

    /// The house styles that pieces are held against.
    styles(()) -> StylesView;
    /// Lets the person choose the folder of the house styles.
    choose_styles(()) -> StylesView;
    /// Reads the house styles again.
    read_styles(()) -> StylesView;
    /// Holds pieces against no house styles any more.
    drop_styles(()) -> StylesView;

    /// The backups, the latest first.
    backups(()) -> Vec<BackupRow>;
    /// Makes a backup now.
    back_up(()) -> Vec<BackupRow>;
    /// Brings a backup back; the present library is kept aside as another.
    restore_backup(BackupPath) -> ();

    /// Opens the library again where something stood in the way.
    open_again(OpenAgain) -> ();

    /// Opens an address outside.
    open_link(Link) -> ();
}

fn bad_request(error: serde_json::Error) -> Error {
    Error::BadRequest {
        message: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use ts_rs::{Config, TS as _};

    use super::*;

    #[test]
    fn typescript_knows_every_command() {
        let config = Config::new();
        let mut text = String::from(
            "// Written by `cargo test -p stet-desk`.\nimport type * as House from './house';\n\n",
        );
        let fields: Vec<String> = stet_core::Field::ALL
            .iter()
            .map(|field| format!("'{}'", field.name()))
            .collect();
        let _ = write!(
            text,
            "export type Field = {};\nexport type Place = 'body' | Field;\n\
             export type Severity = 'info' | 'warning' | 'error';\n",
            fields.join(" | ")
        );
        for declaration in crate::view::declarations(&config)
            .into_iter()
            .chain([Error::decl(&config), Commands::decl(&config)])
        {
            let _ = writeln!(text, "export {declaration}");
        }
        keep_fresh("../../ui/src/api/commands.ts", &text);
    }

    /// Rewrites a generated file that has gone stale, and fails so that nobody misses it.
    fn keep_fresh(path: &str, text: &str) {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return;
        }
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        panic!(
            "{} was stale and has been rewritten; run the tests again",
            path.display()
        );
    }
}
