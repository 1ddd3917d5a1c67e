-- What an event is about, where that is not its key: a case on a topic that is ordered by debtor.
ALTER TABLE outbox ADD COLUMN subject text;

-- A dead letter must take any record there can be: a key or a header may hold what neither text nor jsonb takes.
ALTER TABLE dead_letter ALTER COLUMN key TYPE bytea USING convert_to(key, 'UTF8');
ALTER TABLE dead_letter ALTER COLUMN headers TYPE bytea USING convert_to(headers::text, 'UTF8');
