-- Places a person marked: a segment of the original, numbered as in bead, and its first words.
CREATE TABLE bookmark (
    work_id INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE,
    segment INTEGER NOT NULL CHECK (segment >= 0),
    label   TEXT    NOT NULL,
    PRIMARY KEY (work_id, segment)
) STRICT, WITHOUT ROWID;
