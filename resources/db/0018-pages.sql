-- On which page of its source a paragraph stands, as the source calls it: 12, xii, 12–13; nothing where nobody knows.
ALTER TABLE paragraph ADD COLUMN page TEXT NOT NULL DEFAULT '';
ALTER TABLE step_paragraph ADD COLUMN page TEXT NOT NULL DEFAULT '';
