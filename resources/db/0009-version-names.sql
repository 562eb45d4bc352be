-- What a version is called, where its language and its maker do not tell it from the others.
ALTER TABLE version ADD COLUMN name TEXT NOT NULL DEFAULT '';
