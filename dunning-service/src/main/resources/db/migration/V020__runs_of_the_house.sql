-- Runs are kept in one shape in every service (db/platform). The old tables stay until no older version writes to them.
-- What a run under way has left to do goes with it.
SELECT set_config('encours.creditor', '*', true);
INSERT INTO batch_run (id, kind, creditor, business_date, dry_run, status, total, started_at, finished_at)
SELECT id, 'dunning', creditor, business_date, dry_run, status, total, started_at, finished_at FROM run;
INSERT INTO batch_run_item (run_id, item, creditor, tries) SELECT run_id, debtor_id, creditor, tries FROM run_debtor;
INSERT INTO batch_run_count (run_id, creditor, batch, counter, key, n)
SELECT run_id, creditor, batch, CASE kind WHEN 'STEP' THEN 'byStep' WHEN 'SKIPPED' THEN 'skipped' ELSE 'messages' END,
  CASE kind WHEN 'MESSAGES' THEN 'ORDERED' ELSE key END, n
FROM run_tally;
