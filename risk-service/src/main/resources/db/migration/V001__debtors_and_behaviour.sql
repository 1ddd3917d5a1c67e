-- The credit file of each debtor. Columns are what is searched by; the rest of the file is read as a whole.
CREATE TABLE debtor (
  creditor      text NOT NULL,
  id            uuid NOT NULL,
  reference     text NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('COMPANY', 'CONSUMER', 'PUBLIC_BODY')),
  parent        text,
  registered_on date NOT NULL,
  -- The business date its affairs have come to: that of the latest fact or review.
  seen_on       date,
  next_review   date NOT NULL,
  changed       boolean NOT NULL,
  -- Of the latest assessment, for the portfolio's figures and for lists.
  known         integer NOT NULL DEFAULT 0,
  late          integer NOT NULL DEFAULT 0,
  late30        integer NOT NULL DEFAULT 0,
  days_late     bigint NOT NULL DEFAULT 0,
  score         smallint CHECK (score BETWEEN 0 AND 100),
  grade         char(1) CHECK (grade IN ('A', 'B', 'C', 'D', 'E')),
  on_hold       boolean NOT NULL DEFAULT false,
  file          jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (creditor, id),
  UNIQUE (creditor, reference)
);
CREATE INDEX debtor_due ON debtor (creditor, next_review);
CREATE INDEX debtor_changed ON debtor (creditor, id) WHERE changed;
SELECT encours_protect('debtor');

-- What debtors did, by the day it counts from. Only ever added to; a behaviour is folded from it as of any date.
CREATE TABLE fact (
  creditor  text NOT NULL,
  debtor_id uuid NOT NULL,
  event_id  uuid NOT NULL,
  on_date   date NOT NULL,
  kind      text NOT NULL,
  invoice   uuid,
  subject   uuid,
  amount    numeric(19, 4),
  currency  char(3),
  outcome   text,
  terms     jsonb,
  PRIMARY KEY (creditor, debtor_id, event_id)
);
SELECT encours_protect('fact');

-- What each debtor owes at this moment: the sum of its facts, kept so that an order is answered without reading them.
CREATE TABLE balance (
  creditor    text NOT NULL,
  debtor_id   uuid NOT NULL,
  currency    char(3) NOT NULL,
  open        numeric(19, 4) NOT NULL DEFAULT 0,
  unallocated numeric(19, 4) NOT NULL DEFAULT 0,
  PRIMARY KEY (creditor, debtor_id, currency)
);
SELECT encours_protect('balance');

-- Every assessment with what it was made from, so that it can be explained years later.
CREATE TABLE assessment (
  id           uuid PRIMARY KEY,
  creditor     text NOT NULL,
  debtor_id    uuid NOT NULL,
  assessed_for date NOT NULL,
  made_at      timestamptz NOT NULL,
  assessment   jsonb NOT NULL,
  evidence     jsonb NOT NULL
);
CREATE INDEX assessment_history ON assessment (creditor, debtor_id, id);
SELECT encours_protect('assessment');

-- Orders accepted on credit and not invoiced yet.
CREATE TABLE reservation (
  id              uuid PRIMARY KEY,
  creditor        text NOT NULL,
  debtor_id       uuid NOT NULL,
  order_reference text,
  currency        char(3) NOT NULL,
  amount          numeric(19, 4) NOT NULL CHECK (amount > 0),
  held            numeric(19, 4) NOT NULL CHECK (held BETWEEN 0 AND amount),
  made_at         timestamptz NOT NULL,
  until           timestamptz NOT NULL
);
CREATE INDEX reservation_held ON reservation (creditor, debtor_id, made_at) WHERE held > 0;
SELECT encours_protect('reservation');

CREATE TABLE solvency_report (
  id        uuid PRIMARY KEY,
  creditor  text NOT NULL,
  debtor_id uuid NOT NULL,
  as_of     date NOT NULL,
  filed_by  text NOT NULL,
  filed_at  timestamptz NOT NULL,
  report    jsonb NOT NULL
);
CREATE INDEX solvency_report_of ON solvency_report (creditor, debtor_id, as_of);
SELECT encours_protect('solvency_report');

-- Every version of the credit policy; the newest is in force.
CREATE TABLE credit_policy (
  creditor   text NOT NULL,
  version    integer NOT NULL,
  policy     jsonb NOT NULL,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (creditor, version)
);
SELECT encours_protect('credit_policy');

CREATE TABLE review (
  id            uuid PRIMARY KEY,
  creditor      text NOT NULL,
  business_date date NOT NULL,
  status        text NOT NULL CHECK (status IN ('RUNNING', 'COMPLETED', 'FAILED')),
  done          bigint NOT NULL DEFAULT 0,
  total         bigint NOT NULL,
  started_at    timestamptz NOT NULL,
  ended_at      timestamptz
);
CREATE UNIQUE INDEX review_running ON review (creditor, business_date) WHERE status = 'RUNNING';
SELECT encours_protect('review');
