-- How characters of a paragraph are read, as its file says: a line for each reading, with the offsets where its characters
-- begin and end and what is said over them; nothing where the file says nothing.
ALTER TABLE paragraph ADD COLUMN readings TEXT NOT NULL DEFAULT '';
ALTER TABLE step_paragraph ADD COLUMN readings TEXT NOT NULL DEFAULT '';
