-- Charges beside the principal: a book of their own, outside VAT, ageing and DSO.
CREATE TABLE charge_item (
  position   bigint GENERATED ALWAYS AS IDENTITY,
  id         uuid PRIMARY KEY,
  creditor   text NOT NULL,
  invoice_id uuid NOT NULL REFERENCES invoice,
  kind       text NOT NULL CHECK (kind IN ('INTEREST', 'FIXED_COMPENSATION', 'PENALTY', 'FEE', 'COST')),
  claim_id   uuid NOT NULL,
  claimed_on date NOT NULL,
  currency   text NOT NULL,
  amount     numeric(19, 4) NOT NULL CHECK (amount > 0),
  paid       numeric(19, 4) NOT NULL CHECK (paid >= 0),
  waived     numeric(19, 4) NOT NULL CHECK (waived >= 0),
  withdrawn  numeric(19, 4) NOT NULL CHECK (withdrawn >= 0 AND withdrawn <= waived),
  CHECK (paid + waived <= amount)
);
CREATE INDEX charge_item_by_invoice ON charge_item (invoice_id, position);
SELECT encours_protect('charge_item');

CREATE TABLE charge_entry (
  position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  creditor      text NOT NULL,
  debtor_id     uuid NOT NULL REFERENCES debtor,
  invoice_id    uuid NOT NULL REFERENCES invoice,
  item_id       uuid NOT NULL,
  charge        text NOT NULL,
  kind          text NOT NULL,
  business_date date NOT NULL,
  amount        numeric(19, 4) NOT NULL CHECK (amount <> 0),
  currency      text NOT NULL,
  source        uuid NOT NULL,
  cause         text,
  recorded_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX charge_entry_by_debtor ON charge_entry (creditor, debtor_id);
SELECT encours_protect('charge_entry');
CREATE TRIGGER charge_entry_is_final BEFORE UPDATE OR DELETE ON charge_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What lists and searches ask for without reading every item.
ALTER TABLE invoice
  ADD COLUMN charges_open     numeric(19, 4) NOT NULL DEFAULT 0 CHECK (charges_open >= 0),
  ADD COLUMN charges_disputed numeric(19, 4) NOT NULL DEFAULT 0 CHECK (charges_disputed >= 0);

-- A dispute may be about charges alone, and heard by another service.
ALTER TABLE dispute
  ADD COLUMN charges_only boolean NOT NULL DEFAULT false,
  ADD COLUMN source       text NOT NULL DEFAULT 'LEDGER';

-- Credit of any origin can be used and paid back.
ALTER TABLE receipt ADD COLUMN refunded numeric(19, 4) NOT NULL DEFAULT 0 CHECK (refunded >= 0);
ALTER TABLE credit_note
  ADD COLUMN allocations jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN refunded    numeric(19, 4) NOT NULL DEFAULT 0 CHECK (refunded >= 0);
CREATE INDEX credit_note_unallocated ON credit_note (creditor, debtor_id) WHERE unallocated > 0;
CREATE TABLE refund (
  id          uuid PRIMARY KEY,
  creditor    text NOT NULL,
  debtor_id   uuid NOT NULL REFERENCES debtor,
  debtor_reference text NOT NULL,
  amount      numeric(19, 4) NOT NULL CHECK (amount > 0),
  currency    text NOT NULL,
  iban        text,
  executed_on date NOT NULL,
  reason      text NOT NULL,
  shares      jsonb NOT NULL
);
CREATE INDEX refund_by_debtor ON refund (creditor, debtor_id, id);
SELECT encours_protect('refund');

-- What came to the creditor though the claim was sold or factored.
CREATE TABLE assignee_payable (
  creditor    text NOT NULL,
  receipt_id  uuid NOT NULL REFERENCES receipt,
  invoice_id  uuid NOT NULL REFERENCES invoice,
  assignee    text NOT NULL,
  amount      numeric(19, 4) NOT NULL CHECK (amount > 0),
  currency    text NOT NULL,
  received_on date NOT NULL,
  returned_on date,
  PRIMARY KEY (receipt_id, invoice_id)
);
-- The same as lines of a book: what came in, and what went back.
CREATE TABLE assignee_movement (
  creditor      text NOT NULL,
  receipt_id    uuid NOT NULL REFERENCES receipt,
  invoice_id    uuid NOT NULL REFERENCES invoice,
  business_date date NOT NULL,
  amount        numeric(19, 4) NOT NULL CHECK (amount <> 0),
  currency      text NOT NULL,
  recorded_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX assignee_movement_by_time ON assignee_movement (creditor, recorded_at, receipt_id, business_date);
SELECT encours_protect('assignee_movement');

-- What claims sold or factored brought, by the decision that is the source of their lines.
CREATE TABLE claim_sale (
  creditor   text NOT NULL,
  source     uuid NOT NULL,
  invoice_id uuid NOT NULL REFERENCES invoice,
  price      numeric(19, 4) NOT NULL,
  currency   text NOT NULL,
  PRIMARY KEY (source, invoice_id)
);
SELECT encours_protect('claim_sale');

-- Accounting reads both books in the order of writing.
CREATE INDEX ledger_entry_by_time ON ledger_entry (creditor, recorded_at, source, business_date);
CREATE INDEX charge_entry_by_time ON charge_entry (creditor, recorded_at, source, business_date);

CREATE INDEX assignee_payable_by_creditor ON assignee_payable (creditor, receipt_id, invoice_id);
SELECT encours_protect('assignee_payable');

-- By which reference a letter about several invoices is paid.
CREATE TABLE message_reference (
  creditor   text NOT NULL,
  reference  text NOT NULL,
  invoice_id uuid NOT NULL REFERENCES invoice,
  PRIMARY KEY (creditor, reference, invoice_id)
);
SELECT encours_protect('message_reference');

ALTER TABLE debtor
  ADD COLUMN insolvency      text,
  ADD COLUMN insolvent_since date;

ALTER TABLE waiver
  ADD COLUMN scope text NOT NULL DEFAULT 'PRINCIPAL',
  DROP CONSTRAINT waiver_amount_check,
  ADD CONSTRAINT waiver_amount_check CHECK (amount >= 0);

-- Claims sold or factored before leave the books too, on their own day.
SELECT set_config('encours.creditor', '*', true);
INSERT INTO ledger_entry (creditor, debtor_id, invoice_id, kind, due_date, business_date, amount, currency, source)
SELECT i.creditor, i.debtor_id, i.id, 'ASSIGNED', p.due_date, greatest(i.issue_date, (i.assignment ->> 'on')::date), -p.open,
  i.currency, i.id
FROM invoice i JOIN instalment p ON p.invoice_id = i.id
WHERE i.assignment IS NOT NULL AND p.open > 0;

-- Debtors are found by a part of their name or number, however it is typed.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
ALTER TABLE debtor ADD COLUMN search text NOT NULL DEFAULT '';
UPDATE debtor SET search = lower(translate(concat_ws(' | ', name, reference, enterprise_number, vat_number),
  'ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖòóôõöÙÚÛÜùúûüÝýÿŁł', 'AAAAAAaaaaaaCcEEEEeeeeIIIIiiiiNnOOOOOoooooUUUUuuuuYyyLl'));
CREATE INDEX debtor_by_search ON debtor USING gin (search gin_trgm_ops);
