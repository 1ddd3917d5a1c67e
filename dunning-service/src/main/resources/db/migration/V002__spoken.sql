-- Whether anybody was spoken to about a message since it last was known not to have left: only then may it be in doubt.
ALTER TABLE reminder ADD COLUMN spoken_at timestamptz;
UPDATE reminder SET spoken_at = ordered_at WHERE state = 'SENDING';
