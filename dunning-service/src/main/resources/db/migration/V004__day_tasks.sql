-- Few debtors have credit nobody allocated, few invoices are disputed: finding them must not cost the whole ledger.
CREATE INDEX debtor_with_credit ON debtor (creditor, id) WHERE credit > 0;
CREATE INDEX receivable_disputed ON receivable (creditor, debtor_id)
  WHERE open > 0 AND jsonb_array_length(facts -> 'disputes') > 0;
CREATE INDEX task_of ON task (creditor, kind, debtor_id, subject);
