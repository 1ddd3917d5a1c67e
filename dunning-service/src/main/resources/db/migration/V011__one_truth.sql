-- Charges that the ledger booked, beside the principal; owed where either is open.
ALTER TABLE receivable
  ADD COLUMN charges_open numeric(19,4) NOT NULL DEFAULT 0,
  ADD COLUMN charged_on date;                  -- business date of the first message that claimed charges
ALTER TABLE receivable ADD COLUMN owed boolean GENERATED ALWAYS AS (open > 0 OR charges_open > 0) STORED;
UPDATE receivable r SET charged_on = c.on_day FROM (
  SELECT m.creditor, (line ->> 'invoiceId')::uuid invoice_id, min(m.business_date) on_day
  FROM reminder m CROSS JOIN LATERAL jsonb_array_elements(m.content -> 'lines') AS line
  WHERE m.state = 'SENT' AND (line ->> 'charged')::boolean GROUP BY 1, 2) c
WHERE c.creditor = r.creditor AND c.invoice_id = r.invoice_id;
DROP INDEX receivable_of_debtor;
CREATE INDEX receivable_of_debtor ON receivable (creditor, debtor_id) WHERE owed;

-- Payment references of messages are running numbers, apart from those of invoices.
CREATE SEQUENCE message_number;

-- Every step that was taken, so that a past day can be explained as it was known then.
CREATE TABLE step_taken (
  creditor      text NOT NULL,
  invoice_id    uuid NOT NULL,
  taken_on      date NOT NULL,
  step          text NOT NULL,
  days_from_due int  NOT NULL,
  due_from      date,
  reminder_id   uuid,
  PRIMARY KEY (creditor, invoice_id, taken_on, step)
);
INSERT INTO step_taken (creditor, invoice_id, taken_on, step, days_from_due, due_from, reminder_id)
  SELECT creditor, invoice_id, last_step_on, last_step, last_step_days, last_step_due, last_reminder
  FROM receivable WHERE last_step IS NOT NULL;

-- The journal of contacts.
CREATE TABLE contact (
  id        uuid PRIMARY KEY,
  creditor  text NOT NULL,
  debtor_id uuid NOT NULL,
  at        timestamptz NOT NULL CHECK (isfinite(at)),
  direction text NOT NULL,
  channel   text NOT NULL,
  kind      text NOT NULL,
  reason    text,
  with_whom text,
  by_whom   text NOT NULL,
  text      text NOT NULL,
  invoices  uuid[] NOT NULL
);
CREATE INDEX contact_of_debtor ON contact (creditor, debtor_id, at DESC, id DESC);
INSERT INTO contact (id, creditor, debtor_id, at, direction, channel, kind, by_whom, text, invoices)
  SELECT m.id, m.creditor, m.debtor_id, m.sent_at, 'OUT', m.channel,
    CASE m.channel WHEN 'EMAIL' THEN 'EMAIL' ELSE 'LETTER' END, 'dunning',
    m.step || ': ' || m.total || ' ' || m.currency,
    ARRAY(SELECT i.invoice_id FROM reminder_item i WHERE i.creditor = m.creditor AND i.reminder_id = m.id)
  FROM reminder m WHERE m.state = 'SENT' AND m.sent_at IS NOT NULL;
INSERT INTO contact (id, creditor, debtor_id, at, direction, channel, kind, reason, by_whom, text, invoices)
  SELECT id, creditor, debtor_id, done_on, 'OUT', 'PHONE', 'CALL', reason, coalesce(done_by, 'unknown'),
    outcome || coalesce(': ' || note, ''), invoices
  FROM task WHERE state = 'DONE' AND done_on IS NOT NULL;

-- Addresses that nothing goes to any more: who answered there is not the debtor, or a message came back.
CREATE TABLE muted_address (
  creditor  text NOT NULL,
  debtor_id uuid NOT NULL,
  address   text NOT NULL,
  muted_on  date NOT NULL,
  PRIMARY KEY (creditor, debtor_id, address)
);

-- Tasks live as long as their reason; they have an owner and may wait.
ALTER TABLE debtor ADD COLUMN owner text;
ALTER TABLE task DROP CONSTRAINT task_state_check;
ALTER TABLE task ADD CONSTRAINT task_state_check CHECK (state IN ('OPEN', 'DONE', 'WITHDRAWN'));
ALTER TABLE task
  ADD COLUMN sentence jsonb,
  ADD COLUMN closing jsonb,
  ADD COLUMN snoozed_until date;
CREATE INDEX task_of_debtor ON task (creditor, debtor_id) WHERE state = 'OPEN';

SELECT encours_protect('step_taken');
SELECT encours_protect('contact');
SELECT encours_protect('muted_address');

ALTER TABLE promise ADD CONSTRAINT promise_dates CHECK (isfinite(made_on) AND isfinite(due_date)) NOT VALID;
ALTER TABLE pause ADD CONSTRAINT pause_dates
  CHECK (isfinite(from_date) AND (until_date IS NULL OR isfinite(until_date))) NOT VALID;
