-- The policy is by far the longest part of what an assessment is made from, and thousands are made under the same one:
-- it is kept once, named by its content, and each assessment points to it.
CREATE TABLE applied_policy (
  creditor text NOT NULL,
  id       uuid NOT NULL,
  policy   jsonb NOT NULL,
  PRIMARY KEY (creditor, id)
);
SELECT encours_protect('applied_policy');

-- Empty for assessments made before this, whose evidence still has its policy inside, and for those whose evidence is
-- forgotten.
ALTER TABLE assessment ADD COLUMN policy uuid;

CREATE VIEW explained_assessment WITH (security_invoker = true) AS
SELECT a.id, a.creditor, a.debtor_id, a.assessed_for, a.made_at, a.assessment,
  CASE WHEN p.id IS NULL THEN a.evidence ELSE a.evidence || jsonb_build_object('policy', p.policy) END AS evidence
FROM assessment a LEFT JOIN applied_policy p ON p.creditor = a.creditor AND p.id = a.policy;
