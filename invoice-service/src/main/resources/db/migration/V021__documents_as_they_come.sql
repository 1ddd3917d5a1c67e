-- What an invoice's document says of its payment beyond dates and amounts; most say nothing.
ALTER TABLE invoice ADD COLUMN billing jsonb;
CREATE INDEX invoice_due_date_assumed ON invoice (creditor, id) WHERE billing ->> 'dueDateAssumed' IS NOT NULL;

-- Documents that are no evidence of an invoice of the ledger, kept whole: credit notes, and what asks for nothing.
CREATE TABLE received_document (
  id          uuid PRIMARY KEY,
  creditor    text NOT NULL,
  became      text NOT NULL CHECK (became IN ('CREDIT_NOTE', 'NOTHING_DUE')),
  subject     uuid,
  number      text NOT NULL,
  name        text NOT NULL,
  media_type  text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  content     bytea NOT NULL
);
CREATE INDEX received_document_by_subject ON received_document (creditor, subject) WHERE subject IS NOT NULL;
SELECT encours_protect('received_document');

