-- Rates that were published since the release, of all creditors: two people enter one.
CREATE TABLE statutory_rate (
  id          uuid PRIMARY KEY,
  series      text NOT NULL,
  valid_from  date NOT NULL,
  valid_to    date NOT NULL,
  percent     numeric NOT NULL,
  certainty   text NOT NULL,
  source      text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  approved_by text,
  approved_at timestamptz,
  CHECK (approved_by IS NULL OR approved_by <> proposed_by)
);

CREATE UNIQUE INDEX statutory_rate_in_force ON statutory_rate (series, valid_from) WHERE approved_by IS NOT NULL;
