-- What a text says, in few bytes, so that a copy of it is found again. Made when it is first asked for.
CREATE TABLE likeness (
    entry       INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    signature   BLOB NOT NULL       -- empty for a text too short to be told from others
) STRICT;

CREATE TRIGGER likeness_stale AFTER UPDATE OF text ON entry WHEN old.text <> new.text BEGIN
    DELETE FROM likeness WHERE entry = new.key;
END;
