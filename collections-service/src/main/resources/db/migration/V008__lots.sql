-- Cases that were handed to an agency, or put up for sale, together.
CREATE TABLE lot (
  creditor text  NOT NULL,
  id       uuid  NOT NULL,
  lot      jsonb NOT NULL,
  PRIMARY KEY (creditor, id)
);
SELECT encours_protect('lot');
