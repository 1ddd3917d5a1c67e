-- Where agencies without Kafka are told, and how far each has been.
CREATE TABLE agency_webhook (
  creditor     text        NOT NULL,
  agency       text        NOT NULL,
  position     bigint      NOT NULL,
  next_attempt timestamptz NOT NULL,
  webhook      jsonb       NOT NULL,
  PRIMARY KEY (creditor, agency),
  FOREIGN KEY (creditor, agency) REFERENCES agency
);
CREATE INDEX agency_webhook_due ON agency_webhook (next_attempt);
SELECT encours_protect('agency_webhook');
