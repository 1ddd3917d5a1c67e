-- Runs over a creditor's items for a business date, of every kind that the service has.
CREATE TABLE batch_run (
  id            uuid        PRIMARY KEY,
  kind          text        NOT NULL,
  creditor      text        NOT NULL,
  business_date date        NOT NULL,
  dry_run       boolean     NOT NULL,
  status        text        NOT NULL CHECK (status IN ('RUNNING', 'COMPLETED', 'FAILED')),
  total         bigint      NOT NULL,
  started_at    timestamptz NOT NULL,
  finished_at   timestamptz
);
CREATE INDEX batch_run_open ON batch_run (started_at) WHERE status = 'RUNNING';
CREATE INDEX batch_run_of_creditor ON batch_run (creditor, kind, business_date);

-- One row for each item still to be worked; the workers of every instance take them with SKIP LOCKED.
CREATE TABLE batch_run_item (
  run_id   uuid NOT NULL REFERENCES batch_run (id),
  item     uuid NOT NULL,
  creditor text NOT NULL,
  tries    int  NOT NULL DEFAULT 0,
  held     int  NOT NULL DEFAULT 0,
  PRIMARY KEY (run_id, item)
);

-- What each worked batch counted; summed when read, so that workers never wait for one another.
CREATE TABLE batch_run_count (
  run_id   uuid   NOT NULL REFERENCES batch_run (id),
  creditor text   NOT NULL,
  batch    uuid   NOT NULL,
  counter  text   NOT NULL,
  key      text   NOT NULL,
  n        bigint NOT NULL,
  PRIMARY KEY (run_id, batch, counter, key)
);

-- Items that failed by themselves again and again: the run went on without them.
CREATE TABLE batch_run_set_aside (
  run_id   uuid        NOT NULL REFERENCES batch_run (id),
  item     uuid        NOT NULL,
  creditor text        NOT NULL,
  reason   text        NOT NULL,
  at       timestamptz NOT NULL,
  PRIMARY KEY (run_id, item)
);

SELECT encours_protect('batch_run');
SELECT encours_protect('batch_run_item');
SELECT encours_protect('batch_run_count');
SELECT encours_protect('batch_run_set_aside');
