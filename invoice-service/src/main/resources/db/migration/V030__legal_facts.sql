-- What laws attach consequences to: the lawful due date, sentences printed, the nature of the debt.
ALTER TABLE invoice ADD COLUMN legal jsonb NOT NULL DEFAULT '{}';
