-- The credit committee's record: what it saw, what it decided, what became of it. Never changed but for "done".
CREATE TABLE committee_meeting (
  id        uuid PRIMARY KEY,
  creditor  text NOT NULL,
  held_on   date NOT NULL,
  called_by text NOT NULL,
  called_at timestamptz NOT NULL,
  agenda    jsonb NOT NULL
);
CREATE INDEX committee_meeting_of ON committee_meeting (creditor, id);
SELECT encours_protect('committee_meeting');

CREATE TABLE committee_decision (
  id         uuid PRIMARY KEY,
  creditor   text NOT NULL,
  meeting    uuid NOT NULL REFERENCES committee_meeting,
  item       integer NOT NULL,
  debtor     text NOT NULL,
  decision   text NOT NULL,
  effect     text NOT NULL CHECK (effect IN ('NOTHING', 'SET_LIMIT', 'RELEASE_ORDER')),
  details    jsonb NOT NULL,
  owner      text NOT NULL,
  due_date   date NOT NULL,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  done_at    timestamptz
);
CREATE INDEX committee_decision_of ON committee_decision (creditor, meeting);
SELECT encours_protect('committee_decision');

-- Orders that pass by decision, each once.
CREATE TABLE order_release (
  id              uuid PRIMARY KEY,
  creditor        text NOT NULL,
  debtor_id       uuid NOT NULL,
  order_reference text NOT NULL,
  amount          numeric(19, 4) NOT NULL CHECK (amount > 0),
  currency        char(3) NOT NULL,
  until           date NOT NULL,
  reason          text NOT NULL,
  released_by     text NOT NULL,
  released_at     timestamptz NOT NULL,
  used_at         timestamptz
);
CREATE INDEX order_release_of ON order_release (creditor, debtor_id, order_reference);
SELECT encours_protect('order_release');
