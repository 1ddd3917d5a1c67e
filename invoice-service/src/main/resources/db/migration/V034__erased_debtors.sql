-- An erased debtor's row stays for its invoices, under another reference and without a name.
ALTER TABLE debtor ADD COLUMN erased boolean NOT NULL DEFAULT false;

-- Who a debtor was, once it is erased: what invoices must go on to say, for copies of them and nothing else.
CREATE TABLE retained_party (
  creditor  text NOT NULL,
  debtor_id uuid NOT NULL REFERENCES debtor,
  party     jsonb NOT NULL,
  PRIMARY KEY (creditor, debtor_id)
);
SELECT encours_protect('retained_party');

-- Of a line about an erased person only its data goes: that there was a change, when and by whom, stays.
CREATE FUNCTION refuse_change_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.data = '{"erased": true}'::jsonb
    AND (NEW.position, NEW.creditor, NEW.at, NEW.who, NEW.what, NEW.subject)
      = (OLD.position, OLD.creditor, OLD.at, OLD.who, OLD.what, OLD.subject) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the audit trail is only ever added to';
END
$$;
DROP TRIGGER audit_entry_is_final ON audit_entry;
CREATE TRIGGER audit_entry_is_final BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
