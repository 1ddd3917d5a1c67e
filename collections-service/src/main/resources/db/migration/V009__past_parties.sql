-- Parties as they were until the ledger said otherwise, for dossiers of a past date.
CREATE TABLE creditor_past (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  creditor text        NOT NULL,
  until    timestamptz NOT NULL,
  file     jsonb       NOT NULL
);
CREATE INDEX creditor_past_by_day ON creditor_past (creditor, until, position);
SELECT encours_protect('creditor_past');

CREATE TABLE debtor_past (
  position  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  creditor  text        NOT NULL,
  debtor_id uuid        NOT NULL,
  until     timestamptz NOT NULL,
  file      jsonb       NOT NULL
);
CREATE INDEX debtor_past_by_day ON debtor_past (creditor, debtor_id, until, position);
SELECT encours_protect('debtor_past');
