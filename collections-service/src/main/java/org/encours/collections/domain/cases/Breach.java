package org.encours.collections.domain.cases;

import java.time.LocalDate;
import org.encours.collections.domain.agency.AgencyId;

/**
 * What an agency did, by its own report, against a rule that protects the debtor. The report counts
 * all the same.
 *
 * @param number within the case, from 1
 * @param on the day of what was done, where the debtor lives
 * @param what happened, in words, with the rule
 * @param takenUpOn when the creditor spoke to the agency about it, or null while it is to do so
 */
public record Breach(
    int number, AgencyId agency, Rule rule, LocalDate on, String what, LocalDate takenUpOn) {

  /** What was not kept, with where it is written. */
  public enum Rule {
    PAUSE("Book XIX CEL, titles 2 and 3"),
    /** Going on against a consumer who contests with reasons. */
    CONTEST("Book XIX CEL, title 2"),
    NOTICE("art. XIX.7 §2 CEL"),
    HOURS("Book XIX CEL, title 2"),
    /** Family, neighbours or employer of a consumer. */
    OTHER_PERSON("Book XIX CEL, title 2"),
    /** Hours that the creditor set narrower than the law does. */
    AGREED_HOURS("the creditor's own hours"),
    /** A fee above the schedule. */
    FEE("the agreed fee schedule");

    private final String source;

    Rule(String source) {
      this.source = source;
    }

    public String source() {
      return source;
    }
  }

  /** One that the creditor has still to take up. */
  public static Breach found(int number, AgencyId agency, Rule rule, LocalDate on, String what) {
    return new Breach(number, agency, rule, on, what, null);
  }

  public Breach takenUp(LocalDate day) {
    return new Breach(number, agency, rule, on, what, day);
  }

  public boolean waits() {
    return takenUpOn == null;
  }
}
