-- What money that says nothing useful may have been for: by its amount, the discount taken or not, and by the payer's
-- name; and a return that says only what the payment said. Each entry of a statement asks; none may go through the book.
CREATE INDEX invoice_open_by_amount ON invoice (creditor, open) WHERE open > 0;
CREATE INDEX invoice_open_by_discounted_amount ON invoice (creditor, (open - discount_amount))
  WHERE open > 0 AND discount_amount IS NOT NULL;
CREATE INDEX debtor_by_name ON debtor (creditor, lower(name));
-- By hash: what a payer writes may be longer than an ordered index takes.
CREATE INDEX receipt_by_reference ON receipt USING hash (reference);
