//! Receipts: the record of each export.
use jiff::Timestamp;
use rusqlite::params;
use uuid::Uuid;

use crate::{Library, StoreError, sql, sql::Sql};

/// The record of one export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The target's name.
    pub target: String,
    /// When.
    pub at: Timestamp,
    /// BLAKE3 hash, in hex, of the piece's canonical form.
    pub version: String,
    /// What the target calls it; empty for a file.
    pub remote_id: String,
    /// Where it can be seen.
    pub url: String,
    /// Where it can be edited; empty for a file.
    pub edit_url: String,
    /// What came back other than it was sent, in words.
    pub differences: Vec<String>,
    /// BLAKE3 hash, in hex, of what was sent.
    pub sent: String,
    /// BLAKE3 hash, in hex, of what came back; empty when nothing did.
    pub returned: String,
}

impl Library {
    /// Keeps a receipt.
    ///
    /// # Errors
    /// `Absent` when there is no such piece, and what the disk says.
    pub fn add_receipt(&mut self, piece: Uuid, receipt: &Receipt) -> Result<(), StoreError> {
        self.change(|db| {
            db.prepare_cached(
                "INSERT INTO receipt (piece, target, at, version, remote_id, url, sent, returned, edit_url, differences)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute(params![
                sql::piece(db, piece)?,
                receipt.target,
                Sql(receipt.at),
                receipt.version,
                receipt.remote_id,
                receipt.url,
                receipt.sent,
                receipt.returned,
                receipt.edit_url,
                serde_json::json!(receipt.differences).to_string(),
            ])?;
            Ok(())
        })
    }

    /// The receipts of a piece, the newest first.
    ///
    /// # Errors
    /// `Absent` when there is no such piece, and what the disk says.
    pub fn receipts(&self, piece: Uuid) -> Result<Vec<Receipt>, StoreError> {
        self.query(|db| {
            db.prepare_cached("SELECT * FROM receipt WHERE piece = ?1 ORDER BY at DESC, key DESC")?
                .query_map([sql::piece(db, piece)?], |row| {
                    let differences: String = row.get("differences")?;
                    Ok(Receipt {
                        target: row.get("target")?,
                        at: row.get::<_, Sql<_>>("at")?.0,
                        version: row.get("version")?,
                        remote_id: row.get("remote_id")?,
                        url: row.get("url")?,
                        edit_url: row.get("edit_url")?,
                        differences: serde_json::from_str(&differences)
                            .map_err(|error| sql::malformed(9, error))?,
                        sent: row.get("sent")?,
                        returned: row.get("returned")?,
                    })
                })?
                .collect()
        })
    }
}
