-- What lists of cases are asked for, as columns of their own.
ALTER TABLE collection_case
  ADD COLUMN procedure text,
  ADD COLUMN outcome   text,
  ADD COLUMN contest   text NOT NULL DEFAULT 'NONE';

UPDATE collection_case SET
  procedure = coalesce(content -> 'state' ->> 'procedure', content -> 'state' -> 'before' ->> 'procedure'),
  outcome = content -> 'state' ->> 'outcome',
  contest = coalesce(content -> 'standing' ->> 'contest', 'NONE');

CREATE INDEX case_by_procedure ON collection_case (creditor, procedure, id) WHERE procedure IS NOT NULL;
