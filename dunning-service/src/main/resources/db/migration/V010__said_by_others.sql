-- What risk and collections say comes over topics of their own, and may come before the debtor or the invoice it is
-- about is known here: it is kept beside them, whether they are known or not.

CREATE TABLE debtor_rating (
  creditor  text NOT NULL,
  debtor_id uuid NOT NULL,
  grade     text,
  insolvent boolean NOT NULL DEFAULT false,
  PRIMARY KEY (creditor, debtor_id)
);
SELECT encours_protect('debtor_rating');

CREATE TABLE claim_elsewhere (
  creditor      text NOT NULL,
  invoice_id    uuid NOT NULL,
  in_collection boolean NOT NULL DEFAULT false,  -- handed off, or given up
  assigned      boolean NOT NULL DEFAULT false,  -- sold or factored, until it is given back
  on_plan       boolean NOT NULL DEFAULT false,
  PRIMARY KEY (creditor, invoice_id)
);
SELECT encours_protect('claim_elsewhere');

INSERT INTO debtor_rating SELECT creditor, id, grade, insolvent FROM debtor WHERE grade IS NOT NULL OR insolvent;
INSERT INTO claim_elsewhere (creditor, invoice_id, in_collection, on_plan)
  SELECT creditor, invoice_id, in_collection, on_plan FROM receivable WHERE in_collection OR on_plan;

ALTER TABLE debtor DROP COLUMN grade, DROP COLUMN insolvent;
ALTER TABLE receivable DROP COLUMN in_collection, DROP COLUMN on_plan;
