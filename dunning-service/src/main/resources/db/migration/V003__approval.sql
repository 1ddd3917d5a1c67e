-- Messages that wait for a person's word, that a person refused, or that had nothing left to say when they were to leave.
ALTER TABLE reminder DROP CONSTRAINT reminder_state_check;
ALTER TABLE reminder ADD CONSTRAINT reminder_state_check
  CHECK (state IN ('TO_APPROVE', 'ORDERED', 'SENDING', 'SENT', 'IN_DOUBT', 'FAILED', 'REJECTED', 'WITHDRAWN'));
ALTER TABLE reminder ADD COLUMN decided_by text, ADD COLUMN decided_at timestamptz;
CREATE INDEX reminder_to_approve ON reminder (creditor, id) WHERE state = 'TO_APPROVE';
