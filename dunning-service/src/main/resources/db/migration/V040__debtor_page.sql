-- The page that a message leads to: its link, of which only the hash is kept, and what was done by it.

CREATE TABLE debtor_link (
  hash        bytea PRIMARY KEY,         -- SHA-256 of the token that stands in the message
  creditor    text NOT NULL,
  debtor_id   uuid NOT NULL,
  reminder_id uuid NOT NULL REFERENCES reminder (id),
  made_at     timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  revoked_at  timestamptz
);
CREATE INDEX debtor_link_of_message ON debtor_link (creditor, reminder_id);
CREATE INDEX debtor_link_expiry ON debtor_link (expires_at);

CREATE TABLE debtor_act (
  id          uuid PRIMARY KEY,          -- of the journal's line as well
  creditor    text NOT NULL,
  debtor_id   uuid NOT NULL,
  reminder_id uuid NOT NULL REFERENCES reminder (id),
  kind        text NOT NULL,
  key         text NOT NULL,             -- of the form: sent twice, it is done once
  at          timestamptz NOT NULL,
  on_day      date NOT NULL,
  UNIQUE (creditor, reminder_id, key)
);

CREATE TABLE contact_file (
  contact_id uuid PRIMARY KEY,
  creditor   text NOT NULL,
  debtor_id  uuid NOT NULL,
  name       text NOT NULL,
  media_type text NOT NULL,
  content    bytea NOT NULL
);

SELECT encours_protect('debtor_link');
SELECT encours_protect('debtor_act');
SELECT encours_protect('contact_file');
