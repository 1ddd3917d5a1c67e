-- The rules for all have changed: whose id comes after is still to be marked as changed. Marking everybody at once would
-- hold every file of a large book, and every order that asks for one, until it is done.
CREATE TABLE marking (
  creditor text PRIMARY KEY,
  after    uuid NOT NULL
);
SELECT encours_protect('marking');
