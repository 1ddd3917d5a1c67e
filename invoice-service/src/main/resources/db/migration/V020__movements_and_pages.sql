-- A movement is known by what it is, not by the bank's reference alone, which comes again; a statement by the bank's name
-- for it, its last day and its page.
ALTER TABLE bank_statement
  ADD COLUMN page   int  NOT NULL DEFAULT 1,
  ADD COLUMN kind   text NOT NULL DEFAULT 'STATEMENT' CHECK (kind IN ('STATEMENT', 'REPORT')),
  ADD COLUMN booked numeric(19, 4),
  DROP CONSTRAINT bank_statement_creditor_iban_statement_id_key;
CREATE UNIQUE INDEX bank_statement_by_name
  ON bank_statement (creditor, iban, statement_id, page, coalesce(closes_on, '0001-01-01'));
CREATE INDEX bank_statement_by_closing ON bank_statement (creditor, iban, closes_on);

ALTER TABLE bank_transaction
  ADD COLUMN place          int,
  ADD COLUMN identity       text,
  ADD COLUMN bank_reference text;
SELECT set_config('encours.creditor', '*', true);
UPDATE bank_transaction t SET bank_reference = regexp_replace(t.key, '(:[0-9]+)?(#[0-9]+)?$', ''), place = numbered.place
FROM (SELECT statement, key, row_number() OVER (PARTITION BY statement ORDER BY key) - 1 AS place FROM bank_transaction)
  AS numbered
WHERE numbered.statement = t.statement AND numbered.key = t.key;
ALTER TABLE bank_transaction
  DROP CONSTRAINT bank_transaction_pkey,
  DROP COLUMN key,
  ALTER COLUMN place SET NOT NULL,
  ADD PRIMARY KEY (statement, place);
CREATE INDEX bank_transaction_by_identity ON bank_transaction (creditor, iban, identity) WHERE identity IS NOT NULL;
CREATE INDEX bank_transaction_by_reference ON bank_transaction (creditor, iban, bank_reference) WHERE identity IS NULL;
