-- Debtors of one group share its head's limit. The head is named by its customer number and may not be known here.
ALTER TABLE debtor ADD COLUMN group_head text GENERATED ALWAYS AS (coalesce(parent, reference)) STORED;
CREATE INDEX debtor_group ON debtor (creditor, group_head);

-- Warnings as they were raised. One is over when the debtor's file no longer lists its kind.
CREATE TABLE early_warning (
  id            uuid PRIMARY KEY,
  creditor      text NOT NULL,
  debtor_id     uuid NOT NULL,
  kind          text NOT NULL,
  text          text NOT NULL,
  money_at_risk numeric(19, 4) NOT NULL,
  currency      char(3) NOT NULL,
  raised_on     date NOT NULL
);
CREATE INDEX early_warning_of ON early_warning (creditor, debtor_id, kind, raised_on DESC);
SELECT encours_protect('early_warning');
