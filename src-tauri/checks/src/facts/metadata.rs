//! What a file says of its piece beside the fields that Stet reads: front matter of other programs, JSON-LD in the body.
use super::Facts;

/// What such an entry speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    Title,
    Author,
    Date,
}

/// One entry: where it stands, what it speaks of, what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) by: &'static str,
    pub(crate) of: Entry,
    pub(crate) value: String,
}

impl Facts<'_> {
    /// Everything that is said of the title, the authors and the date beside the fields.
    pub(crate) fn said_elsewhere(&self) -> Vec<Said> {
        let entries = self.piece.extra.iter().filter_map(|extra| {
            let (_, value) = extra.raw.split_once(':')?;
            let value = value.trim().trim_matches(['"', '\'']);
            let one_line = !value.is_empty() && !value.contains(['\n', '[', '{']);
            Some(Said {
                by: "the file’s front matter",
                of: of(&extra.key).filter(|_| one_line)?,
                value: value.to_owned(),
            })
        });
        entries.chain(self.json_ld()).collect()
    }

    fn json_ld(&self) -> Vec<Said> {
        const START: &str = "application/ld+json";
        let body = &*self.piece.body;
        let Some(at) = body.find(START) else {
            return Vec::new();
        };
        let script = &body[at + START.len()..];
        let script = &script[..script.find("</script").unwrap_or(script.len())];
        let keys = ["headline", "datePublished"];
        let found = keys.into_iter().filter_map(|key| {
            Some(Said {
                by: "the JSON-LD in the body",
                of: of(key)?,
                value: value(script, key)?,
            })
        });
        found.collect()
    }
}

fn of(key: &str) -> Option<Entry> {
    let key: String = key.chars().filter(|char| char.is_alphanumeric()).collect();
    Some(match &*key.to_lowercase() {
        "title" | "headline" => Entry::Title,
        "author" | "authors" | "creator" | "by" | "authorname" | "writer" => Entry::Author,
        "date" | "published" | "datepublished" | "pubdate" | "publishdate" | "publishedat" => {
            Entry::Date
        }
        _ => return None,
    })
}

/// The text behind a key of a JSON object, when it is a plain one.
fn value(json: &str, key: &str) -> Option<String> {
    let at = json.find(&format!("\"{key}\""))? + key.len() + 2;
    let rest = json[at..].trim_start().strip_prefix(':')?.trim_start();
    let rest = rest.strip_prefix('"')?;
    let text = &rest[..rest.find('"')?];
    (!text.contains('\\')).then(|| text.to_owned())
}
