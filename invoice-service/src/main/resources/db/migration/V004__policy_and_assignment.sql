-- Each creditor's own rules: what may be missing from a payment, what is expected to be lost.
CREATE TABLE ledger_policy (
  creditor text PRIMARY KEY,
  policy   jsonb NOT NULL
);
SELECT encours_protect('ledger_policy');

-- Whose a sold or factored claim is; assigned_to repeats the name for lists.
ALTER TABLE invoice ADD COLUMN assignment jsonb;

-- A creditor has more accounts than the one it prints on its letters.
ALTER TABLE creditor_profile ADD COLUMN other_ibans jsonb NOT NULL DEFAULT '[]';

-- What lets a gap between statements be seen.
ALTER TABLE bank_statement
  ADD COLUMN sequence bigint,
  ADD COLUMN closes_on date,
  ADD COLUMN opening  numeric(19, 4),
  ADD COLUMN closing  numeric(19, 4),
  ADD COLUMN currency text;
CREATE INDEX bank_statement_by_sequence ON bank_statement (creditor, iban, sequence);
