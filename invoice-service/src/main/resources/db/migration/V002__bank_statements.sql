-- Statements as loaded: the same one again changes nothing, another content under its name is refused.
CREATE TABLE bank_statement (
  id           uuid PRIMARY KEY,
  creditor     text NOT NULL,
  iban         text NOT NULL,
  statement_id text NOT NULL,
  fingerprint  text NOT NULL,
  entries      int  NOT NULL,
  loaded_at    timestamptz NOT NULL DEFAULT now(),
  UNIQUE (creditor, iban, statement_id)
);
SELECT encours_protect('bank_statement');

-- Every movement ever seen, whatever came of it: overlapping statements book nothing twice.
CREATE TABLE bank_transaction (
  creditor      text NOT NULL,
  iban          text NOT NULL,
  key           text NOT NULL,
  statement     uuid NOT NULL REFERENCES bank_statement,
  outcome       text NOT NULL CHECK (outcome IN ('MATCHED', 'SUGGESTED', 'UNMATCHED', 'REVERSED', 'IGNORED')),
  receipt_id    uuid REFERENCES receipt,
  end_to_end_id text,
  payer_iban    text,
  payer_name    text,
  PRIMARY KEY (creditor, iban, key)
);
CREATE INDEX bank_transaction_by_payer ON bank_transaction (creditor, payer_iban) WHERE receipt_id IS NOT NULL;
CREATE INDEX bank_transaction_by_end_to_end ON bank_transaction (creditor, end_to_end_id) WHERE receipt_id IS NOT NULL;
SELECT encours_protect('bank_transaction');
CREATE INDEX receipt_by_bank_reference ON receipt (creditor, bank_reference) WHERE bank_reference IS NOT NULL;

-- What a person may find right at a glance.
CREATE TABLE receipt_suggestion (
  creditor   text NOT NULL,
  receipt_id uuid NOT NULL REFERENCES receipt,
  invoice_id uuid NOT NULL REFERENCES invoice,
  score      int  NOT NULL CHECK (score BETWEEN 1 AND 100),
  why        text NOT NULL,
  PRIMARY KEY (receipt_id, invoice_id)
);
SELECT encours_protect('receipt_suggestion');
