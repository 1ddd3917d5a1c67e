-- Who changed what, when: one line per event, only ever added to. The line before it shows what was.
CREATE TABLE audit_entry (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  creditor text        NOT NULL,
  at       timestamptz NOT NULL,
  who      text        NOT NULL,
  what     text        NOT NULL,
  subject  text        NOT NULL,
  data     jsonb       NOT NULL
);
CREATE INDEX audit_entry_by_subject ON audit_entry (creditor, subject, position);
SELECT encours_protect('audit_entry');
CREATE TRIGGER audit_entry_is_final BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
