-- What we know from the ledger's events: one document per party and invoice.
CREATE TABLE creditor_file (
  creditor text PRIMARY KEY,
  file     jsonb NOT NULL
);
CREATE TABLE debtor_file (
  creditor  text NOT NULL,
  debtor_id uuid NOT NULL,
  file      jsonb,
  credit    jsonb,
  PRIMARY KEY (creditor, debtor_id)
);
CREATE TABLE invoice_file (
  creditor   text NOT NULL,
  invoice_id uuid NOT NULL,
  debtor_id  uuid NOT NULL,
  file       jsonb NOT NULL,
  PRIMARY KEY (creditor, invoice_id)
);

CREATE TABLE collection_case (
  id          uuid PRIMARY KEY,
  version     int            NOT NULL,
  creditor    text           NOT NULL,
  debtor_id   uuid           NOT NULL,
  debtor      text           NOT NULL,
  request_id  uuid           NOT NULL,
  status      text           NOT NULL
    CHECK (status IN ('PROPOSED', 'REFUSED', 'AMICABLE', 'JUDICIAL', 'PLAN', 'CLOSED')),
  route       text CHECK (route IN ('AMICABLE', 'JUDICIAL')),
  agency      text,
  last_agency text,
  grade       text,
  age_days    int            NOT NULL,
  claimed     numeric(19, 4) NOT NULL CHECK (claimed >= 0),
  recovered   numeric(19, 4) NOT NULL CHECK (recovered >= 0),
  waived      numeric(19, 4) NOT NULL CHECK (waived >= 0),
  costs       numeric(19, 4) NOT NULL CHECK (costs >= 0),
  currency    char(3)        NOT NULL,
  opened_on   date           NOT NULL,
  closed_on   date,
  content     jsonb          NOT NULL,
  -- claimed = recovered + waived + open, and open is never below nothing
  CHECK (recovered + waived <= claimed),
  CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL)),
  CHECK (status <> 'AMICABLE' OR agency IS NOT NULL)
);
CREATE INDEX case_by_status ON collection_case (creditor, status, id);
CREATE INDEX case_by_debtor ON collection_case (creditor, debtor, id);
CREATE INDEX case_by_agency ON collection_case (creditor, agency, id) WHERE agency IS NOT NULL;
CREATE INDEX case_by_request ON collection_case (creditor, request_id);

CREATE TABLE case_invoice (
  creditor   text NOT NULL,
  case_id    uuid NOT NULL REFERENCES collection_case,
  invoice_id uuid NOT NULL,
  PRIMARY KEY (case_id, invoice_id)
);
CREATE INDEX case_invoice_by_invoice ON case_invoice (creditor, invoice_id);

CREATE TABLE agency (
  creditor text NOT NULL,
  id       text NOT NULL,
  profile  jsonb NOT NULL,
  PRIMARY KEY (creditor, id)
);

-- Every report that had its effect: the same report twice has one.
CREATE TABLE agency_update (
  creditor    text NOT NULL,
  agency      text NOT NULL,
  update_id   text NOT NULL,
  case_id     uuid NOT NULL REFERENCES collection_case,
  report      jsonb NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (creditor, agency, update_id)
);

CREATE TABLE collection_policy (
  creditor text PRIMARY KEY,
  policy   jsonb NOT NULL
);

CREATE TABLE collection_run (
  creditor text NOT NULL,
  id       uuid NOT NULL,
  run      jsonb NOT NULL,
  PRIMARY KEY (creditor, id)
);

SELECT encours_protect('creditor_file');
SELECT encours_protect('debtor_file');
SELECT encours_protect('invoice_file');
SELECT encours_protect('collection_case');
SELECT encours_protect('case_invoice');
SELECT encours_protect('agency');
SELECT encours_protect('agency_update');
SELECT encours_protect('collection_policy');
SELECT encours_protect('collection_run');
