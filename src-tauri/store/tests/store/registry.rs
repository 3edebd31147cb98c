//! Outlets, the registry, settings and receipts.
use stet_core::{Author, Outlet, Registry};
use stet_store::{Library, Past, Receipt, StoreError};

use crate::given::{at, id, library};

fn outlet(id: &str, name: &str) -> Outlet {
    Outlet::from_toml(&format!("id = \"{id}\"\nname = \"{name}\"\n"))
        .unwrap()
        .0
}

fn ada(bio: &str) -> Author {
    Author {
        id: "ada".into(),
        name: "Ada Lindqvist".into(),
        bio: bio.into(),
        ..Author::default()
    }
}

#[test]
fn entries_are_replaced_by_id_and_come_back_when_taken_out() {
    let mut library = Library::in_memory().unwrap();
    let named = |name| outlet("harbour", name);
    library
        .put(outlet("strand", "The Strand"), at("10:00"))
        .unwrap();
    library.put(named("Harbour"), at("10:00")).unwrap();
    library
        .put(named("The Harbour Review"), at("11:00"))
        .unwrap();
    assert_eq!(
        library.entries::<Outlet>().unwrap(),
        [named("The Harbour Review"), outlet("strand", "The Strand")]
    );
    let taken = library.take::<Outlet>("harbour", at("12:00")).unwrap();
    assert_eq!(taken, Some(named("The Harbour Review")));
    let again = library.take::<Outlet>("harbour", at("12:00")).unwrap();
    assert_eq!(again, None);
    let past = |name, time| Past {
        entry: named(name),
        until: at(time),
    };
    assert_eq!(
        library.past::<Outlet>("harbour").unwrap(),
        [
            past("The Harbour Review", "12:00"),
            past("Harbour", "11:00")
        ]
    );
    assert_eq!(library.past::<Outlet>("strand").unwrap(), []);
}

#[test]
fn what_is_put_again_unchanged_leaves_no_past() {
    let mut library = Library::in_memory().unwrap();
    library.put(ada("Ada is a judge."), at("10:00")).unwrap();
    library.put(ada("Ada is a judge."), at("11:00")).unwrap();
    assert_eq!(library.past::<Author>("ada").unwrap(), []);
}

#[test]
fn a_bio_that_is_replaced_stays_with_its_author() {
    let mut library = Library::in_memory().unwrap();
    library.put(ada("Ada is a lawyer."), at("10:00")).unwrap();
    library.put(ada("Ada is a judge."), at("11:00")).unwrap();
    let [kept] = &*library.entries::<Author>().unwrap() else {
        panic!("one author is kept");
    };
    assert_eq!(
        (&*kept.bio, &*kept.bios[0].text),
        ("Ada is a judge.", "Ada is a lawyer.")
    );
    assert_eq!(
        library.past::<Author>("ada").unwrap(),
        [Past {
            entry: ada("Ada is a lawyer."),
            until: at("11:00")
        }]
    );
}

#[test]
fn a_correction_stands_as_it_is_given_and_may_rename_its_entry() {
    let mut library = Library::in_memory().unwrap();
    library.put(ada("Ada is a judg."), at("10:00")).unwrap();
    let corrected = ada("Ada is a judge.");
    library
        .correct(corrected.clone(), "ada", at("11:00"))
        .unwrap();
    assert_eq!(
        library.entries::<Author>().unwrap(),
        std::slice::from_ref(&corrected)
    );
    let renamed = Author {
        id: "lindqvist".into(),
        ..corrected.clone()
    };
    library
        .correct(renamed.clone(), "ada", at("12:00"))
        .unwrap();
    assert_eq!(library.entries::<Author>().unwrap(), [renamed]);
    let past: Vec<Author> = library
        .past::<Author>("ada")
        .unwrap()
        .into_iter()
        .map(|past| past.entry)
        .collect();
    assert_eq!(past, [corrected, ada("Ada is a judg.")]);
}

#[test]
fn a_registry_is_kept_whole_and_read_back_by_id() {
    let file = r#"
        [[author]]
        id = "ada"
        name = "Ada Lindqvist"
        [[organisation]]
        id = "norvik"
        name = "Norvik Energy"
        [[organisation]]
        id = "acpt"
        name = "Aldermouth Coastal Transport"
        [[person]]
        id = "holm"
        name = "Aksel Holm"
        [[event]]
        name = "Malta summit"
        date = 1989-12-02
        [[spelling]]
        right = "Kyiv"
        wrong = ["Kiev"]
    "#;
    let (mut registry, _) = Registry::from_toml(file).unwrap();
    let mut library = Library::in_memory().unwrap();
    library.put_registry(registry.clone(), at("10:00")).unwrap();
    registry.organisations.reverse();
    assert_eq!(library.registry().unwrap(), registry);
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
