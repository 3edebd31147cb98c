//! One column with everything in it, written in every format.
use insta::assert_snapshot;
use stet_core::{
    Disclaimer, DisclaimerPlace, Extra, Field, Furniture, Outlet, Piece, Registry, Source,
};

use super::{Site, blocks, excerpt, fragment, page, preview, site, site_file_name};

const BODY: &str = r#"The last ferry left Brenholm in May, and *nobody* on the quay waved.[^log] Fares cost 5 < 6 crowns & rising.

## What the [council](https://brenholm.example/council?a=1&b=2) said

> "We counted every passenger," the harbourmaster told me.
>
> She had **not** counted the crates.

1. Repair the slip
2. Ask who pays
   - the county
   - the `[gallery]` of donors

| Year | Passengers |
|------|-----------:|
| 2019 | 41,200     |
| 2024 | 9,870      |

![The empty slip](https://brenholm.example/slip.jpg "At low tide")

Templates such as {{ fare }} and {{< figure >}} stay prose, and so does [gallery].

```
https://brenholm.example/log
[audio]
```

***

<aside onclick="steal()">A reader wrote</aside>

[^log]: Harbour log, 3 May 2024, p. 12.
"#;

fn column() -> Piece {
    Piece {
        furniture: Furniture {
            label: "Opinion".into(),
            headline: "“Who pays?” </script> & other questions: the ferry".into(),
            standfirst: "A town that loses its *ferry* loses its neighbours.".into(),
            byline: "By Mara Lindqvist".into(),
            bio: "Mara Lindqvist teaches at the Brenholm School of Navigation.".into(),
            disclosure: "The author’s brother works for the county.".into(),
            disclaimer: "The views expressed are the author’s own.".into(),
            language: "en-GB".into(),
            published: "2024-12-05T06:30:00+01:00".into(),
            updated: "soon".into(),
            outlet: "harbour".into(),
            slug: "who-pays".into(),
            image: "https://brenholm.example/lead.jpg".into(),
            image_alt: "A rope on a bollard [detail]".into(),
            image_caption: "The slip in May".into(),
            image_credit: "Photo: B. Okoro".into(),
            authors: vec!["M. Lindqvist".into(), "Ben Okoro".into()],
            tags: vec!["ferries".into(), "public money".into()],
            categories: vec!["Opinion & Analysis".into()],
            ..Furniture::default()
        },
        body: BODY.into(),
        extra: vec![Extra {
            key: "weight".into(),
            raw: "weight: 3 # near the top\n".into(),
        }],
    }
}

fn harbour() -> Outlet {
    Outlet {
        id: "harbour".into(),
        name: "The Harbour Review".into(),
        url: "https://harbour.example/".into(),
        languages: vec!["en".into()],
        disclaimers: vec![Disclaimer {
            language: "en".into(),
            text: "The views expressed are the author’s own.".into(),
            place: DisclaimerPlace::BeforeBio,
            ..Disclaimer::default()
        }],
        ..Outlet::default()
    }
}

fn registry() -> Registry {
    Registry::from_toml(
        r#"
        [[author]]
        id = "lindqvist"
        name = "Mara Lindqvist"
        aliases = ["M. Lindqvist"]
        url = "https://lindqvist.example/"
        [[author.affiliation]]
        role = "Lecturer"
        organisation = "Brenholm School of Navigation"
        from = "2020-01-01"
        [[author.affiliation]]
        role = "Purser"
        organisation = "Brenholm Ferries"
        to = "2019-12-31"
        "#,
    )
    .unwrap()
    .0
}

fn sources() -> Vec<Source> {
    let log = Source {
        title: "Harbour log 2024".into(),
        url: "https://brenholm.example/log".into(),
        ..Source::default()
    };
    let interview = Source {
        title: "Call with the purser, not for attribution".into(),
        ..Source::default()
    };
    vec![log, interview]
}

#[test]
fn a_page_stands_alone_and_says_what_it_is() {
    let page = page(&column(), Some(&harbour()), &registry(), &sources());
    assert_snapshot!(page);
    assert_eq!(
        page.matches("</script>").count(),
        1,
        "a headline closed the script"
    );
    assert!(!page.contains("purser"), "a private source was published");
}

#[test]
fn a_piece_with_nothing_but_words_is_a_small_article() {
    let piece = Piece {
        body: "Only this.".into(),
        ..Piece::default()
    };
    assert_eq!(
        fragment(&piece, None),
        "<article>\n<div class=\"body\">\n<p>Only this.</p>\n</div>\n</article>\n"
    );
}

#[test]
fn a_preview_asks_before_it_loads_the_lead_image() {
    let preview = preview(&column(), Some(&harbour()));
    assert!(
        preview.contains(
            "<figure>\n<span class=\"remote-image\" data-src=\"https://brenholm.example/lead.jpg\">\
             A rope on a bollard [detail]</span>\n<figcaption>"
        ),
        "{preview}"
    );
    assert!(!preview.contains(" src="), "{preview}");
}

#[test]
fn an_arabic_page_runs_from_right_to_left() {
    let mut piece = Piece {
        body: "مرحبا".into(),
        ..Piece::default()
    };
    for (tag, head) in [
        ("ar", "<html lang=\"ar\" dir=\"rtl\">"),
        ("az-Arab", "<html lang=\"az-Arab\" dir=\"rtl\">"),
        ("uz-Latn", "<html lang=\"uz-Latn\" dir=\"ltr\">"),
        ("", "<html>"),
    ] {
        piece.furniture.language = tag.into();
        assert!(
            page(&piece, None, &Registry::default(), &[]).contains(head),
            "{tag}"
        );
    }
}

#[test]
fn hugo_gets_its_front_matter() {
    assert_snapshot!(site(&column(), Some(&harbour()), Site::Hugo));
    assert_eq!(site_file_name(&column(), Site::Hugo), "who-pays.md");
}

#[test]
fn jekyll_gets_its_front_matter_and_leaves_the_braces_alone() {
    assert_snapshot!(site(&column(), Some(&harbour()), Site::Jekyll));
    assert_eq!(
        site_file_name(&column(), Site::Jekyll),
        "2024-12-05-who-pays.md"
    );
}

#[test]
fn eleventy_gets_its_front_matter_and_html_footnotes() {
    assert_snapshot!(site(&column(), Some(&harbour()), Site::Eleventy));
}

#[test]
fn an_entry_the_desk_wrote_by_hand_wins() {
    let mut piece = column();
    piece.extra = vec![Extra {
        key: "layout".into(),
        raw: "layout: essay\n".into(),
    }];
    let file = site(&piece, None, Site::Jekyll);
    assert!(file.contains("\nlayout: essay\n"), "{file}");
    assert_eq!(file.matches("layout:").count(), 1, "{file}");
}

#[test]
fn wordpress_gets_blocks() {
    assert_snapshot!(blocks(
        &column(),
        Some(&harbour()),
        &[Field::Headline, Field::Standfirst, Field::Byline],
        "stet:doc:7f3c9a10--x"
    ));
}

#[test]
fn what_the_cms_prints_by_itself_is_not_printed_twice() {
    let mut outlet = harbour();
    outlet.label.auto = true;
    outlet.disclaimers[0].auto = true;
    let blocks = blocks(&column(), Some(&outlet), &[], "stet:doc:1");
    assert!(
        !blocks.contains("Opinion") && !blocks.contains("own."),
        "{blocks}"
    );
    let page = fragment(&column(), Some(&outlet));
    assert!(
        page.contains("Opinion") && page.contains("own."),
        "a page of its own has both"
    );
}

#[test]
fn an_excerpt_is_plain_text() {
    assert_eq!(
        excerpt(&column()),
        "A town that loses its ferry loses its neighbours."
    );
}
