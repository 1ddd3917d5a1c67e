-- What an agency brought of a case that it worked to an end.
CREATE TABLE mandate_result (
  creditor  text           NOT NULL,
  case_id   uuid           NOT NULL REFERENCES collection_case,
  agency    text           NOT NULL,
  grade     text,
  age_days  int            NOT NULL,
  claim     numeric(19, 4) NOT NULL CHECK (claim > 0),
  recovered numeric(19, 4) NOT NULL,
  PRIMARY KEY (case_id, agency)
);
CREATE INDEX mandate_result_by_agency ON mandate_result (creditor, agency);
SELECT encours_protect('mandate_result');
