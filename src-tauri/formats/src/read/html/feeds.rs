//! The name of a site as the feeds that a page offers tell it: “The Tide - Atom”, “The Tide » Feed” (RFC 4287, RSS 2.0).
use scraper::node::Element;

/// The title of a feed that a `link` leads to.
pub(super) fn title(link: &Element) -> Option<&str> {
    let kind = link.attr("type")?;
    let feed = kind.contains("rss") || kind.contains("atom");
    link.attr("title")
        .filter(|_| feed && link.attr("rel") == Some("alternate"))
}

/// The name with which both a feed's title and the page's own begin, or in which the page's ends.
pub(super) fn site(feed: &str, page: &str) -> Option<String> {
    const WITHIN: [&str; 5] = [" » ", " - ", " – ", " | ", " ["];
    const MARKS: [&str; 6] = [":", " »", " -", " –", " —", " |"];
    let end = WITHIN.iter().filter_map(|mark| feed.find(mark)).min();
    let name = feed[..end.unwrap_or(feed.len())].trim();
    let page = page.trim();
    let before = page
        .strip_prefix(name)
        .is_some_and(|rest| MARKS.iter().any(|mark| rest.starts_with(mark)));
    let after = page.strip_suffix(name).is_some_and(|rest| {
        MARKS[1..]
            .iter()
            .any(|mark| rest.trim_end().ends_with(mark))
    });
    (!name.is_empty() && (before || after)).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::site;

    #[test]
    fn a_site_is_what_its_feed_and_the_page_are_both_called() {
        let blog = Some("The Tide".to_owned());
        assert_eq!(site("The Tide - Atom", "The Tide: Who owns the mud?"), blog);
        assert_eq!(
            site("The Tide » Feed", "Who owns the mud? – The Tide"),
            blog
        );
        assert_eq!(site("The Tide", "Who owns the mud? | The Tide"), blog);
        assert_eq!(site("RSS", "Who owns the mud? | The Tide"), None);
        assert_eq!(site("The Tide", "The Tide that took the pier"), None);
    }
}
