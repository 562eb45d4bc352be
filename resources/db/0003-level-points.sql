-- Where a reader set a version off from its alignment: in place of one of its segments, another stands at the reading
-- line. Segments numbered through from 0 in their version.
CREATE TABLE level_point (
    version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    segment    INTEGER NOT NULL CHECK (segment >= 0),
    shown      INTEGER NOT NULL CHECK (shown >= 0),
    PRIMARY KEY (version_id, segment)
) STRICT, WITHOUT ROWID;
