-- When each open invoice is expected to be paid, as risk-service last told: stretches of days from the due date, and
-- how many millionths of the whole come in each.
CREATE TABLE payment_forecast (
  creditor   text NOT NULL,
  invoice_id uuid NOT NULL,
  first_days integer[] NOT NULL,
  last_days  integer[] NOT NULL,
  millionths integer[] NOT NULL,
  PRIMARY KEY (creditor, invoice_id)
);
SELECT encours_protect('payment_forecast');
