-- Which library this is, so that another file put in its place is noticed, byte for byte copies aside.
CREATE TABLE library (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    token TEXT NOT NULL
) STRICT;

INSERT INTO library (id, token) VALUES (1, lower(hex(randomblob(16))));

-- What is on its way into the library, or out of it, piece by piece, hangs on a work below 0, which nobody sees.
