-- Trials of models of late payment; the newest that was better is in force. A model that was not better is not kept.
CREATE TABLE lateness_model (
  id             uuid PRIMARY KEY,
  creditor       text NOT NULL,
  version        text,
  replaced       boolean NOT NULL,
  in_force       boolean NOT NULL,
  since          date,
  tested         integer NOT NULL,
  brier          numeric(7, 4),
  standing       text NOT NULL,
  standing_brier numeric(7, 4),
  why            text NOT NULL,
  tried_by       text NOT NULL,
  tried_at       timestamptz NOT NULL,
  -- As it was written, so that its checksum still holds.
  file           text
);
CREATE UNIQUE INDEX lateness_model_in_force ON lateness_model (creditor) WHERE in_force;
SELECT encours_protect('lateness_model');

-- What was expected of each invoice when it was issued, and again once it was disputed.
CREATE TABLE forecast (
  creditor  text NOT NULL,
  debtor_id uuid NOT NULL,
  invoice   uuid NOT NULL,
  disputed  boolean NOT NULL,
  stands    boolean NOT NULL DEFAULT true,
  issued_on date NOT NULL,
  due_date  date NOT NULL,
  total     numeric(19, 4) NOT NULL,
  currency  char(3) NOT NULL,
  open      numeric(19, 4) NOT NULL,
  late      numeric(5, 4) NOT NULL CHECK (late BETWEEN 0 AND 1),
  forecast  jsonb NOT NULL,
  made_at   timestamptz NOT NULL,
  PRIMARY KEY (creditor, invoice, disputed)
);
CREATE INDEX forecast_open ON forecast (creditor, debtor_id) WHERE open > 0;
CREATE INDEX forecast_due ON forecast (creditor, due_date) WHERE open > 0;
SELECT encours_protect('forecast');
