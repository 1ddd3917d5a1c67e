-- What dunning knows of creditors, debtors and invoices from events, and what it did about them.

CREATE TABLE creditor (
  creditor text  PRIMARY KEY,
  profile  jsonb NOT NULL
);

CREATE TABLE debtor (
  creditor     text NOT NULL,
  id           uuid NOT NULL,
  reference    text NOT NULL,
  kind         text NOT NULL,
  name         text NOT NULL,
  language     text NOT NULL,
  country      text NOT NULL,
  profile      jsonb NOT NULL,           -- address, contacts, terms
  grade        text,
  insolvent    boolean NOT NULL DEFAULT false,
  credit       numeric(19,4),            -- money and credit notes not allocated
  credit_currency char(3),
  last_contact date,
  supply_held  boolean NOT NULL DEFAULT false,
  PRIMARY KEY (creditor, id),
  UNIQUE (creditor, reference)
);

CREATE TABLE receivable (
  creditor      text NOT NULL,
  invoice_id    uuid NOT NULL,
  debtor_id     uuid NOT NULL,
  number        text NOT NULL,
  issue_date    date NOT NULL,
  currency      char(3) NOT NULL,
  open          numeric(19,4) NOT NULL CHECK (open >= 0),
  facts         jsonb NOT NULL,          -- instalments, movements, disputes, references, description
  in_collection boolean NOT NULL DEFAULT false,
  on_plan       boolean NOT NULL DEFAULT false,
  last_step     text,
  last_step_days int,
  last_step_on  date,
  last_reminder  uuid,
  first_reminder uuid,
  notice         uuid,
  next_look     date,                    -- no run before this date has anything to decide; null: only an event can
  looked_on     date,                    -- the last run that decided, and what it decided
  outcome       text,
  outcome_why   text,
  PRIMARY KEY (creditor, invoice_id)
);
-- The cost of a run is the size of this index up to its date, not the size of the ledger.
CREATE INDEX receivable_due ON receivable (creditor, next_look, debtor_id) WHERE next_look IS NOT NULL;
CREATE INDEX receivable_of_debtor ON receivable (creditor, debtor_id) WHERE open > 0;

CREATE TABLE policy (
  creditor  text  NOT NULL,
  name      text  NOT NULL,
  version   int   NOT NULL,
  plan      jsonb NOT NULL,
  saved_at  timestamptz NOT NULL,
  saved_by  text  NOT NULL,
  PRIMARY KEY (creditor, name, version)
);

CREATE TABLE run (
  id            uuid PRIMARY KEY,
  creditor      text NOT NULL,
  business_date date NOT NULL,
  dry_run       boolean NOT NULL,
  status        text NOT NULL CHECK (status IN ('RUNNING', 'COMPLETED', 'FAILED')),
  total         bigint NOT NULL,
  failure       text,
  started_at    timestamptz NOT NULL,
  finished_at   timestamptz
);
CREATE INDEX run_open ON run (started_at) WHERE status = 'RUNNING';
CREATE INDEX run_of_creditor ON run (creditor, started_at);

-- One row for each debtor still to be worked in a run; workers of every instance take them with SKIP LOCKED.
CREATE TABLE run_debtor (
  run_id    uuid NOT NULL REFERENCES run (id),
  debtor_id uuid NOT NULL,
  creditor  text NOT NULL,
  tries     int  NOT NULL DEFAULT 0,
  PRIMARY KEY (run_id, debtor_id)
);
-- What each worked batch found; summed when read, so that workers never wait for one another.
CREATE TABLE run_tally (
  run_id   uuid   NOT NULL REFERENCES run (id),
  creditor text   NOT NULL,
  batch    uuid   NOT NULL,
  kind     text   NOT NULL,
  key      text   NOT NULL,
  n        bigint NOT NULL,
  PRIMARY KEY (run_id, batch, kind, key)
);

CREATE TABLE reminder (
  id            uuid PRIMARY KEY,
  creditor      text NOT NULL,
  debtor_id     uuid NOT NULL,
  run_id        uuid,
  policy        text NOT NULL,
  policy_version int NOT NULL,
  step          text NOT NULL,
  channel       text NOT NULL,
  tone          text NOT NULL,
  business_date date NOT NULL,
  recipient     text NOT NULL,
  total         numeric(19,4) NOT NULL,
  currency      char(3) NOT NULL,
  content       jsonb NOT NULL,
  message_id    text NOT NULL,
  state         text NOT NULL CHECK (state IN ('ORDERED', 'SENDING', 'SENT', 'IN_DOUBT', 'FAILED')),
  delivery      text NOT NULL DEFAULT 'UNKNOWN',
  delivery_note text,
  replaced_by   uuid,
  ordered_at    timestamptz NOT NULL,
  next_try_at   timestamptz NOT NULL,
  tries         int NOT NULL DEFAULT 0,
  lease_until   timestamptz,
  sent_at       timestamptz,
  sent_on       date,                    -- business day it left
  sha256        text,
  failure       text
);
CREATE INDEX reminder_to_send ON reminder (next_try_at) WHERE state IN ('ORDERED', 'SENDING');
CREATE INDEX reminder_of_debtor ON reminder (creditor, debtor_id, id);
CREATE INDEX reminder_of_run ON reminder (run_id);

CREATE TABLE reminder_item (
  creditor    text NOT NULL,
  reminder_id uuid NOT NULL REFERENCES reminder (id),
  invoice_id  uuid NOT NULL,
  step        text,                      -- the step it took for this invoice; null where it is only listed
  attempt     int  NOT NULL DEFAULT 0,   -- 1 and up when sent again by another way
  PRIMARY KEY (creditor, invoice_id, reminder_id)
);
-- A step is ordered once for an invoice, whatever happens.
CREATE UNIQUE INDEX reminder_step_once ON reminder_item (creditor, invoice_id, step, attempt) WHERE step IS NOT NULL;
CREATE INDEX reminder_item_of ON reminder_item (reminder_id);

-- The copy that serves as evidence: written once, never changed.
CREATE TABLE reminder_document (
  reminder_id uuid PRIMARY KEY REFERENCES reminder (id),
  creditor    text NOT NULL,
  sha256      text NOT NULL,
  pdf         bytea NOT NULL,
  made_at     timestamptz NOT NULL
);
CREATE FUNCTION keep_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a sent document is evidence and is not changed';
END
$$;
CREATE TRIGGER reminder_document_kept BEFORE UPDATE ON reminder_document FOR EACH ROW EXECUTE FUNCTION keep_document();

CREATE TABLE pause (
  id         uuid PRIMARY KEY,
  creditor   text NOT NULL,
  debtor_id  uuid NOT NULL,
  invoice_id uuid,
  from_date  date NOT NULL,
  until_date date,
  reason     text NOT NULL,
  ended_on   date
);
CREATE INDEX pause_of_debtor ON pause (creditor, debtor_id);

CREATE TABLE promise (
  id        uuid PRIMARY KEY,
  creditor  text NOT NULL,
  debtor_id uuid NOT NULL,
  invoices  uuid[] NOT NULL,
  amount    numeric(19,4) NOT NULL CHECK (amount > 0),
  received  numeric(19,4) NOT NULL,
  currency  char(3) NOT NULL,
  made_on   date NOT NULL,
  due_date  date NOT NULL,
  made_by   text,
  channel   text,
  state     text NOT NULL CHECK (state IN ('OPEN', 'KEPT', 'BROKEN')),
  decided_on date
);
CREATE INDEX promise_of_debtor ON promise (creditor, debtor_id, id);
CREATE INDEX promise_open ON promise (creditor, due_date) WHERE state = 'OPEN';

CREATE TABLE task (
  id        uuid PRIMARY KEY,
  creditor  text NOT NULL,
  kind      text NOT NULL,
  debtor_id uuid NOT NULL,
  invoices  uuid[] NOT NULL,
  due_on    date NOT NULL,
  why       text NOT NULL,
  subject   text NOT NULL,               -- what makes it the same task: raised once while it is open
  state     text NOT NULL CHECK (state IN ('OPEN', 'DONE')),
  outcome   text,
  reason    text,
  note      text,
  done_on   date,
  done_by   text
);
CREATE UNIQUE INDEX task_once ON task (creditor, kind, debtor_id, subject) WHERE state = 'OPEN';
CREATE INDEX task_open ON task (creditor, due_on) WHERE state = 'OPEN';

SELECT encours_protect('creditor');
SELECT encours_protect('debtor');
SELECT encours_protect('receivable');
SELECT encours_protect('policy');
SELECT encours_protect('run');
SELECT encours_protect('run_debtor');
SELECT encours_protect('run_tally');
SELECT encours_protect('reminder');
SELECT encours_protect('reminder_item');
SELECT encours_protect('reminder_document');
SELECT encours_protect('pause');
SELECT encours_protect('promise');
SELECT encours_protect('task');
