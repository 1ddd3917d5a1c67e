-- What dunning told of since the release: the most interest a Belgian consumer owes. Nobody's own.
CREATE TABLE rate_cap (
  valid_from date PRIMARY KEY,
  valid_to   date NOT NULL,
  cap        jsonb NOT NULL
);
