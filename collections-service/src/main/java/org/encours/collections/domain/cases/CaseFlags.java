package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
    acts = List.copyOf(acts);
  }

  /**
   * @param open what went over to the buyer
   * @param notifiedOn when the debtor was told, or null
   * @param owed what the debtor paid us since, which is the buyer's
   */
  public record Sold(Sale terms, Money open, LocalDate on, LocalDate notifiedOn, List<Owed> owed) {

    public Sold {
      owed = List.copyOf(owed);
    }

    public Sold notified(LocalDate day) {
      return new Sold(terms, open, on, day, owed);
    }

    /** The debtor paid us what is the buyer's. */
    public Sold owing(Owed more) {
      List<Owed> all = new ArrayList<>(owed);
      all.add(more);
      return new Sold(terms, open, on, notifiedOn, all);
    }

    public boolean owes(String movement) {
      return owed.stream().anyMatch(one -> one.movement().equals(movement));
    }

    /** What went on to the buyer is owed no longer. */
    public Sold passedOn(UUID receipt, LocalDate day) {
      return new Sold(
          terms,
          open,
          on,
          notifiedOn,
          owed.stream()
              .map(one -> one.receipt().equals(receipt) ? one.passedOn(day) : one)
              .toList());
    }
  }

  /**
   * @param movement the ledger's name of it, so that it is owed once
   * @param receipt the ledger's id of the money
   * @param passedOn when the buyer had it, or null
   */
  public record Owed(
      String movement,
      UUID receipt,
      Money amount,
      LocalDate paidOn,
      String invoice,
      LocalDate passedOn) {

    Owed passedOn(LocalDate day) {
      return new Owed(movement, receipt, amount, paidOn, invoice, day);
    }
  }

  public CaseFlags contested(Contest how) {
    return new CaseFlags(how, insolvent, amicableDone, courtSince, insolvency, sold, report, acts);
  }

  /** Somebody told us; the term of the publication is still to be noted. */
  public CaseFlags bankrupt(CaseId of, Insolvency.Kind kind, LocalDate on) {
    return insolvent(insolvency == null ? Insolvency.heardOf(of, kind, on) : insolvency);
  }

  /** The insolvency is over, or was a mistake. */
  public CaseFlags solvent() {
    return new CaseFlags(contest, false, amicableDone, courtSince, null, sold, report, acts);
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
