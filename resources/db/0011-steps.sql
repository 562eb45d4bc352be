-- Numbers of beads only tell their order, and leave room for beads that come between.
CREATE TABLE bead_in_order (
    alignment_id INTEGER NOT NULL REFERENCES alignment (id) ON DELETE CASCADE,
    number       INTEGER NOT NULL,
    source_from  INTEGER NOT NULL,
    source_to    INTEGER NOT NULL,
    target_from  INTEGER NOT NULL,
    target_to    INTEGER NOT NULL,
    confidence   REAL    NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    status       TEXT    NOT NULL CHECK (status IN ('PROPOSED', 'CONFIRMED')),
    PRIMARY KEY (alignment_id, number)
) STRICT, WITHOUT ROWID;

INSERT INTO bead_in_order
SELECT alignment_id, number * 1048576, source_from, source_to, target_from, target_to, confidence, status
FROM bead ORDER BY alignment_id, number;

DROP TABLE bead;

ALTER TABLE bead_in_order RENAME TO bead;

-- What a person corrected in a text or in an alignment, step by step, with what takes it back. A step that was taken
-- back is kept until another one is made.
CREATE TABLE step (
    id         INTEGER PRIMARY KEY,
    work_id    INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    kind       TEXT    NOT NULL,
    -- the first words of the place
    words      TEXT    NOT NULL,
    at         TEXT    NOT NULL,
    -- 0 where it was not taken back; the highest was last
    undone     INTEGER NOT NULL CHECK (undone >= 0),
    -- of a text: its first paragraph and segment, and which segments were replaced; nothing for an alignment
    paragraph  INTEGER,
    first      INTEGER,
    from_segment INTEGER,
    removed    INTEGER,
    added      INTEGER
) STRICT;

CREATE INDEX step_by_work ON step (work_id);
CREATE INDEX step_by_version ON step (version_id);

-- Paragraphs before and after a step, with the bounds of their segments.
CREATE TABLE step_paragraph (
    step_id    INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    after      INTEGER NOT NULL CHECK (after IN (0, 1)),
    number     INTEGER NOT NULL,
    kind       TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    bounds     TEXT    NOT NULL,
    PRIMARY KEY (step_id, version_id, after, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_paragraph_by_version ON step_paragraph (version_id);

CREATE TABLE step_bead (
    step_id      INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    alignment_id INTEGER NOT NULL REFERENCES alignment (id) ON DELETE CASCADE,
    after        INTEGER NOT NULL CHECK (after IN (0, 1)),
    number       INTEGER NOT NULL,
    source_from  INTEGER NOT NULL,
    source_to    INTEGER NOT NULL,
    target_from  INTEGER NOT NULL,
    target_to    INTEGER NOT NULL,
    confidence   REAL    NOT NULL,
    status       TEXT    NOT NULL,
    PRIMARY KEY (step_id, alignment_id, after, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_bead_by_alignment ON step_bead (alignment_id);

-- Passages of notes before and after a step; the note may have gone meanwhile.
CREATE TABLE step_target (
    step_id        INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    after          INTEGER NOT NULL CHECK (after IN (0, 1)),
    note_id        INTEGER NOT NULL,
    number         INTEGER NOT NULL,
    version_id     INTEGER NOT NULL,
    from_paragraph INTEGER NOT NULL,
    from_offset    INTEGER NOT NULL,
    to_paragraph   INTEGER NOT NULL,
    to_offset      INTEGER NOT NULL,
    quote          TEXT    NOT NULL,
    prefix         TEXT    NOT NULL,
    suffix         TEXT    NOT NULL,
    PRIMARY KEY (step_id, after, note_id, number)
) STRICT, WITHOUT ROWID;

-- Bookmarks, reading places and level points in the replaced segments, before and after a step.
CREATE TABLE step_place (
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    after   INTEGER NOT NULL CHECK (after IN (0, 1)),
    kind    TEXT    NOT NULL CHECK (kind IN ('BOOKMARK', 'READING', 'LEVEL', 'ATTEMPT')),
    owner   INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    shown   INTEGER NOT NULL,
    label   TEXT    NOT NULL,
    PRIMARY KEY (step_id, after, kind, owner, segment)
) STRICT, WITHOUT ROWID;
