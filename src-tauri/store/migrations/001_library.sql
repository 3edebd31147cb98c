-- Times are milliseconds since 1970 began, UTC. Hashes are BLAKE3. Ids are UUIDs as text.

-- One article. All but id and the times is a projection of its shared document.
CREATE TABLE piece (
    key         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    headline    TEXT NOT NULL,
    byline      TEXT NOT NULL,
    authors     TEXT NOT NULL,      -- JSON list of names
    outlet      TEXT NOT NULL,
    language    TEXT NOT NULL,
    state       TEXT NOT NULL,
    due         TEXT,               -- RFC 3339 date
    commissioned INTEGER,           -- words
    words       INTEGER NOT NULL,
    errors      INTEGER NOT NULL,
    warnings    INTEGER NOT NULL,
    version     TEXT NOT NULL,      -- hash of the canonical form, hex
    created_at  INTEGER NOT NULL,
    edited_at   INTEGER NOT NULL,
    binned_at   INTEGER,            -- NULL unless it lies in the bin
    latest      INTEGER NOT NULL,   -- its newest update
    projected   INTEGER NOT NULL    -- the update its projections were made from
) STRICT;

-- The append-only journal: every batch of edits, letter for letter. It is the truth about a piece.
CREATE TABLE update_log (
    key         INTEGER PRIMARY KEY,
    piece       INTEGER NOT NULL REFERENCES piece ON DELETE CASCADE,
    hash        BLOB NOT NULL,
    peer        INTEGER NOT NULL,   -- the writing session's peer id, as a signed number
    device      TEXT NOT NULL,
    person      TEXT NOT NULL,
    origin      TEXT NOT NULL,      -- typing, import, a fix, a watched file
    at          INTEGER NOT NULL,
    bytes       BLOB NOT NULL,
    UNIQUE (piece, hash)
) STRICT;

-- The whole shared document now and then, so that loading need not replay the journal.
CREATE TABLE snapshot (
    piece       INTEGER PRIMARY KEY REFERENCES piece ON DELETE CASCADE,
    upto        INTEGER NOT NULL,   -- the last update it holds
    hash        BLOB NOT NULL,
    bytes       BLOB NOT NULL
) STRICT;

-- The piece as a Markdown file with front matter, readable by anything.
CREATE TABLE manuscript (
    piece       INTEGER PRIMARY KEY REFERENCES piece ON DELETE CASCADE,
    markdown    TEXT NOT NULL
) STRICT;

-- What a piece rests on; its text stands in entry.
CREATE TABLE source (
    key         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    url         TEXT NOT NULL,
    language    TEXT NOT NULL,
    captured_at TEXT NOT NULL,      -- RFC 3339
    original    TEXT REFERENCES original,
    added_at    INTEGER NOT NULL,
    binned_at   INTEGER
) STRICT;

CREATE INDEX source_original ON source (original);

-- The files sources were taken from, each kept once.
CREATE TABLE original (
    hash        TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    bytes       BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
    piece       INTEGER NOT NULL REFERENCES piece ON DELETE CASCADE,
    source      INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    PRIMARY KEY (piece, source)
) STRICT, WITHOUT ROWID;

CREATE INDEX attachment_source ON attachment (source);

-- The words of pieces and sources as search sees them.
CREATE TABLE entry (
    key         INTEGER PRIMARY KEY,
    piece       INTEGER UNIQUE REFERENCES piece ON DELETE CASCADE,
    source      INTEGER UNIQUE REFERENCES source ON DELETE CASCADE,
    title       TEXT NOT NULL,
    byline      TEXT NOT NULL,
    text        TEXT NOT NULL,
    CHECK ((piece IS NULL) <> (source IS NULL))
) STRICT;

CREATE VIRTUAL TABLE entry_fts USING fts5 (
    title, byline, text,
    content = 'entry', content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);

-- A word in a title weighs ten times a word in the text.
INSERT INTO entry_fts (entry_fts, rank) VALUES ('rank', 'bm25(10.0, 5.0, 1.0)');

CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN
    INSERT INTO entry_fts (rowid, title, byline, text) VALUES (new.key, new.title, new.byline, new.text);
END;

CREATE TRIGGER entry_removed AFTER DELETE ON entry BEGIN
    INSERT INTO entry_fts (entry_fts, rowid, title, byline, text)
    VALUES ('delete', old.key, old.title, old.byline, old.text);
END;

CREATE TRIGGER entry_changed AFTER UPDATE OF title, byline, text ON entry
WHEN (old.title, old.byline, old.text) <> (new.title, new.byline, new.text) BEGIN
    INSERT INTO entry_fts (entry_fts, rowid, title, byline, text)
    VALUES ('delete', old.key, old.title, old.byline, old.text);
    INSERT INTO entry_fts (rowid, title, byline, text) VALUES (new.key, new.title, new.byline, new.text);
END;

CREATE TABLE outlet (
    id          TEXT PRIMARY KEY,
    document    TEXT NOT NULL       -- JSON
) STRICT;

CREATE TABLE author (
    id          TEXT PRIMARY KEY,
    document    TEXT NOT NULL       -- JSON
) STRICT;

CREATE TABLE setting (
    name        TEXT PRIMARY KEY,
    value       TEXT NOT NULL
) STRICT;

-- The record of one export.
CREATE TABLE receipt (
    key         INTEGER PRIMARY KEY,
    piece       INTEGER NOT NULL REFERENCES piece ON DELETE CASCADE,
    target      TEXT NOT NULL,
    at          INTEGER NOT NULL,
    version     TEXT NOT NULL,
    remote_id   TEXT NOT NULL,
    url         TEXT NOT NULL,
    sent        TEXT NOT NULL,      -- hash, hex
    returned    TEXT NOT NULL,      -- hash, hex
    edit_url    TEXT NOT NULL,
    differences TEXT NOT NULL       -- JSON array of sentences
) STRICT;

CREATE INDEX receipt_piece ON receipt (piece);

-- A folder of Markdown files kept in step with the library.
CREATE TABLE folder (
    key         INTEGER PRIMARY KEY,
    path        TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE linked_file (
    folder      INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE,
    path        TEXT NOT NULL,      -- below the folder, parted by slashes
    piece       INTEGER NOT NULL REFERENCES piece ON DELETE CASCADE,
    text        TEXT NOT NULL,      -- as last written or read
    hash        TEXT NOT NULL,      -- of the file's bytes then, hex
    size        INTEGER NOT NULL,
    modified    INTEGER NOT NULL,   -- nanoseconds since 1970 began
    version     BLOB NOT NULL,      -- where the shared document stood then
    PRIMARY KEY (folder, path)
) STRICT;

CREATE INDEX linked_file_piece ON linked_file (piece);
