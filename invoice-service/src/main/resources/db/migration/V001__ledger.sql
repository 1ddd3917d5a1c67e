-- The ledger of receivables. Constraints repeat what the domain promises.

CREATE TABLE creditor_profile (
  creditor          text PRIMARY KEY,
  name              text    NOT NULL,
  country           text NOT NULL,
  enterprise_number text    NOT NULL,
  vat_number        text,
  iban              text    NOT NULL,
  bic               text,
  size              text    NOT NULL CHECK (size IN ('SME', 'LARGE')),
  address           jsonb   NOT NULL,
  language          text    NOT NULL,
  email             text    NOT NULL,
  phone             text    NOT NULL,
  version           int     NOT NULL
);
SELECT encours_protect('creditor_profile');

CREATE TABLE debtor (
  id                uuid PRIMARY KEY,
  creditor          text    NOT NULL,
  reference         text    NOT NULL,
  kind              text    NOT NULL CHECK (kind IN ('COMPANY', 'CONSUMER', 'PUBLIC_BODY')),
  name              text    NOT NULL,
  language          text    NOT NULL,
  country           text NOT NULL,
  enterprise_number text,
  vat_number        text,
  address           jsonb   NOT NULL,
  contacts          jsonb   NOT NULL,
  terms             jsonb,
  parent            text,
  version           int     NOT NULL,
  UNIQUE (creditor, reference)
);
CREATE INDEX debtor_by_enterprise_number ON debtor (creditor, enterprise_number) WHERE enterprise_number IS NOT NULL;
CREATE INDEX debtor_by_vat_number ON debtor (creditor, vat_number) WHERE vat_number IS NOT NULL;
SELECT encours_protect('debtor');

CREATE TABLE invoice (
  id                uuid PRIMARY KEY,
  creditor          text    NOT NULL,
  number            text    NOT NULL,
  debtor_id         uuid    NOT NULL REFERENCES debtor,
  debtor_reference  text    NOT NULL,
  issue_date        date    NOT NULL,
  issue_year        int     NOT NULL GENERATED ALWAYS AS (extract(year FROM issue_date)::int) STORED,
  delivery_date     date,
  next_due_date     date    NOT NULL,
  last_due_date     date    NOT NULL,
  currency          text NOT NULL,
  total             numeric(19, 4) NOT NULL,
  paid              numeric(19, 4) NOT NULL DEFAULT 0 CHECK (paid >= 0),
  credited          numeric(19, 4) NOT NULL DEFAULT 0 CHECK (credited >= 0),
  written_off       numeric(19, 4) NOT NULL DEFAULT 0 CHECK (written_off >= 0),
  open              numeric(19, 4) NOT NULL CHECK (open >= 0),
  disputed          numeric(19, 4) NOT NULL DEFAULT 0 CHECK (disputed >= 0),
  status            text    NOT NULL,
  in_collection     boolean NOT NULL DEFAULT false,
  assigned_to       text,
  payment_reference text    NOT NULL,
  order_reference   text,
  discount_until    date,
  discount_amount   numeric(19, 4),
  lines             jsonb   NOT NULL,
  last_movement     date,
  settled_on        date,
  version           int     NOT NULL DEFAULT 0,
  CHECK (total = paid + credited + written_off + open),
  -- A number may come again in another year, as numbering by year is common.
  UNIQUE (creditor, number, issue_year)
);
CREATE INDEX invoice_by_debtor ON invoice (creditor, debtor_id, id);
CREATE INDEX invoice_by_payment_reference ON invoice (creditor, payment_reference);
CREATE INDEX invoice_open_by_due_date ON invoice (creditor, next_due_date) WHERE open > 0;
SELECT encours_protect('invoice');

CREATE TABLE instalment (
  creditor   text    NOT NULL,
  invoice_id uuid    NOT NULL REFERENCES invoice,
  number     int     NOT NULL CHECK (number >= 1),
  due_date   date    NOT NULL,
  amount     numeric(19, 4) NOT NULL,
  open       numeric(19, 4) NOT NULL CHECK (open >= 0 AND open <= amount),
  overdue_on date,
  PRIMARY KEY (invoice_id, number)
);
-- What the next overdue run may have to look at: it shrinks as it works.
CREATE INDEX instalment_to_watch ON instalment (creditor, due_date) WHERE overdue_on IS NULL AND open > 0;
SELECT encours_protect('instalment');

-- The book: only ever added to. The sum of a debtor's lines up to a date is what it owed then.
CREATE TABLE ledger_entry (
  position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  creditor      text    NOT NULL,
  debtor_id     uuid,
  invoice_id    uuid,
  kind          text    NOT NULL,
  due_date      date    NOT NULL,
  business_date date    NOT NULL,
  amount        numeric(19, 4) NOT NULL CHECK (amount <> 0),
  currency      text NOT NULL,
  source        uuid    NOT NULL,
  recorded_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ledger_entry_by_debtor ON ledger_entry (creditor, debtor_id);
SELECT encours_protect('ledger_entry');
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the book is only ever added to';
END
$$;
CREATE TRIGGER ledger_entry_is_final BEFORE UPDATE OR DELETE ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE receipt (
  id               uuid PRIMARY KEY,
  creditor         text    NOT NULL,
  debtor_id        uuid REFERENCES debtor,
  debtor_reference text,
  amount           numeric(19, 4) NOT NULL CHECK (amount > 0),
  currency         text NOT NULL,
  value_date       date    NOT NULL,
  reference        text,
  bank_reference   text,
  allocations      jsonb   NOT NULL,
  unallocated      numeric(19, 4) NOT NULL CHECK (unallocated >= 0 AND unallocated <= amount),
  reversed_on      date,
  reversal_reason  text,
  version          int     NOT NULL DEFAULT 0
);
CREATE INDEX receipt_unallocated ON receipt (creditor, id) WHERE unallocated > 0;
CREATE INDEX receipt_credit_by_debtor ON receipt (creditor, debtor_id) WHERE unallocated > 0;
SELECT encours_protect('receipt');

CREATE TABLE credit_note (
  id               uuid PRIMARY KEY,
  creditor         text    NOT NULL,
  debtor_id        uuid    NOT NULL REFERENCES debtor,
  debtor_reference text    NOT NULL,
  number           text    NOT NULL,
  invoice_id       uuid REFERENCES invoice,
  issue_date       date    NOT NULL,
  issue_year       int     NOT NULL GENERATED ALWAYS AS (extract(year FROM issue_date)::int) STORED,
  amount           numeric(19, 4) NOT NULL CHECK (amount > 0),
  currency         text NOT NULL,
  unallocated      numeric(19, 4) NOT NULL CHECK (unallocated >= 0 AND unallocated <= amount),
  reason           text    NOT NULL,
  UNIQUE (creditor, number, issue_year)
);
SELECT encours_protect('credit_note');

CREATE TABLE dispute (
  id         uuid PRIMARY KEY,
  creditor   text    NOT NULL,
  invoice_id uuid    NOT NULL REFERENCES invoice,
  reason     text    NOT NULL,
  amount     numeric(19, 4) NOT NULL CHECK (amount > 0),
  currency   text NOT NULL,
  note       text    NOT NULL,
  opened_on  date    NOT NULL,
  owner      text,
  deadline   date,
  outcome    text,
  resolved_on date,
  resolution_note text,
  version    int     NOT NULL
);
CREATE INDEX dispute_by_invoice ON dispute (creditor, invoice_id);
SELECT encours_protect('dispute');

CREATE TABLE evidence (
  id         uuid PRIMARY KEY,
  creditor   text    NOT NULL,
  invoice_id uuid    NOT NULL REFERENCES invoice,
  kind       text    NOT NULL,
  name       text    NOT NULL,
  media_type text    NOT NULL,
  size       bigint  NOT NULL,
  sha256     text NOT NULL,
  added_on   date    NOT NULL,
  content    bytea   NOT NULL
);
CREATE INDEX evidence_by_invoice ON evidence (creditor, invoice_id);
SELECT encours_protect('evidence');

CREATE TABLE overdue_run (
  id            uuid PRIMARY KEY,
  creditor      text NOT NULL,
  business_date date NOT NULL,
  marked        int  NOT NULL,
  completed_at  timestamptz NOT NULL
);
SELECT encours_protect('overdue_run');

-- Running numbers for generated payment references, taken a hundred at a time.
CREATE SEQUENCE payment_reference_hundreds MAXVALUE 99999999 CYCLE;
