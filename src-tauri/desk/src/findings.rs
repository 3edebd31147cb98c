//! What the checks say about a piece, told in the editor's offsets, and what a person overruled.
use std::collections::HashMap;

use stet_checks::{Checker, Context, Report, Sources, context_of};
use stet_core::{
    Edit, Field, Finding, Fix, Piece, Place, Severity, Waiver, markdown, offsets,
    version as version_of,
};
use stet_review::SharedDocument;
use stet_store::{Card, Library, Projection, StoreError};
use uuid::Uuid;

use crate::{
    Desk, Error, clock,
    loose::why,
    state::{AtHand, House, OpenPiece},
    view::{Change, Checked, FindingView, FixView, RuleRow, Unwaive, Waive, WaivedView},
};

/// The checker of one open piece, with what it remembers of the text and what the piece rests on.
#[derive(Default)]
pub(crate) struct Checks {
    checker: Checker,
    sources: Sources,
    styled: stet_styles::Memory,
    id: String,
}

impl Checks {
    /// Those of a piece in the library.
    ///
    /// # Errors
    /// When its sources cannot be read.
    pub(crate) fn of(library: &Library, piece: Uuid) -> Result<Self, Error> {
        let attached = library.sources_of(piece)?.into_iter();
        let sources: Result<Vec<_>, _> = attached.map(|row| library.source(row.id)).collect();
        Ok(Self {
            checker: Checker::default(),
            sources: Sources::of(sources?),
            styled: stet_styles::Memory::default(),
            id: piece.to_string(),
        })
    }

    /// Forgets what it remembers of the text; what the piece rests on stays.
    pub(crate) fn forget(&mut self) {
        self.checker = Checker::default();
        self.styled = stet_styles::Memory::default();
    }
}

impl Desk {
    pub(crate) fn rules(&self, (): ()) -> Result<Vec<RuleRow>, Error> {
        Ok(crate::loose::rules())
    }

    pub(crate) fn waive(&self, ask: Waive) -> Result<Checked, Error> {
        if ask.reason.trim().is_empty() {
            return Err(Error::BadRequest {
                message: "Say why: whoever reads the piece next will want to know.".into(),
            });
        }
        self.rule_on(&ask.id, |document, stamp| {
            let waiver = Waiver {
                rule: ask.rule.clone(),
                subject: ask.subject.clone(),
                context: ask.context.clone(),
                ruling: ask.ruling,
                reason: ask.reason.trim().to_owned(),
                by: stamp.person.clone(),
                at: clock::rfc3339(stamp.at),
                until: ask.until.clone(),
            };
            Ok(document.waive(&Uuid::now_v7().to_string(), &waiver, stamp)?)
        })
    }

    pub(crate) fn unwaive(&self, ask: Unwaive) -> Result<Checked, Error> {
        self.rule_on(&ask.id, |document, stamp| {
            Ok(document.unwaive(&ask.waiver, stamp)?)
        })
    }

    fn rule_on(
        &self,
        id: &str,
        work: impl FnOnce(&mut SharedDocument, &stet_review::Stamp) -> Result<Vec<u8>, Error>,
    ) -> Result<Checked, Error> {
        let edited = self.change(id, "waiver", |at_hand, stamps| {
            Ok(vec![work(&mut at_hand.piece.document, &stamps.document)?])
        })?;
        Ok(edited.checked)
    }
}

/// What the checks say about a piece that is open.
pub(crate) fn check(open: &mut OpenPiece, house: &House, piece: &Piece) -> Checked {
    let (report, waivers) = report(&open.document, &mut open.checks, house, piece);
    checked(open.revision(), piece, &report, &waivers)
}

/// Checks a piece and writes what lists and search read of it.
///
/// The piece itself is on disk by then: when there is no room for more, the lists stay behind until the next change.
pub(crate) fn project(
    library: &mut Library,
    open: &mut OpenPiece,
    house: &House,
) -> Result<Checked, Error> {
    let revision = open.revision();
    let (projection, checked) = projection(&open.document, &mut open.checks, house, revision);
    match library.project(open.id, &projection, open.upto) {
        Err(error @ StoreError::Damaged { .. }) => Err(error.into()),
        _ => Ok(checked),
    }
}

/// What lists and search read of a piece, and what the checks say about it.
pub(crate) fn projection(
    document: &SharedDocument,
    checks: &mut Checks,
    house: &House,
    revision: u32,
) -> (Projection, Checked) {
    let piece = document.piece();
    let (report, waivers) = report(document, checks, house, &piece);
    let checked = checked(revision, &piece, &report, &waivers);
    let count = |severity| {
        let open = report
            .findings
            .iter()
            .filter(|finding| finding.severity == severity);
        u32::try_from(open.count()).unwrap_or(u32::MAX)
    };
    let projection = Projection {
        card: Card {
            headline: piece.furniture.headline.clone(),
            byline: piece.furniture.byline.clone(),
            authors: piece.furniture.authors.clone(),
            outlet: piece.furniture.outlet.clone(),
            language: piece.furniture.language.clone(),
            workflow: document.workflow(),
            words: checked.words,
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            version: checked.version.clone(),
        },
        text: words(&piece),
        markdown: stet_core::file::write(&piece, &Default::default()),
    };
    (projection, checked)
}

/// How many findings block export.
pub(crate) fn errors(at_hand: &mut AtHand<'_>) -> Vec<Finding> {
    let piece = at_hand.piece.document.piece();
    let (document, checks) = (&at_hand.piece.document, &mut at_hand.piece.checks);
    let (report, _) = report(document, checks, at_hand.house, &piece);
    let errors = report.findings.into_iter();
    errors
        .filter(|finding| finding.severity == Severity::Error)
        .collect()
}

fn report(
    document: &SharedDocument,
    checks: &mut Checks,
    house: &House,
    piece: &Piece,
) -> (Report, HashMap<String, String>) {
    let kept = document.waivers();
    let waivers: Vec<Waiver> = kept.iter().map(|(_, waiver)| waiver.clone()).collect();
    let mut also = house.styles.check_again(piece, &mut checks.styled);
    let outlet = house.outlet(&piece.furniture.outlet);
    let proof = house.proof.as_ref();
    also.extend(proof.map_or_else(Vec::new, |proof| proof.recall(piece, outlet)));
    let context = Context {
        outlet,
        outlets: &house.outlets,
        registry: &house.registry,
        names: &house.names,
        id: &checks.id,
        sources: &checks.sources,
        also: &also,
        waivers: &waivers,
        ..Context::on(clock::today())
    };
    let report = checks.checker.check(piece, &context);
    (
        report,
        kept.into_iter()
            .map(|(id, waiver)| (key(&waiver), id))
            .collect(),
    )
}

/// What tells one waiver of a piece from another.
fn key(waiver: &Waiver) -> String {
    [&*waiver.rule, &waiver.subject, &waiver.context, &waiver.at].join("\u{1f}")
}

fn checked(
    revision: u32,
    piece: &Piece,
    report: &Report,
    ids: &HashMap<String, String>,
) -> Checked {
    Checked {
        revision,
        findings: finding_views(piece, &report.findings),
        waived: report
            .waived
            .iter()
            .map(|(finding, waiver)| WaivedView {
                waiver: ids.get(&key(waiver)).cloned().unwrap_or_default(),
                rule: finding.rule.to_string(),
                message: finding.message.clone(),
                ruling: waiver.ruling,
                reason: waiver.reason.clone(),
                by: waiver.by.clone(),
                at: waiver.at.clone(),
            })
            .collect(),
        words: u32::try_from(markdown::word_count(&piece.body)).unwrap_or(u32::MAX),
        version: version_of(piece),
    }
}

/// The words of a piece without markup, furniture included.
pub(crate) fn words(piece: &Piece) -> String {
    let furniture = [
        Field::Standfirst,
        Field::Bio,
        Field::Disclosure,
        Field::Credit,
    ];
    let mut text = markdown::plain_text(&piece.body);
    for field in furniture {
        text.push('\n');
        text.push_str(piece.furniture.get(field));
    }
    text + "\n" + &piece.furniture.tags.join(" ")
}

fn finding_views(piece: &Piece, findings: &[Finding]) -> Vec<FindingView> {
    let units = Units::new(piece, findings);
    findings
        .iter()
        .map(|finding| FindingView {
            rule: finding.rule.to_string(),
            severity: finding.severity,
            place: finding.span.place,
            from: units.at(finding.span.place, finding.span.range.start),
            to: units.at(finding.span.place, finding.span.range.end),
            message: finding.message.clone(),
            why: why(&finding.rule).into(),
            subject: finding.subject.clone(),
            context: context_of(piece, finding),
            fixes: finding
                .fixes
                .iter()
                .map(|fix| fix_view(&units, fix))
                .collect(),
        })
        .collect()
}

fn fix_view(units: &Units, fix: &Fix) -> FixView {
    FixView {
        title: fix.title.clone(),
        safety: fix.safety,
        changes: fix
            .edits
            .iter()
            .map(|edit| edit_view(units, edit))
            .collect(),
    }
}

fn edit_view(units: &Units, edit: &Edit) -> Change {
    let place = edit.span.place;
    Change {
        place,
        from: units.at(place, edit.span.range.start),
        to: units.at(place, edit.span.range.end),
        insert: edit.text.clone(),
    }
}

/// Every byte offset that findings speak of, in UTF-16 code units: each text is walked once.
struct Units(HashMap<(Place, usize), u32>);

impl Units {
    fn new(piece: &Piece, findings: &[Finding]) -> Self {
        let mut bytes: HashMap<Place, Vec<usize>> = HashMap::new();
        let edits = findings
            .iter()
            .flat_map(|finding| &finding.fixes)
            .flat_map(|fix| &fix.edits);
        for span in findings
            .iter()
            .map(|finding| &finding.span)
            .chain(edits.map(|edit| &edit.span))
        {
            bytes
                .entry(span.place)
                .or_default()
                .extend([span.range.start, span.range.end]);
        }
        let mut units = HashMap::new();
        for (place, bytes) in bytes {
            let converted = offsets::utf16_of_bytes(piece.text(place), &bytes);
            for (byte, unit) in bytes.into_iter().zip(converted) {
                units.insert((place, byte), u32::try_from(unit).unwrap_or(u32::MAX));
            }
        }
        Self(units)
    }

    fn at(&self, place: Place, byte: usize) -> u32 {
        self.0.get(&(place, byte)).copied().unwrap_or_default()
    }
}
