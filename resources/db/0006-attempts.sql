-- A person's own translation, written sentence by sentence. It is a version like any other; its paragraphs bear the
-- numbers of those of the original they translate, and its alignment has one bead for each segment of the original.
CREATE TABLE attempt (
    version_id INTEGER PRIMARY KEY REFERENCES version (id) ON DELETE CASCADE,
    name       TEXT    NOT NULL,
    started    TEXT    NOT NULL,
    changed    TEXT    NOT NULL,
    -- where the person left off, in segments of the original
    segment    INTEGER NOT NULL CHECK (segment >= 0),
    -- when it was thrown away; it is kept until the work is opened again, so that it can be brought back
    deleted    TEXT
) STRICT;
