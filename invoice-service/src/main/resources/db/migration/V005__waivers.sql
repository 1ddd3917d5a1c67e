-- What collection cases gave up of their invoices, once per case, and for which payments.
CREATE TABLE waiver (
  creditor      text NOT NULL,
  case_id       uuid NOT NULL,
  amount        numeric(19, 4) NOT NULL CHECK (amount > 0),
  currency      text NOT NULL,
  agreed_on     date NOT NULL,
  reason        text NOT NULL,
  payments      uuid[] NOT NULL,
  written_off   jsonb NOT NULL,
  taken_back_on date,
  PRIMARY KEY (creditor, case_id)
);
CREATE INDEX waiver_by_payment ON waiver USING gin (payments) WHERE taken_back_on IS NULL;
SELECT encours_protect('waiver');
