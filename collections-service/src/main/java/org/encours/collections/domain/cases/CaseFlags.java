package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.route.Sale;
import org.encours.kernel.Money;

/**
 * How a debt stands, as far as it changes which routes are open.
 *
 * @param contest how the debtor answers to it
 * @param amicableDone an agency tried and gave up
 * @param courtSince when it was handed to a court, or null
 * @param insolvency what is known of it, or null
 * @param sold to whom it was assigned, or null
 * @param report that names the debtor to a bureau, asked for or made, or null
 * @param acts done about it elsewhere, as they were noted
 */
public record CaseFlags(
    Contest contest,
    boolean insolvent,
    boolean amicableDone,
    LocalDate courtSince,
    Insolvency insolvency,
    Sold sold,
    NegativeReport report,
    List<LegalAct> acts) {

  public static final CaseFlags FRESH =
      new CaseFlags(Contest.NONE, false, false, null, null, null, null, List.of());

  public CaseFlags {
    acts = acts == null ? List.of() : List.copyOf(acts);
  }

  /**
   * @param open what went over to the buyer
   * @param notifiedOn when the debtor was told, or null
   */
  public record Sold(Sale terms, Money open, LocalDate on, LocalDate notifiedOn) {

    public Sold notified(LocalDate day) {
      return new Sold(terms, open, on, day);
    }
  }

  public CaseFlags contested(Contest how) {
    return new CaseFlags(how, insolvent, amicableDone, courtSince, insolvency, sold, report, acts);
  }

  /** Somebody told us; the term of the publication is still to be noted. */
  public CaseFlags bankrupt(LocalDate on) {
    return insolvent(insolvency == null ? Insolvency.heardOf(on) : insolvency);
  }

  public CaseFlags insolvent(Insolvency known) {
    return new CaseFlags(contest, true, amicableDone, courtSince, known, sold, report, acts);
  }

  public CaseFlags amicableEnded() {
    return new CaseFlags(contest, insolvent, true, courtSince, insolvency, sold, report, acts);
  }

  public CaseFlags inCourt(LocalDate since) {
    return new CaseFlags(contest, insolvent, amicableDone, since, insolvency, sold, report, acts);
  }

  /** Null when it came back. */
  public CaseFlags sold(Sold to) {
    return new CaseFlags(
        contest, insolvent, amicableDone, courtSince, insolvency, to, report, acts);
  }

  /** Whether an attempt was made, or excused, by a day. */
  public boolean conciliationTried(LocalDate day) {
    return acts.stream()
        .anyMatch(
            act -> act.kind() == LegalAct.Kind.CONCILIATION_ATTEMPT && !act.on().isAfter(day));
  }

  public CaseFlags acted(List<LegalAct> all) {
    return new CaseFlags(
        contest, insolvent, amicableDone, courtSince, insolvency, sold, report, all);
  }

  /** Null when it was lifted. */
  public CaseFlags reported(NegativeReport to) {
    return new CaseFlags(contest, insolvent, amicableDone, courtSince, insolvency, sold, to, acts);
  }
}
