//! What crosses the bridge: plain data in the editor's words, offsets in UTF-16 code units.

/// Marks types that cross the bridge: TypeScript gets its own form of them from the tests.
macro_rules! views {
    ($($(#[$attr:meta])* $kind:ident $name:ident $body:tt)*) => {
        $(
            #[derive(Clone, Debug, Serialize, Deserialize)]
            #[cfg_attr(test, derive(ts_rs::TS))]
            $(#[$attr])*
            pub $kind $name $body
        )*

        /// The TypeScript declarations of all of them.
        #[cfg(test)]
        pub(super) fn declarations(config: &ts_rs::Config) -> Vec<String> {
            use ts_rs::TS as _;
            vec![$($name::decl(config),)*]
        }
    };
}

macro_rules! subjects {
    ($($name:ident)*) => {
        $(
            mod $name;
            pub use $name::*;
        )*

        /// The TypeScript declarations of everything that crosses the bridge.
        #[cfg(test)]
        pub(crate) fn declarations(config: &ts_rs::Config) -> Vec<String> {
            [$($name::declarations(config),)*].concat()
        }
    };
}

subjects! { lists editing checks arrivals history export registry house measure sources folders styles backups event }
