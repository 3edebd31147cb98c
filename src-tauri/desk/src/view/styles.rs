//! House styles, as the settings show them.
use serde::{Deserialize, Serialize};

views! {
    /// The house styles in the format of Vale that pieces are held against.
    #[derive(Default)]
    struct StylesView {
        /// The folder that was chosen; empty for none.
        pub folder: String,
        /// The rules that run: `Style.Rule`.
        pub rules: Vec<String>,
        /// What does not run or was not read, each with file and line.
        pub problems: Vec<String>,
    }
}
