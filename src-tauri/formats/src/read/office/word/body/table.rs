//! Tables: their rows and cells, each cell a text of its own.
use super::{
    super::super::{
        document::{Item, Paragraph},
        xml::{Fault, Space, Xml},
    },
    Body,
};

impl Body<'_, '_> {
    pub(super) fn table(&mut self, xml: &mut Xml<'_>, flow: &mut Vec<Item>) -> Result<(), Fault> {
        let mut rows = Vec::new();
        self.rows(xml, &mut rows)?;
        flow.push(Item::Table(rows));
        Ok(())
    }

    fn rows(
        &mut self,
        xml: &mut Xml<'_>,
        rows: &mut Vec<Vec<Vec<Paragraph>>>,
    ) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Word, "tr") => {
                    let outside = self.fate;
                    let mut cells = Vec::new();
                    self.cells(xml, &mut cells)?;
                    self.fate = outside;
                    rows.push(cells);
                }
                (Space::Word, "sdt" | "sdtContent" | "customXml" | "ins" | "del") => {
                    self.rows(xml, rows)?
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    fn cells(&mut self, xml: &mut Xml<'_>, cells: &mut Vec<Vec<Paragraph>>) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Word, "tc") => self.cell(xml, cells)?,
                (Space::Word, "trPr") => {
                    while let Some(tag) = xml.child()? {
                        self.enter(&tag);
                        xml.skip()?;
                    }
                }
                (Space::Word, "sdt" | "sdtContent" | "customXml") => self.cells(xml, cells)?,
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    /// Reads a cell, and an empty one for each further column that it spans.
    fn cell(&mut self, xml: &mut Xml<'_>, cells: &mut Vec<Vec<Paragraph>>) -> Result<(), Fault> {
        let mut span = 1;
        let mut flow = Vec::new();
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Word, "tcPr") => {
                    while let Some(tag) = xml.child()? {
                        if tag.name() == "gridSpan" {
                            span = tag.value("val").parse().unwrap_or(1_usize).clamp(1, 63);
                        }
                        xml.skip()?;
                    }
                }
                (Space::Word, "p") => self.paragraph(xml, &mut flow)?,
                (Space::Word, "tbl") => self.table(xml, &mut flow)?,
                (Space::Word, "sdt" | "sdtContent" | "customXml") => self.flow(xml, &mut flow)?,
                _ => xml.skip()?,
            }
        }
        cells.push(flow.into_iter().flat_map(Item::paragraphs).collect());
        cells.resize(cells.len() + span - 1, Vec::new());
        Ok(())
    }
}
