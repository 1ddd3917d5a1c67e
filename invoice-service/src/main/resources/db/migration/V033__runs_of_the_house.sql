-- Runs are kept in one shape in every service (db/platform). The old table stays until no older version writes to it.
SELECT set_config('encours.creditor', '*', true);
INSERT INTO batch_run (id, kind, creditor, business_date, dry_run, status, total, started_at, finished_at)
SELECT id, 'overdue', creditor, business_date, false, 'COMPLETED', marked, completed_at, completed_at FROM overdue_run;
INSERT INTO batch_run_count (run_id, creditor, batch, counter, key, n)
SELECT id, creditor, id, 'byStep', 'OVERDUE', marked FROM overdue_run;
