CREATE TABLE note (id uuid PRIMARY KEY, creditor text NOT NULL, text text NOT NULL);
SELECT encours_protect('note');
