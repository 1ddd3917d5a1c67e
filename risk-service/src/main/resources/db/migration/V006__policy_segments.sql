-- A policy for one kind of debtor stands in for the creditor's general one (the empty segment).
ALTER TABLE credit_policy ADD COLUMN segment text NOT NULL DEFAULT '';
-- A segment that was given up goes by the general policy again; its versions stay on record.
ALTER TABLE credit_policy ADD COLUMN given_up boolean NOT NULL DEFAULT false;
ALTER TABLE credit_policy DROP CONSTRAINT credit_policy_pkey;
ALTER TABLE credit_policy ADD PRIMARY KEY (creditor, segment, version);
