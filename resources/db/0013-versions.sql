-- Versions that came, went, or were given another text in a step as a whole. What is out of its work stands on the
-- shelf of the work: a work below 0, which nobody sees and nobody sweeps.
CREATE TABLE shelf (
    work_id   INTEGER PRIMARY KEY REFERENCES work (id) ON DELETE CASCADE,
    hidden_id INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX shelf_by_hidden ON shelf (hidden_id);

CREATE TABLE step_version (
    step_id    INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    kind       TEXT    NOT NULL CHECK (kind IN ('ADDED', 'REMOVED', 'REPLACED')),
    -- with which it exchanges its text, where it was replaced
    other_id   INTEGER REFERENCES version (id) ON DELETE CASCADE,
    -- its place in the work
    number     INTEGER NOT NULL,
    PRIMARY KEY (step_id, version_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_version_by_version ON step_version (version_id);
CREATE INDEX step_version_by_other ON step_version (other_id);

-- What was known of a work, or of a version of it, before and after a step; version 0 is the work itself.
CREATE TABLE step_detail (
    step_id    INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    after      INTEGER NOT NULL CHECK (after IN (0, 1)),
    version_id INTEGER NOT NULL,
    field      TEXT    NOT NULL,
    number     INTEGER NOT NULL,
    language   TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    PRIMARY KEY (step_id, after, version_id, field, number)
) STRICT, WITHOUT ROWID;

-- The files a work was imported from, as they were, so that they can be read again: deflated, each kept once.
CREATE TABLE kept_file (
    id     INTEGER PRIMARY KEY,
    digest TEXT    NOT NULL CONSTRAINT kept_file_digest UNIQUE,
    length INTEGER NOT NULL CHECK (length >= 0),
    packed BLOB    NOT NULL
) STRICT;

CREATE TABLE work_file (
    work_id INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    number  INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    -- nothing for one that is too large to be kept
    kept_id INTEGER REFERENCES kept_file (id),
    PRIMARY KEY (work_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX work_file_by_kept ON work_file (kept_id);

CREATE TRIGGER kept_file_goes AFTER DELETE ON work_file WHEN old.kept_id IS NOT NULL BEGIN
    DELETE FROM kept_file WHERE id = old.kept_id AND NOT EXISTS (SELECT 1 FROM work_file WHERE kept_id = old.kept_id);
END;
