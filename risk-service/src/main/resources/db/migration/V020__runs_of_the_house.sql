-- Runs are kept in one shape in every service (db/platform). The old table stays until no older version writes to it.
-- A review that was under way is begun anew by whoever asks: who is due is known by the debtors themselves.
SELECT set_config('encours.creditor', '*', true);
INSERT INTO batch_run (id, kind, creditor, business_date, dry_run, status, total, started_at, finished_at)
SELECT id, 'risk-review', creditor, business_date, false, CASE status WHEN 'RUNNING' THEN 'FAILED' ELSE status END,
  done, started_at, coalesce(ended_at, started_at)
FROM review;
INSERT INTO batch_run_count (run_id, creditor, batch, counter, key, n)
SELECT id, creditor, id, 'byStep', 'ASSESSED', done FROM review;
