-- What is to be done, with its code and data beside the English words. All lists are made anew.
ALTER TABLE case_task ADD COLUMN sentence jsonb NOT NULL DEFAULT '{}';
UPDATE collection_case SET listed = false WHERE status <> 'CLOSED';
