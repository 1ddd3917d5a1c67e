-- By which mandate a direct debit was collected, so that its return is found without another reference.
ALTER TABLE bank_transaction ADD COLUMN mandate_id text;
CREATE INDEX bank_transaction_by_mandate ON bank_transaction (creditor, mandate_id) WHERE receipt_id IS NOT NULL;
