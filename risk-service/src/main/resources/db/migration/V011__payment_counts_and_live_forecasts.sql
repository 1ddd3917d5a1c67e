-- How each debtor has paid, counted by weekday of the due date and days from it: weights by slot. What is expected of
-- somebody new is their sum.
CREATE TABLE payment_count (
  creditor  text NOT NULL,
  debtor_id uuid NOT NULL,
  as_of     date NOT NULL,
  slots     numeric[] NOT NULL,
  weights   numeric[] NOT NULL,
  PRIMARY KEY (creditor, debtor_id)
);
SELECT encours_protect('payment_count');

-- What others were last told to expect of each open invoice.
CREATE TABLE live_forecast (
  creditor  text NOT NULL,
  invoice   uuid NOT NULL,
  debtor_id uuid NOT NULL,
  as_of     date NOT NULL,
  due_date  date NOT NULL,
  forecast  jsonb NOT NULL,
  PRIMARY KEY (creditor, invoice)
);
CREATE INDEX live_forecast_of ON live_forecast (creditor, debtor_id);
SELECT encours_protect('live_forecast');

-- What mere counting said beside each forecast, and the day that ended the invoice, to set them against each other.
ALTER TABLE forecast ADD COLUMN counted numeric(5, 4) NOT NULL DEFAULT 0.35 CHECK (counted BETWEEN 0 AND 1);
ALTER TABLE forecast ADD COLUMN in_time_until date;
UPDATE forecast SET in_time_until = due_date;
ALTER TABLE forecast ALTER COLUMN in_time_until SET NOT NULL;
ALTER TABLE forecast ADD COLUMN ended_on date;
CREATE INDEX forecast_quality ON forecast (creditor, due_date) WHERE NOT disputed;

-- Models of an earlier form cannot be read any more; until one is learnt anew, counting forecasts.
UPDATE lateness_model SET in_force = false WHERE in_force;
