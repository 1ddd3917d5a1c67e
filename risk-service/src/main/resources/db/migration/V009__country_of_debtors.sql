-- A credit policy may be meant for a country. Debtors registered before are told theirs by their next change, or by a
-- rebuild that repairs.
ALTER TABLE debtor ADD COLUMN country text;
ALTER TABLE rebuilt_debtor ADD COLUMN country text;
