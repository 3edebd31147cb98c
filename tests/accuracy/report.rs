//! Labelled pages read and judged, and the result as a table.
use std::{fmt::Write as _, io, path::Path, time::Instant};

use stet_formats::read::{self, ReadRecord};

use super::{
    labels::{self, Page},
    score::Report,
};

/// Reads the labelled pages of a folder and holds them against their labels.
pub(crate) fn of(folder: &Path) -> io::Result<Report> {
    Ok(of_pages(&labels::pages(folder)?))
}

/// Reads labelled pages and holds them against their labels.
pub(crate) fn of_pages(pages: &[Page]) -> Report {
    let mut report = Report::default();
    let start = Instant::now();
    let readings: Vec<_> = pages
        .iter()
        .map(|page| read::read(&page.name, &page.bytes))
        .collect();
    report.pages_per_second = pages.len() as f64 / start.elapsed().as_secs_f64();
    for (page, reading) in pages.iter().zip(&readings) {
        let name = page.name.as_str();
        let record = reading
            .as_ref()
            .map(|reading| ReadRecord::from((name, reading)));
        if let Err(error) = &record {
            report.miss(name, "reading", "", &error.to_string());
        }
        report.add(name, record.ok().as_ref(), &page.labels);
    }
    report
}

/// The report as lines for a person.
pub(crate) fn table(report: &Report) -> String {
    let mut lines = format!(
        "{} pages, {:.0} a second\n\n{:24}{:>10}{:>10}{:>10}{:>8}\n",
        report.pages, report.pages_per_second, "", "precision", "recall", "right", "false"
    );
    for (what, tally) in &report.tallies {
        let right = format!("{}/{}", tally.right, tally.there);
        let (precision, recall) = (tally.precision(), tally.recall());
        let _ = writeln!(
            lines,
            "{what:24}{precision:>10.3}{recall:>10.3}{right:>10}{:>8}",
            tally.false_ones
        );
    }
    let (precision, recall) = (report.text_precision, report.text_recall);
    let _ = writeln!(
        lines,
        "{:24}{precision:>10.3}{recall:>10.3}{:>10}   F1 {:.3}\n",
        "text",
        report.text_pages,
        report.text_f1()
    );
    for miss in &report.misses {
        let _ = writeln!(
            lines,
            "{}  {}\n    expected {:?}\n    read     {:?}",
            miss.page, miss.what, miss.expected, miss.read
        );
    }
    lines
}
