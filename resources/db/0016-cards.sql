-- Words to be learnt, asked again and again by the algorithm of FSRS.
CREATE TABLE card (
    id             INTEGER PRIMARY KEY,
    origin         TEXT    NOT NULL,
    key            TEXT    NOT NULL,
    language       TEXT    NOT NULL,
    word           TEXT    NOT NULL,
    sentence       TEXT    NOT NULL,
    gap_from       INTEGER NOT NULL,
    gap_to         INTEGER NOT NULL,
    other_language TEXT    NOT NULL,
    reading        TEXT    NOT NULL,
    meaning        TEXT    NOT NULL,
    counterpart    TEXT    NOT NULL,
    remark         TEXT    NOT NULL,
    -- where it was met; it outlives its version
    placed         INTEGER NOT NULL CHECK (placed IN (0, 1)),
    version_id     INTEGER REFERENCES version (id) ON DELETE SET NULL,
    from_paragraph INTEGER NOT NULL,
    from_offset    INTEGER NOT NULL,
    to_paragraph   INTEGER NOT NULL,
    to_offset      INTEGER NOT NULL,
    -- how well it is remembered
    stage          TEXT    NOT NULL,
    step           INTEGER NOT NULL,
    stability      REAL    NOT NULL,
    difficulty     REAL    NOT NULL,
    due            TEXT    NOT NULL,
    last           TEXT
) STRICT;

CREATE UNIQUE INDEX card_by_key ON card (origin, key);
CREATE INDEX card_by_version ON card (version_id);

-- The ratings of cards, with what was remembered before each, so that it can be taken back.
CREATE TABLE card_review (
    id         INTEGER PRIMARY KEY,
    card_id    INTEGER NOT NULL REFERENCES card (id) ON DELETE CASCADE,
    at         TEXT    NOT NULL,
    rating     INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
    stage      TEXT    NOT NULL,
    step       INTEGER NOT NULL,
    stability  REAL    NOT NULL,
    difficulty REAL    NOT NULL,
    due        TEXT    NOT NULL,
    last       TEXT
) STRICT;

CREATE INDEX card_review_by_card ON card_review (card_id);

-- Terms proposed from a work that the person does not want.
CREATE TABLE candidate_rejected (
    work_id INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    term    TEXT    NOT NULL,
    PRIMARY KEY (work_id, term)
) STRICT, WITHOUT ROWID;

-- What was changed in the glossaries, to be taken back: the entries before and after, as JSON.
CREATE TABLE glossary_step (
    id     INTEGER PRIMARY KEY,
    kind   TEXT    NOT NULL,
    before TEXT    NOT NULL,
    after  TEXT    NOT NULL,
    at     TEXT    NOT NULL,
    -- 0 where it was not taken back; the highest was last
    undone INTEGER NOT NULL CHECK (undone >= 0)
) STRICT;
