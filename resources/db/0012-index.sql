-- How the texts were folded when their words came into the index; where there is no text yet, as they are now.
INSERT INTO setting (name, value)
SELECT 'index.folding', CASE WHEN EXISTS (SELECT 1 FROM segment) THEN '1' ELSE '2' END;
