//! Ways in which pages set down the furniture of a piece.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;

use layout::{expect, page};
use stet_core::Field::{Bio, Byline, Credit, Disclaimer, Label};
use stet_formats::read::{self, Reading};

const NAMED: &str = "<title>TITLE</title>";
const HEAD: &str = "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>";
const TOLD: &str = "Eleanor Hale is a harbour pilot and a founder of the islanders’ network. She holds a doctorate from Norvik.";

#[test]
fn the_head_of_an_old_page_is_lines_parted_by_breaks() {
    expect(
        "<title>The Coast Courier - Opinion</title>",
        [
            "<font size=2><b>GUEST COLUMN</b></font><br><span class=storyhead>TITLE</span><br><font><b>By Eleanor Hale</b><br>For the Courier</font><br><font size=1>Published: Tuesday, August 15, 2006 11:14 PM CDT</font><br><a href=/e>E-mail this story</a> | <a href=/p>Print this page</a><hr>",
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[
            (Byline, "By Eleanor Hale"),
            (Label, "GUEST COLUMN"),
            (Bio, ""),
        ],
    );
}

#[test]
fn the_title_may_be_a_link_to_itself_below_the_name_of_the_site() {
    expect(
        NAMED,
        [
            "<h1><a href=/>The Coast</a></h1><p>what the harbour costs</p><table><tr><td class=contentheading><a href=/412>TITLE</a></td></tr></table><p>By Eleanor Hale</p>",
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn a_title_of_one_word_is_that_of_a_section() {
    expect(
        "<title>Coast Post - archives</title>",
        [
            "<div>Archives</div><p><a href=/>Home</a> / <a href=/e>Editorials</a></p><h1>TITLE</h1><p><strong>By Eleanor Hale</strong></p>",
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn who_the_author_is_stands_in_a_list_of_one() {
    let list = format!(
        "<div class=article-author-bio><ul><li><div class=article-author-name><a href=/a>Eleanor Hale</a></div><div class=article-author-description><p>{TOLD}</p></div></li></ul></div>"
    );
    let role = "<p class=author-description>Pilot and community organiser based in Norvik.</p>";
    expect(
        NAMED,
        [&format!("{HEAD}{role}"), "", &list],
        &["Eleanor Hale"],
        &[(Bio, TOLD)],
    );
}

#[test]
fn the_first_list_names_who_signs_and_where() {
    let desk =
        "<meta property=og:site_name content=Coast><meta name=author content=\"Coast Norvik\">";
    expect(
        &format!("{NAMED}{desk}"),
        [
            "<h1>TITLE</h1>",
            "",
            "<div class=tags><a href=/a>Eleanor Hale</a> <a href=/b>Opinion</a> <a href=/c>Harbours</a></div>",
        ],
        &[],
        &[(Bio, "")],
    );
    let Reading { piece, .. } = page(
        &format!("{NAMED}{desk}"),
        [
            "<h1>TITLE</h1><ul class=author-line><li><strong>Eleanor Hale</strong></li><li><strong>Norvik</strong></li></ul>",
            "",
            "",
        ],
    );
    assert_eq!(piece.furniture.authors, ["Eleanor Hale"]);
    assert_eq!(piece.furniture.bio, "");
}

#[test]
fn a_role_stands_behind_the_name_whatever_parts_the_two() {
    for (byline, role) in [
        (
            "<div class=author>Автор: <a href=/a>Степан ЛЯХОВЧУК</a> (директор школи, Норвік)</div>",
            "директор школи, Норвік",
        ),
        (
            "<ul class=authors><li><span class=authors__name>Eleanor Hale</span> <span class=authors__function>Chaplain of the harbour mission, pier of Saint Anne (Norvik)</span></li></ul>",
            "Chaplain of the harbour mission, pier of Saint Anne (Norvik)",
        ),
        (
            "<div class=meta><a href=/a>Eleanor Hale</a><span>economist</span></div>",
            "economist",
        ),
    ] {
        let piece = page(NAMED, [&format!("<h1>TITLE</h1>{byline}"), "", ""]).piece;
        assert_eq!(piece.furniture.bio, role, "{byline}");
        assert_eq!(piece.furniture.authors.len(), 1, "{byline}");
    }
}

#[test]
fn a_line_that_ends_in_a_role_belongs_to_the_name_above_it() {
    let piece = page(
        NAMED,
        [
            "<h1>TITLE</h1>",
            "",
            "<p style=\"text-align:right\"><strong>Արտավազդ ՄՈՎՍԻՍՅԱՆ</strong></p><p><em>Տեղական ինքնակառավարման հարցերով փորձագետ, Լոռի</em></p>",
        ],
    )
    .piece;
    assert_eq!(
        piece.furniture.bio,
        "Տեղական ինքնակառավարման հարցերով փորձագետ, Լոռի"
    );
}

#[test]
fn all_that_stands_under_who_somebody_is_tells_it() {
    let first = "Eleanor Hale was born in Norvik in 1971 and studied economics there. She began as a reporter in 1994.";
    let second = "Her essays on towns have appeared in many magazines. She has written for the Coast since 2017.";
    expect(
        NAMED,
        [
            HEAD,
            "",
            &format!(
                "<p>&nbsp;</p><hr><p><strong>Eleanor Hale kimdir?</strong></p><p>{first}</p><p>{second}</p>"
            ),
        ],
        &["Eleanor Hale"],
        &[(Bio, &format!("{first}\n{second}"))],
    );
}

#[test]
fn whose_views_these_are_is_told_amid_what_the_page_asks() {
    expect(
        NAMED,
        [
            HEAD,
            "",
            "</div><div class=article-end-note><p><em>Ce texte fait partie de notre section Opinion, qui favorise une pluralité des voix. Les propos tenus n’engagent que leurs auteurs. Envie d’y prendre part? Soumettez votre texte à l’adresse <a href=mailto:o@coast.example>o@coast.example</a>.</em></p></div><div>",
        ],
        &["Eleanor Hale"],
        &[(Disclaimer, "Les propos tenus n’engagent que leurs auteurs.")],
    );
}

#[test]
fn a_list_under_what_leads_elsewhere_is_of_the_page() {
    for below in [
        "<p><em>More From Coast Opinion:</em></p><ul><li><em>Harbours are won by clerks: </em><a href=/a>Ruben Dahl</a></li><li><em>The canal is a company: </em><a href=/b>Ann Lee</a></li></ul>",
        "<h3>Follow related authors and topics</h3><ul><li><button>Follow</button>Harbours</li><li><button>Follow</button>Energy</li></ul><p>Authors and topics you follow will be added to your feed.</p>",
        "<p>Related articles<a href=/a><strong>The ferry waits: tales of a town that is told to go</strong></a></p>",
    ] {
        expect(NAMED, [HEAD, "", below], &["Eleanor Hale"], &[]);
    }
}

#[test]
fn a_line_beside_a_picture_is_its_caption() {
    for amid in [
        "<div><img src=a.jpg>A part of the plan of the pier, 1907 (Norvik archive)</div>",
        "<div>Harbours cut their plans for new piers Business<img src=a.jpg></div>",
    ] {
        let piece = page(NAMED, [HEAD, amid, ""]).piece;
        assert!(
            !piece.body.contains("pier, 1907") && !piece.body.contains("new piers"),
            "{amid}"
        );
    }
}

#[test]
fn the_last_words_stand_though_initials_in_brackets_follow() {
    let last = "A neighbour asked me: “Will there be another book when this one is full?” I bought it. A hundred leaves. (ET/NÖ)";
    let piece = page(NAMED, [HEAD, "", &format!("<p>{last}</p>")]).piece;
    assert!(piece.body.contains("A hundred leaves."));
}

#[test]
fn the_place_of_a_chinese_report_makes_no_bio_of_it() {
    let lede = "【港新网】（专栏作家 王小川）七月底，我在江西南部一个县做调研，县人民医院的副院长带我看新大楼。十四层，内科三个病区，每间病房原设计两张床，现在都放了三张。第三张床靠窗，没有呼叫铃。副院长说，开张八个月，住院率就没低过百分之一百零五。";
    let html = format!(
        "<html lang=zh><head><title>TITLE</title></head><body><main><h1>TITLE</h1><div class=author-name>王小川</div><div class=text><p>{lede}</p><p>{}</p><p>{}</p></div></main></body></html>",
        "听上去是供不应求。可是我翻了两天病案首页，发现靠窗的那张床上，躺的大多不是重病人。",
        "为什么不重的病要住院？答案大家都知道，只是很少写进文件里：门诊不报，住院才报。"
    );
    let piece = read::read(
        "boat.html",
        html.replace("TITLE", "县城医院的第三张床").as_bytes(),
    )
    .unwrap()
    .piece;
    assert!(piece.body.contains("七月底"), "{piece:?}");
}

#[test]
fn counters_and_buttons_are_nobody() {
    for line in [
        "12:47, 9 сентября 2019 <a href=#c>Комментарии (6)</a> Просмотров: 3418",
        "Нравится Твитнуть ВКонтакте В Одноклассники",
        "Paylaş FacebookX Whatsapp Bluesky",
    ] {
        let above = format!("<h1>TITLE</h1><p>By Eleanor Hale</p><div>{line}</div>");
        let piece = page(NAMED, [&above, "", ""]).piece;
        assert_eq!(piece.furniture.authors, ["Eleanor Hale"], "{line}");
    }
}

#[test]
fn when_it_was_published_may_be_a_list() {
    expect(
        NAMED,
        [
            &format!(
                "{HEAD}<ul><li>The Coast</li><li>3 May 2024 at 10:02</li><li>Changed on 3 May 2024 at 17:15</li><li>4 minutes</li></ul>"
            ),
            "",
            "<p><em>Il testo riprende l’intervento tenuto il 18 novembre al convegno «Diritto al molo» di Norvik</em></p>",
        ],
        &["Eleanor Hale"],
        &[(
            Credit,
            "Il testo riprende l’intervento tenuto il 18 novembre al convegno «Diritto al molo» di Norvik",
        )],
    );
}

#[test]
fn the_pages_title_names_the_author_whom_it_prints() {
    expect(
        "<title>Radio COAST :: Blogs / TITLE / Eleanor Hale</title>",
        [
            "<div class=crumbs><a href=/>Home</a></div><div><a href=/b>Eleanor Hale</a></div><h1>TITLE</h1>",
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[],
    );
}
