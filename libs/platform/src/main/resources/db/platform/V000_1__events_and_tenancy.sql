-- What every service's database holds besides its own tables.

-- Events that are part of a committed change and wait for the broker. Deleted once acknowledged.
CREATE TABLE outbox (
  position     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id           uuid        NOT NULL,
  topic        text        NOT NULL,
  key          text        NOT NULL,
  type         text        NOT NULL,
  creditor     text        NOT NULL,
  occurred_at  timestamptz NOT NULL,
  trace_parent text,
  data         bytea       NOT NULL
);

-- Events that had their effect; a second delivery finds its id here and does nothing.
CREATE TABLE inbox (
  consumer    text        NOT NULL,
  event_id    uuid        NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_by_age ON inbox (received_at);

-- Events that could not have their effect, kept until a person replays or drops them.
CREATE TABLE dead_letter (
  id        uuid        PRIMARY KEY,
  consumer  text        NOT NULL,
  topic     text        NOT NULL,
  event_id  uuid,
  type      text        NOT NULL,
  creditor  text        NOT NULL,
  key       text,
  headers   jsonb       NOT NULL,
  data      bytea       NOT NULL,
  error     text        NOT NULL,
  failed_at timestamptz NOT NULL
);

-- Answers to requests that carried an Idempotency-Key.
CREATE TABLE idempotency (
  creditor    text        NOT NULL,
  key         text        NOT NULL,
  fingerprint bytea       NOT NULL,
  status      int,
  location    text,
  body        bytea,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (creditor, key)
);
CREATE INDEX idempotency_by_age ON idempotency (created_at);

-- Row-level security for a table with a creditor column: the tenant of the connection, or '*' for technical work.
-- FORCE because the service's user owns its tables and would otherwise be exempt.
CREATE FUNCTION encours_protect(protected regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', protected);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', protected);
  EXECUTE format(
    'CREATE POLICY tenant ON %s USING (creditor = current_setting(''encours.creditor'', true)
       OR current_setting(''encours.creditor'', true) = ''*'')', protected);
END
$$;
