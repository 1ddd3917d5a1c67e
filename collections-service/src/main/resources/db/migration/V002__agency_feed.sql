-- What agencies are told, for those that read by REST instead of Kafka: the same events, in order.
CREATE TABLE agency_event (
  position    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  creditor    text        NOT NULL,
  agency      text        NOT NULL,
  case_id     uuid        NOT NULL REFERENCES collection_case,
  type        text        NOT NULL,
  data        jsonb       NOT NULL,
  told_at     timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX agency_event_by_agency ON agency_event (creditor, agency, position);
SELECT encours_protect('agency_event');
