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
