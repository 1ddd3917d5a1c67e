-- Runs are kept in one shape in every service (db/platform). The old table stays until no older version writes to it.
SELECT set_config('encours.creditor', '*', true);
INSERT INTO batch_run (id, kind, creditor, business_date, dry_run, status, total, started_at, finished_at)
SELECT id, 'collection', creditor, (run->>'businessDate')::date, false, 'COMPLETED', (run->>'looked')::bigint,
  coalesce((run->>'businessDate')::timestamptz, now()), (run->>'businessDate')::timestamptz
FROM collection_run;
INSERT INTO batch_run_count (run_id, creditor, batch, counter, key, n)
SELECT r.id, r.creditor, r.id, 'byStep', c.key, (r.run->>c.old)::bigint
FROM collection_run r, (VALUES ('REVIEWED', 'looked'), ('CHANGED', 'changed'), ('PLANS_DUE', 'plans'), ('PLANS_BROKEN', 'broken')) c (key, old);
