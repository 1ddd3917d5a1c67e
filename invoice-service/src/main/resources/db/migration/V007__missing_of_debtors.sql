-- What is still to be found out about a debtor, as the domain says at each change, so that clerks can list who is incomplete.
ALTER TABLE debtor ADD COLUMN missing text[] NOT NULL DEFAULT '{}';
SELECT set_config('encours.creditor', '*', true);
UPDATE debtor SET missing = array_remove(ARRAY[
  CASE WHEN kind <> 'CONSUMER' AND enterprise_number IS NULL THEN 'ENTERPRISE_NUMBER' END,
  CASE WHEN contacts = '[]'::jsonb THEN 'CONTACT' END,
  CASE WHEN NOT jsonb_path_exists(contacts, '$[*].email ? (@ != null)') THEN 'EMAIL' END,
  CASE WHEN NOT jsonb_path_exists(contacts, '$[*].phone ? (@ != null)') THEN 'PHONE' END,
  CASE WHEN coalesce(terms ->> 'manner', 'NONE') NOT IN ('SIGNED', 'ONLINE') THEN 'ACCEPTED_TERMS' END], NULL);
ALTER TABLE debtor ALTER COLUMN missing DROP DEFAULT;
CREATE INDEX debtor_incomplete ON debtor (creditor, reference) WHERE missing <> '{}';
