//! Waivers and dismissals in the front matter, so that they go where the file goes.
use super::{
    entries::{self, Value},
    yaml,
};
use crate::{Extra, Piece, Ruling, Waiver};

/// The key of the entry that holds them.
const KEY: &str = "rulings";

/// What persons overruled, as the front matter says it. An entry that is not whole is passed over.
#[must_use]
pub fn waivers(piece: &Piece) -> Vec<Waiver> {
    let Some(extra) = piece.extra.iter().find(|extra| extra.key == KEY) else {
        return Vec::new();
    };
    let Ok((parsed, _)) = entries::parse(&extra.raw) else {
        return Vec::new();
    };
    match parsed.into_iter().next().map(|entry| entry.value) {
        Some(Value::List(items)) => items.iter().filter_map(waiver).collect(),
        _ => Vec::new(),
    }
}

/// Says in the front matter what persons overruled, in place of what it said before.
pub fn set_waivers(piece: &mut Piece, waivers: &[Waiver]) {
    let at = piece.extra.iter().position(|extra| extra.key == KEY);
    match (at, waivers) {
        (Some(at), []) => drop(piece.extra.remove(at)),
        (None, []) => {}
        (Some(at), _) => piece.extra[at].raw = entry(waivers),
        (None, _) => piece.extra.push(Extra {
            key: KEY.into(),
            raw: entry(waivers),
        }),
    }
}

/// Takes the waivers out of the front matter, for a document that keeps them itself.
pub fn take_waivers(piece: &mut Piece) -> Vec<Waiver> {
    let taken = waivers(piece);
    set_waivers(piece, &[]);
    taken
}

fn waiver(item: &Value) -> Option<Waiver> {
    let Value::Map(pairs) = item else { return None };
    let said = |key: &str| {
        pairs.iter().find_map(|(name, value)| match value {
            Value::Text(text) if name == key => Some(text.clone()),
            _ => None,
        })
    };
    let filled = |key: &str| said(key).filter(|text| !text.trim().is_empty());
    let (rule, ruling) = match (said("waived"), said("dismissed")) {
        (Some(rule), _) => (rule, Ruling::Waived),
        (None, Some(rule)) => (rule, Ruling::Dismissed),
        (None, None) => return None,
    };
    Some(Waiver {
        rule,
        ruling,
        subject: said("subject").unwrap_or_default(),
        context: said("context")?,
        reason: filled("reason")?,
        by: filled("by")?,
        at: said("at").unwrap_or_default(),
        until: said("until").filter(|day| !day.is_empty()),
    })
}

fn entry(waivers: &[Waiver]) -> String {
    let mut text = format!("{KEY}:\n");
    for waiver in waivers {
        let verb = match waiver.ruling {
            Ruling::Waived => "waived",
            Ruling::Dismissed => "dismissed",
        };
        let pairs = [
            (verb, Some(&waiver.rule)),
            ("subject", Some(&waiver.subject)),
            ("context", Some(&waiver.context)),
            ("reason", Some(&waiver.reason)),
            ("by", Some(&waiver.by)),
            ("at", Some(&waiver.at)),
            ("until", waiver.until.as_ref()),
        ];
        let told = pairs
            .into_iter()
            .filter_map(|(key, value)| Some((key, value?)));
        for (number, (key, value)) in told.enumerate() {
            let lead = if number == 0 { "  - " } else { "    " };
            text.extend([lead, key, ": ", &yaml::scalar(value), "\n"]);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::file;

    fn any_waiver() -> impl Strategy<Value = Waiver> {
        let (word, said) = ("\\PC{0,12}", "x\\PC{0,12}");
        (
            ("[a-z]+\\.[a-z-]+", word, "[0-9a-f]{32}", said, said),
            any::<bool>(),
            proptest::option::of("20[0-9]{2}-[01][0-9]-[0-3][0-9]"),
        )
            .prop_map(
                |((rule, subject, context, reason, by), waived, until)| Waiver {
                    rule,
                    subject,
                    context,
                    ruling: if waived {
                        Ruling::Waived
                    } else {
                        Ruling::Dismissed
                    },
                    reason,
                    by,
                    at: "2026-11-23T09:00:00Z".into(),
                    until,
                },
            )
    }

    proptest! {
        #[test]
        fn what_a_file_is_told_it_tells_again(waivers in proptest::collection::vec(any_waiver(), 0..4)) {
            let mut piece = Piece { body: "Text.\n".into(), ..Piece::default() };
            set_waivers(&mut piece, &waivers);
            let text = file::write(&piece, &Default::default());
            let (mut read, _) = file::read(&text).unwrap();
            prop_assert_eq!(super::waivers(&read), waivers);
            take_waivers(&mut read);
            prop_assert_eq!(read.extra, []);
        }
    }

    #[test]
    fn a_ruling_without_reason_or_name_does_not_count() {
        let text = "---\nrulings:\n  - dismissed: typo.dash\n    context: abc\n  - waived: quote.altered\n    \
            subject: x\n    context: abc\n    reason: Checked on tape\n    by: Ada\n  - nonsense\n---\n\nText.\n";
        let (piece, _) = file::read(text).unwrap();
        let kept = waivers(&piece);
        assert_eq!(
            kept.iter()
                .map(|waiver| (&*waiver.rule, waiver.ruling, &*waiver.by))
                .collect::<Vec<_>>(),
            [("quote.altered", Ruling::Waived, "Ada")]
        );
    }
}
