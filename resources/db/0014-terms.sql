-- What else is written down about a concept, and what the terms of a glossary are underlined with.
ALTER TABLE glossary ADD COLUMN colour TEXT NOT NULL DEFAULT 'GREEN';
ALTER TABLE concept ADD COLUMN part_of_speech TEXT NOT NULL DEFAULT '';
ALTER TABLE concept ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE concept ADD COLUMN source TEXT NOT NULL DEFAULT '';

CREATE TABLE concept_tag (
    concept_id INTEGER NOT NULL REFERENCES concept (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    tag        TEXT    NOT NULL,
    PRIMARY KEY (concept_id, number)
) STRICT, WITHOUT ROWID;

-- A passage that shows a concept in use; it outlives its version, and keeps what it quotes.
CREATE TABLE concept_example (
    concept_id     INTEGER PRIMARY KEY REFERENCES concept (id) ON DELETE CASCADE,
    version_id     INTEGER REFERENCES version (id) ON DELETE SET NULL,
    from_paragraph INTEGER NOT NULL,
    from_offset    INTEGER NOT NULL,
    to_paragraph   INTEGER NOT NULL,
    to_offset      INTEGER NOT NULL,
    quote          TEXT    NOT NULL
) STRICT;

CREATE INDEX concept_example_by_version ON concept_example (version_id);

-- Glossaries whose terms are not marked in a work; in all others they are.
CREATE TABLE glossary_off (
    work_id     INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    glossary_id INTEGER NOT NULL REFERENCES glossary (id) ON DELETE CASCADE,
    PRIMARY KEY (work_id, glossary_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX glossary_off_by_glossary ON glossary_off (glossary_id);
