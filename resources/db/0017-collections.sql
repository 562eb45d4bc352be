-- A work may be in any number of collections, and has tags.
CREATE TABLE work_collection (
    collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    work_id       INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    PRIMARY KEY (collection_id, work_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX work_collection_by_work ON work_collection (work_id);

INSERT INTO work_collection (collection_id, work_id)
SELECT collection_id, id FROM work WHERE collection_id IS NOT NULL AND id > 0;

CREATE TABLE work_tag (
    work_id INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    tag     TEXT    NOT NULL,
    PRIMARY KEY (work_id, tag)
) STRICT, WITHOUT ROWID;

-- Works that were removed and can be brought back: each is a work below 0 meanwhile, which nobody sees.
CREATE TABLE removed_work (
    hidden_id INTEGER PRIMARY KEY REFERENCES work (id) ON DELETE CASCADE,
    -- its number while it was seen, which no other work is given
    was       INTEGER NOT NULL,
    at        TEXT    NOT NULL,
    opened    TEXT,
    -- whether its versions are in another work, and the step that brought them there as long as it can be taken back
    merged    INTEGER NOT NULL CHECK (merged IN (0, 1)),
    merged_by INTEGER REFERENCES step (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX removed_work_by_step ON removed_work (merged_by);

-- What a step did that made one work of two. VERSION: one that changed its work, its place there, and whether it was
-- the original. TWIN: one that the other work has too, and which that is. NOTE, TARGET, BOOKMARK, TAG, COLLECTION: what
-- went along.
CREATE TABLE step_merged (
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    kind    TEXT    NOT NULL
        CHECK (kind IN ('WORK', 'VERSION', 'TWIN', 'NOTE', 'TARGET', 'BOOKMARK', 'TAG', 'COLLECTION')),
    id      INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    other   INTEGER NOT NULL,
    text    TEXT    NOT NULL,
    PRIMARY KEY (step_id, kind, id, number, text)
) STRICT, WITHOUT ROWID;
