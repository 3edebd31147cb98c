-- The bodies, people and events that pieces name, and how the house spells things; documents are JSON.
CREATE TABLE organisation (
    id          TEXT PRIMARY KEY,
    document    TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id          TEXT PRIMARY KEY,
    document    TEXT NOT NULL
) STRICT;

CREATE TABLE event (
    id          TEXT PRIMARY KEY,   -- its name
    document    TEXT NOT NULL
) STRICT;

CREATE TABLE spelling (
    id          TEXT PRIMARY KEY,   -- the right form
    document    TEXT NOT NULL
) STRICT;

-- What stood in the registry before: nothing a desk knew about a person is ever overwritten.
CREATE TABLE past (
    key         INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,      -- the table
    id          TEXT NOT NULL,
    document    TEXT NOT NULL,
    until       INTEGER NOT NULL    -- when it was replaced or taken out
) STRICT;

CREATE INDEX past_entry ON past (kind, id);

-- Who speaks in a source, and why it no longer stands.
ALTER TABLE source ADD COLUMN speaker TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN withdrawn TEXT NOT NULL DEFAULT '';
