-- A notification, a report of the day and the statement tell of one movement in different words: its
-- amount, day and entry are kept, and by which file it was met again.
SELECT set_config('encours.creditor', '*', true);
ALTER TABLE bank_transaction
  DROP CONSTRAINT bank_transaction_outcome_check,
  ADD CONSTRAINT bank_transaction_outcome_check
    CHECK (outcome IN ('MATCHED', 'SUGGESTED', 'UNMATCHED', 'REVERSED', 'IGNORED', 'KNOWN')),
  ADD COLUMN entry           int,
  ADD COLUMN entry_reference text,
  ADD COLUMN signed          numeric,
  ADD COLUMN currency        text,
  ADD COLUMN value_date      date,
  ADD COLUMN met_by          uuid;
UPDATE bank_transaction t SET entry = t.place, signed = r.amount, currency = r.currency, value_date = r.value_date
FROM receipt r WHERE r.id = t.receipt_id AND t.outcome <> 'REVERSED';
CREATE INDEX bank_transaction_not_met ON bank_transaction (creditor, iban, value_date) WHERE met_by IS NULL;
