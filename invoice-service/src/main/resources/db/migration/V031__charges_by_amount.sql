-- What money that says nothing may have been for: an invoice with its charges, as a letter asks for it.
CREATE INDEX invoice_owed_by_amount ON invoice (creditor, (open + charges_open)) WHERE charges_open > 0;
