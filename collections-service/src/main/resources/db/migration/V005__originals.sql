-- Originals handed in for a dossier: only papers whose fingerprint the case knows.
CREATE TABLE case_original (
  creditor text        NOT NULL,
  case_id  uuid        NOT NULL REFERENCES collection_case,
  sha256   text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  bytes    bytea       NOT NULL,
  kept_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, sha256)
);
SELECT encours_protect('case_original');
