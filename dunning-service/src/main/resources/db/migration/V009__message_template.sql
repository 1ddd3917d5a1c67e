-- A creditor's own words; every version stays, one without a text goes back to the house's.
CREATE TABLE message_template (
  creditor text NOT NULL,
  language text NOT NULL,
  channel  text NOT NULL,
  occasion text NOT NULL,
  version  int  NOT NULL,
  text     jsonb,
  saved_at timestamptz NOT NULL,
  saved_by text NOT NULL,
  PRIMARY KEY (creditor, language, channel, occasion, version)
);
SELECT encours_protect('message_template');

-- Which words a document was written with; 0 is the house's.
ALTER TABLE reminder_document ADD COLUMN template_version int NOT NULL DEFAULT 0;
