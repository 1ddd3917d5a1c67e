-- Agencies' statements of a month as they were held against what they had reported.
CREATE TABLE compared_statement (
  creditor  text  NOT NULL,
  id        uuid  NOT NULL,
  agency    text  NOT NULL,
  month     text  NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  statement jsonb NOT NULL,
  PRIMARY KEY (creditor, id)
);
CREATE INDEX compared_statement_by_month ON compared_statement (creditor, agency, month, id);
SELECT encours_protect('compared_statement');
