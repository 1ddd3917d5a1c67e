-- Files between a creditor and the agency that works a case; a message sends them.
CREATE TABLE case_attachment (
  creditor     text        NOT NULL,
  case_id      uuid        NOT NULL REFERENCES collection_case,
  agency       text        NOT NULL,
  handed_in_by text        NOT NULL CHECK (handed_in_by IN ('CREDITOR', 'AGENCY')),
  sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  file         jsonb       NOT NULL,
  bytes        bytea       NOT NULL CHECK (length(bytes) <= 10000000),
  kept_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, agency, handed_in_by, sha256)
);
SELECT encours_protect('case_attachment');
