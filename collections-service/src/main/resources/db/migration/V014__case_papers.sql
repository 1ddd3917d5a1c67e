-- Copies of the papers of a case, fetched from their keepers when it leaves the house.
CREATE TABLE case_paper (
  creditor   text  NOT NULL,
  case_id    uuid  NOT NULL REFERENCES collection_case,
  name       text  NOT NULL,
  sha256     text  NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  fetched_on date  NOT NULL,
  content    bytea NOT NULL,
  PRIMARY KEY (case_id, name)
);
SELECT encours_protect('case_paper');

CREATE TABLE paper_wanted (
  creditor     text        NOT NULL,
  case_id      uuid        NOT NULL REFERENCES collection_case,
  failures     int         NOT NULL DEFAULT 0,
  next_attempt timestamptz NOT NULL,
  PRIMARY KEY (case_id)
);
CREATE INDEX paper_wanted_by_attempt ON paper_wanted (next_attempt);
SELECT encours_protect('paper_wanted');
