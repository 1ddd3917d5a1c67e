-- What a print house takes along on a day.
CREATE INDEX reminder_on_paper ON reminder (creditor, sent_on, id)
  WHERE state = 'SENT' AND channel IN ('LETTER', 'REGISTERED_LETTER');
