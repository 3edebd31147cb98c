//! How ids and times stand in the database.
use jiff::Timestamp;
use rusqlite::{
    Connection, Result, ToSql,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef},
};
use uuid::Uuid;

/// A value in the shape the library keeps it: a UUID as text, a time as milliseconds since 1970 began.
pub(crate) struct Sql<T>(pub(crate) T);

impl ToSql for Sql<Uuid> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

impl FromSql for Sql<Uuid> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Uuid::parse_str(value.as_str()?)
            .map(Self)
            .map_err(FromSqlError::other)
    }
}

impl ToSql for Sql<Timestamp> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.0.as_millisecond().into())
    }
}

impl FromSql for Sql<Timestamp> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Timestamp::from_millisecond(value.as_i64()?)
            .map(Self)
            .map_err(FromSqlError::other)
    }
}

/// The key of the piece called `id`.
pub(crate) fn piece(db: &Connection, id: Uuid) -> Result<i64> {
    db.prepare_cached("SELECT key FROM piece WHERE id = ?1")?
        .query_row([Sql(id)], |row| row.get(0))
}

/// The key of the source called `id`.
pub(crate) fn source(db: &Connection, id: Uuid) -> Result<i64> {
    db.prepare_cached("SELECT key FROM source WHERE id = ?1")?
        .query_row([Sql(id)], |row| row.get(0))
}

/// A text in the database that is not what it should be.
pub(crate) fn malformed(
    column: usize,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
}
