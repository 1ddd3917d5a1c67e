-- A debt may be sold; the case ends when the debtor has been told whom to pay.
ALTER TABLE collection_case DROP CONSTRAINT collection_case_status_check;
ALTER TABLE collection_case ADD CONSTRAINT collection_case_status_check
  CHECK (status IN ('PROPOSED', 'REFUSED', 'AMICABLE', 'JUDICIAL', 'PLAN', 'SOLD', 'CLOSED'));
ALTER TABLE collection_case DROP CONSTRAINT collection_case_route_check;
ALTER TABLE collection_case ADD CONSTRAINT collection_case_route_check
  CHECK (route IN ('AMICABLE', 'JUDICIAL', 'SALE'));
-- The price, which no agency brought; it is part of what was recovered.
ALTER TABLE collection_case ADD COLUMN sold_for numeric(19, 4)
  CHECK (sold_for IS NULL OR (sold_for > 0 AND sold_for <= recovered AND route = 'SALE'));
