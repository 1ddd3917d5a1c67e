-- What a rebuild reads from the topics' beginning, beside what is live. Not worth a log: a rebuild that died begins anew.
CREATE UNLOGGED TABLE rebuilt_fact (LIKE fact INCLUDING ALL);
SELECT encours_protect('rebuilt_fact');

CREATE UNLOGGED TABLE rebuilt_unallocated (
  creditor  text NOT NULL,
  debtor_id uuid NOT NULL,
  currency  char(3) NOT NULL,
  amount    numeric(19, 4) NOT NULL,
  PRIMARY KEY (creditor, debtor_id, currency)
);
SELECT encours_protect('rebuilt_unallocated');

CREATE UNLOGGED TABLE rebuilt_debtor (
  creditor      text NOT NULL,
  id            uuid NOT NULL,
  reference     text NOT NULL,
  kind          text NOT NULL,
  parent        text,
  registered_on date NOT NULL,
  PRIMARY KEY (creditor, id)
);
SELECT encours_protect('rebuilt_debtor');

CREATE TABLE rebuild (
  id         uuid PRIMARY KEY,
  creditor   text NOT NULL,
  mode       text NOT NULL CHECK (mode IN ('COMPARE', 'REPAIR')),
  status     text NOT NULL CHECK (status IN ('REQUESTED', 'RUNNING', 'COMPLETED', 'REFUSED', 'FAILED')),
  asked_by   text NOT NULL,
  asked_at   timestamptz NOT NULL,
  -- A sign of life: a rebuild that gives none for long has died with its process and is begun anew.
  touched_at timestamptz NOT NULL,
  events     bigint NOT NULL DEFAULT 0,
  outcome    jsonb,
  why        text
);
CREATE UNIQUE INDEX rebuild_under_way ON rebuild (creditor) WHERE status IN ('REQUESTED', 'RUNNING');
SELECT encours_protect('rebuild');

-- Whoever was forgotten stays so when the past is read again; only an id is kept, and when.
CREATE TABLE forgotten_debtor (
  creditor  text NOT NULL,
  debtor_id uuid NOT NULL,
  at        timestamptz NOT NULL,
  PRIMARY KEY (creditor, debtor_id)
);
SELECT encours_protect('forgotten_debtor');
