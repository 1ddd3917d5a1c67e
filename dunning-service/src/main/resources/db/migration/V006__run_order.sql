-- Workers take debtors in this order: without it each batch sorts all that are left.
CREATE INDEX run_debtor_order ON run_debtor (run_id, tries, debtor_id);
