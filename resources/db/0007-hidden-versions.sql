-- Versions a person keeps hidden, to think of a translation first; they are hidden whole when the work is opened again.
CREATE TABLE hidden_version (
    version_id INTEGER PRIMARY KEY REFERENCES version (id) ON DELETE CASCADE
) STRICT;
