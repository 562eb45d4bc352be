CREATE TABLE collection (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL CONSTRAINT collection_name UNIQUE
) STRICT;

CREATE TABLE work (
    id            INTEGER PRIMARY KEY,
    collection_id INTEGER REFERENCES collection (id) ON DELETE SET NULL,
    created       TEXT NOT NULL,
    opened        TEXT
) STRICT;

CREATE TABLE metadata (
    work_id  INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    field    TEXT    NOT NULL,
    number   INTEGER NOT NULL,
    language TEXT    NOT NULL,
    text     TEXT    NOT NULL,
    PRIMARY KEY (work_id, field, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE version (
    id          INTEGER PRIMARY KEY,
    work_id     INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL,
    role        TEXT    NOT NULL CHECK (role IN ('ORIGINAL', 'TRANSLATION')),
    language    TEXT    NOT NULL,
    made_by     TEXT    NOT NULL,
    unfinished  INTEGER NOT NULL CHECK (unfinished IN (0, 1)),
    fingerprint TEXT    NOT NULL,
    CONSTRAINT version_place UNIQUE (work_id, number)
) STRICT;

CREATE INDEX version_by_fingerprint ON version (fingerprint);

CREATE TABLE paragraph (
    id         INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    kind       TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    CONSTRAINT paragraph_place UNIQUE (version_id, number)
) STRICT;

-- Sentences, as UTF-16 offsets in the text of their paragraph.
CREATE TABLE segment (
    id           INTEGER PRIMARY KEY,
    paragraph_id INTEGER NOT NULL REFERENCES paragraph (id) ON DELETE CASCADE,
    number       INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset   INTEGER NOT NULL,
    CONSTRAINT segment_place UNIQUE (paragraph_id, number),
    CHECK (0 <= start_offset AND start_offset <= end_offset)
) STRICT;

-- The words of every segment, folded and cut by the program: a Han character is a word, so that queries of one, two
-- and many characters are all phrases. The row number is that of the segment.
CREATE VIRTUAL TABLE segment_words USING fts5 (
    words,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TRIGGER segment_words_go AFTER DELETE ON segment BEGIN
    DELETE FROM segment_words WHERE rowid = old.id;
END;

CREATE TABLE alignment (
    id             INTEGER PRIMARY KEY,
    source_version INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    target_version INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    CONSTRAINT alignment_pair UNIQUE (source_version, target_version)
) STRICT;

CREATE INDEX alignment_by_target ON alignment (target_version);

-- Segments numbered through from 0 in their version, half open.
CREATE TABLE bead (
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

CREATE TABLE glossary (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL CONSTRAINT glossary_name UNIQUE
) STRICT;

CREATE TABLE concept (
    id          INTEGER PRIMARY KEY,
    glossary_id INTEGER NOT NULL REFERENCES glossary (id) ON DELETE CASCADE,
    definition  TEXT    NOT NULL
) STRICT;

CREATE INDEX concept_by_glossary ON concept (glossary_id);

CREATE TABLE term (
    concept_id INTEGER NOT NULL REFERENCES concept (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    language   TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    status     TEXT    NOT NULL CHECK (status IN ('PREFERRED', 'ADMITTED', 'DEPRECATED')),
    PRIMARY KEY (concept_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    id       INTEGER PRIMARY KEY,
    work_id  INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    category TEXT    NOT NULL,
    text     TEXT    NOT NULL,
    author   TEXT    NOT NULL,
    created  TEXT    NOT NULL,
    changed  TEXT    NOT NULL
) STRICT;

CREATE INDEX note_by_work ON note (work_id);

CREATE TABLE note_tag (
    note_id INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    number  INTEGER NOT NULL,
    tag     TEXT    NOT NULL,
    PRIMARY KEY (note_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE note_target (
    note_id        INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    number         INTEGER NOT NULL,
    version_id     INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    from_paragraph INTEGER NOT NULL,
    from_offset    INTEGER NOT NULL,
    to_paragraph   INTEGER NOT NULL,
    to_offset      INTEGER NOT NULL,
    quote          TEXT    NOT NULL,
    prefix         TEXT    NOT NULL,
    suffix         TEXT    NOT NULL,
    PRIMARY KEY (note_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX note_target_by_version ON note_target (version_id);

-- Where a person left off: a segment of the original, and how far into it.
CREATE TABLE reading_position (
    work_id  INTEGER PRIMARY KEY REFERENCES work (id) ON DELETE CASCADE,
    segment  INTEGER NOT NULL,
    fraction REAL    NOT NULL,
    versions TEXT    NOT NULL
) STRICT;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import_log (
    id      INTEGER PRIMARY KEY,
    work_id INTEGER REFERENCES work (id) ON DELETE SET NULL,
    at      TEXT NOT NULL,
    files   TEXT NOT NULL,
    report  TEXT NOT NULL
) STRICT;
