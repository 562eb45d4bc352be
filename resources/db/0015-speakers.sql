-- Who says a paragraph, and when its segments are said: milliseconds from and to for each of them, in their order, in
-- one text; nothing where no time is known.
ALTER TABLE paragraph ADD COLUMN speaker TEXT NOT NULL DEFAULT '';
ALTER TABLE paragraph ADD COLUMN times TEXT NOT NULL DEFAULT '';
ALTER TABLE step_paragraph ADD COLUMN speaker TEXT NOT NULL DEFAULT '';
ALTER TABLE step_paragraph ADD COLUMN times TEXT NOT NULL DEFAULT '';
