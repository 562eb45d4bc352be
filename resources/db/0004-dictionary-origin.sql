-- What a dictionary says of who made it and of what may be done with it; empty where it says nothing.
ALTER TABLE dictionary ADD COLUMN origin TEXT NOT NULL DEFAULT '';
