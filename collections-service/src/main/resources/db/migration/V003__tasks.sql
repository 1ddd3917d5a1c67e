-- What is to be done about each open case, made anew when the case has changed.
ALTER TABLE collection_case ADD COLUMN listed boolean NOT NULL DEFAULT false;
CREATE INDEX case_unlisted ON collection_case (creditor, id) WHERE NOT listed;

CREATE TABLE case_task (
  creditor     text           NOT NULL,
  case_id      uuid           NOT NULL REFERENCES collection_case,
  kind         text           NOT NULL,
  visible_from date           NOT NULL,
  due_on       date           NOT NULL,
  what         text           NOT NULL,
  amount       numeric(19, 4) NOT NULL,
  currency     char(3)        NOT NULL,
  CHECK (visible_from <= due_on)
);
CREATE INDEX case_task_by_case ON case_task (case_id);
CREATE INDEX case_task_by_day ON case_task (creditor, visible_from, due_on);
SELECT encours_protect('case_task');
