-- Dictionaries that a person has installed: sorted lines of head word and meanings, compressed as PackedLexicon does.
CREATE TABLE dictionary (
    id              INTEGER PRIMARY KEY,
    name            TEXT    NOT NULL,
    source_language TEXT    NOT NULL,
    target_language TEXT    NOT NULL,
    entries         INTEGER NOT NULL CHECK (entries > 0),
    installed       TEXT    NOT NULL,
    packed          BLOB    NOT NULL,
    CONSTRAINT dictionary_name UNIQUE (name, source_language, target_language)
) STRICT;
