-- Debtors whose personal data was erased: by their id alone, so that what is heard late does not bring them back, with the
-- report of what went and what the law keeps.
CREATE TABLE erasure (
  creditor   text  NOT NULL,
  debtor_id  uuid  NOT NULL,
  request_id uuid  NOT NULL,
  erased_on  date  NOT NULL,
  report     jsonb NOT NULL,
  PRIMARY KEY (creditor, debtor_id)
);
CREATE UNIQUE INDEX erasure_by_request ON erasure (creditor, request_id);
SELECT encours_protect('erasure');

-- A reference that an erased debtor gave up may be another's before the erasure is heard of: partitions have no common
-- order. Ids follow time, so that the later debtor has the reference and the earlier one gives it up.
CREATE FUNCTION encours_one_reference() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM debtor
      WHERE creditor = NEW.creditor AND reference = NEW.reference AND id > NEW.id) THEN
    NEW.reference = 'erased-' || NEW.id;
  ELSE
    UPDATE debtor SET reference = 'erased-' || id
    WHERE creditor = NEW.creditor AND reference = NEW.reference AND id < NEW.id;
  END IF;
  RETURN NEW;
END
$$;
