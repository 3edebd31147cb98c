//! Outlets, authors, settings and receipts.
use stet_core::{Author, Outlet};
use stet_store::{Library, Receipt, StoreError};

use crate::given::{at, id, library};

fn outlet(id: &str, name: &str) -> Outlet {
    Outlet::from_toml(&format!("id = \"{id}\"\nname = \"{name}\"\n"))
        .unwrap()
        .0
}

#[test]
fn outlets_and_authors_are_replaced_by_id_and_come_back_when_taken_out() {
    let mut library = Library::in_memory().unwrap();
    library.put_outlet(&outlet("strand", "The Strand")).unwrap();
    library.put_outlet(&outlet("harbour", "Harbour")).unwrap();
    library
        .put_outlet(&outlet("harbour", "The Harbour Review"))
        .unwrap();
    assert_eq!(
        library.outlets().unwrap(),
        [
            outlet("harbour", "The Harbour Review"),
            outlet("strand", "The Strand")
        ]
    );
    assert_eq!(
        library.take_outlet("strand").unwrap(),
        Some(outlet("strand", "The Strand"))
    );
    assert_eq!(library.take_outlet("strand").unwrap(), None);

    let ada = Author {
        id: "ada".into(),
        name: "Ada Lindqvist".into(),
        ..Author::default()
    };
    library.put_author(&ada).unwrap();
    assert_eq!(library.authors().unwrap(), std::slice::from_ref(&ada));
    assert_eq!(library.take_author("ada").unwrap(), Some(ada));
    assert_eq!(library.authors().unwrap(), []);
}

#[test]
fn a_setting_holds_what_was_put_last() {
    let mut library = Library::in_memory().unwrap();
    assert_eq!(library.setting("theme").unwrap(), None);
    library.put_setting("theme", "paper").unwrap();
    library.put_setting("theme", "lamp").unwrap();
    assert_eq!(library.setting("theme").unwrap().as_deref(), Some("lamp"));
}

#[test]
fn receipts_stay_with_their_piece_the_newest_first() {
    let (mut library, _) = library();
    let receipt = |time| Receipt {
        target: "site".into(),
        at: at(time),
        version: "b3c1".into(),
        remote_id: "417".into(),
        url: "https://harbour.example/?p=417".into(),
        edit_url: "https://harbour.example/edit/417".into(),
        differences: vec!["The excerpt came back shorter.".into()],
        sent: "aa".into(),
        returned: "bb".into(),
    };
    library.add_receipt(id(1), &receipt("10:00")).unwrap();
    library.add_receipt(id(1), &receipt("11:00")).unwrap();
    assert_eq!(
        library.receipts(id(1)).unwrap(),
        [receipt("11:00"), receipt("10:00")]
    );
    assert!(matches!(
        library.add_receipt(id(9), &receipt("12:00")),
        Err(StoreError::Absent(_))
    ));
}
