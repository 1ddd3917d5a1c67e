-- The ledger's charge items, each once, so that a claim knows what was booked of each kind.
CREATE TABLE booked_charge (
  creditor   text  NOT NULL,
  invoice_id uuid  NOT NULL,
  item_id    uuid  NOT NULL,
  charge     jsonb NOT NULL,
  PRIMARY KEY (creditor, item_id)
);
CREATE INDEX booked_charge_by_invoice ON booked_charge (creditor, invoice_id);
SELECT encours_protect('booked_charge');
