-- An event that is delivered again and fails again is the same dead letter. Its id says which event it is; one without an
-- id is known by its place on the topic.
ALTER TABLE dead_letter ADD COLUMN origin text;
UPDATE dead_letter SET origin = id::text;
ALTER TABLE dead_letter ALTER COLUMN origin SET NOT NULL;
CREATE UNIQUE INDEX dead_letter_once ON dead_letter (consumer, origin);
