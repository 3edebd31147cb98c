//! The page that speed and memory are measured on.

/// A page of the usual size, 135 kB: a third scripts, a third menus and cards, and long comments.
pub(crate) fn usual() -> String {
    let page = include_str!("../../../../tests/pages/labelled/wp-classic-en.html");
    let script = format!(
        "<script>{}</script>",
        "window.x=[1,2,3];f(\"a<b\");".repeat(1_700)
    );
    let card = "<div class=\"card c-1\"><a href=\"/x/y\"><h3 class=\"t\">Why the keeper left</h3></a><p>A retired keeper explains why the lamp was never meant to be turned off.</p></div>";
    let comment = "<li class=\"comment depth-1\"><div class=\"comment-body\"><p>I took that boat for thirty years and it was never once late, whatever they say about it now.</p></div></li>";
    page.replacen("</head>", &format!("{script}</head>"), 1)
        .replacen(
            "<div id=\"comments\"",
            &format!(
                "{}<ol>{}</ol><div id=\"comments\"",
                card.repeat(260),
                comment.repeat(230)
            ),
            1,
        )
}

/// How large a page of the web is, in bytes, taken over many of them.
const MEAN: usize = 135_000;

/// A fixture made as large as pages are: two thirds of what is added are scripts, the rest menus.
#[allow(dead_code, reason = "memory is measured on the usual page alone")]
pub(crate) fn as_large_as_pages_are(page: &str) -> String {
    let missing = MEAN.saturating_sub(page.len());
    let script = "window.x=[1,2,3];f(\"a<b\");";
    let item = "<li class=\"nav-item\"><a class=\"nav-link\" href=\"/harbours\">Harbours</a></li>";
    let scripts = script.repeat(missing * 2 / 3 / script.len());
    let menu = item.repeat(missing / 3 / item.len());
    page.replacen("</head>", &format!("<script>{scripts}</script></head>"), 1)
        .replacen("</body>", &format!("<nav><ul>{menu}</ul></nav></body>"), 1)
}
