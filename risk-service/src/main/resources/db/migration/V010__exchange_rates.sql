-- Units of a currency for one euro, by the day they are of. Exact: a rate is kept with the digits it was told with.
CREATE TABLE exchange_rate (
  creditor text NOT NULL,
  currency char(3) NOT NULL,
  on_date  date NOT NULL,
  per_euro numeric NOT NULL CHECK (per_euro > 0),
  told_by  text NOT NULL,
  told_at  timestamptz NOT NULL,
  PRIMARY KEY (creditor, on_date, currency)
);
SELECT encours_protect('exchange_rate');
