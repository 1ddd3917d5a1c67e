-- From when the last step might have been taken, so that a late one can be explained; and what the first reminder
-- cost a consumer whose contract of regular deliveries let it cost (euro).
ALTER TABLE receivable ADD COLUMN last_step_due date, ADD COLUMN reminder_cost numeric(19,4);
