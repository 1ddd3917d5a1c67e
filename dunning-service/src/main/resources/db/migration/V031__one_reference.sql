CREATE TRIGGER debtor_one_reference BEFORE INSERT OR UPDATE OF reference ON debtor
  FOR EACH ROW EXECUTE FUNCTION encours_one_reference();
