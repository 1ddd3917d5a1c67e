package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.Interruption;
import org.encours.collections.domain.gate.Deficiency;
import org.encours.collections.domain.money.Account;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.money.Outstanding;
import org.encours.collections.domain.money.OutstandingByComponent;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.party.DebtorId;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/**
 * A debtor's claims in one currency that left the creditor's reminders, until they are paid, given
 * up or taken back.
 *
 * @param debtorReference the creditor's customer number
 * @param missing the tasks that hold a refused case, empty otherwise
 * @param mandates every agency that has had it, in order
 * @param negotiation pauses, offers and who speaks for the debtor
 */
public record CollectionCase(
    CaseId id,
    CreditorId creditor,
    DebtorId debtor,
    String debtorReference,
    LocalDate openedOn,
    HandoffContext context,
    List<Claim> claims,
    List<Deficiency> missing,
    CaseState state,
    Account account,
    CaseFlags flags,
    List<Mandate> mandates,
    Negotiation negotiation,
    Timeline timeline) {

  public CollectionCase {
    claims = List.copyOf(claims);
    missing = List.copyOf(missing);
    mandates = List.copyOf(mandates);
  }

  public boolean closed() {
    return state instanceof CaseState.Closed;
  }

  /**
   * Why nothing more is decided about the debt here, or empty while it is the creditor's to work.
   */
  public Optional<CaseRefusals> over() {
    return switch (state) {
      case CaseState.Closed(Outcome outcome, _) ->
          Optional.of(new CaseRefusals.CaseClosedAlready(outcome));
      case CaseState.Sold _ ->
          Optional.of(new CaseRefusals.SoldAlready(flags.sold().terms().buyer()));
      case CaseState.Waiting _ -> Optional.empty();
      case CaseState.Refused _ -> Optional.empty();
      case CaseState.Amicable _ -> Optional.empty();
      case CaseState.Judicial _ -> Optional.empty();
      case CaseState.InPlan _ -> Optional.empty();
    };
  }

  /** The due date that has been missed longest. */
  public LocalDate oldestDue() {
    return claims.stream().map(Claim::dueDate).min(LocalDate::compareTo).orElse(openedOn);
  }

  /** The invoice that has waited longest; it bears the costs of the case. */
  public InvoiceId oldestInvoice() {
    return claims.stream()
        .min(Comparator.comparing(Claim::dueDate).thenComparing(Claim::number))
        .orElseThrow()
        .invoice();
  }

  /** How long the oldest claim is past due, in days. */
  public int ageDays(LocalDate on) {
    return (int) ChronoUnit.DAYS.between(oldestDue(), on);
  }

  /** What is open of the invoices, and of what the delay added to them. */
  public Outstanding outstanding() {
    return outstanding(account);
  }

  /** The same as it was at the end of a day. */
  public Outstanding outstandingAt(LocalDate day) {
    return outstanding(account.at(day));
  }

  /** What the creditor conceded of each component; no credit note tells of it. */
  public Map<Component, Money> conceded() {
    return OutstandingByComponent.concededOf(claims, account);
  }

  private Outstanding outstanding(Account money) {
    return Outstanding.of(claims, money);
  }

  public boolean hadAgency(AgencyId agency) {
    return mandates.stream().anyMatch(mandate -> mandate.agency().equals(agency));
  }

  /** An agency sees what it works, and what ended in its hands; never what was taken from it. */
  public boolean visibleTo(AgencyId agency) {
    return switch (state) {
      case CaseState.Closed(Outcome outcome, LocalDate on) ->
          !mandates.isEmpty()
              && mandates.getLast().agency().equals(agency)
              && outcome.name().equals(mandates.getLast().end());
      case CaseState working -> agency.equals(working.agency());
    };
  }

  /** AMICABLE, JUDICIAL or SALE, as it left the house last; null before. */
  public String route() {
    if (flags.sold() != null) {
      return "SALE";
    }
    if (flags.courtSince() != null) {
      return "JUDICIAL";
    }
    return mandates.isEmpty() ? null : "AMICABLE";
  }

  /**
   * Acts that may restart the time of prescription: part payments, what was noted, and what a court
   * served.
   */
  public List<Interruption> interruptions() {
    return interruptions(account);
  }

  /** The same without money that was heard of after a day. */
  public List<Interruption> interruptionsKnownBy(LocalDate day) {
    return interruptions(account.at(day));
  }

  private List<Interruption> interruptions(Account money) {
    List<Interruption> acts = new ArrayList<>();
    money.recoveries().stream()
        .filter(recovery -> recovery.byDebtor() && recovery.amount().isPositive())
        .map(recovery -> new Interruption(Interruption.Kind.PART_PAYMENT, recovery.valueDate()))
        .forEach(acts::add);
    flags.acts().stream().flatMap(act -> act.interruption().stream()).forEach(acts::add);
    if (state instanceof CaseState.Judicial judicial) {
      acts.addAll(judicial.path().interruptions());
    }
    return acts;
  }

  public Optional<Mandate> runningMandate() {
    return mandates.stream().filter(Mandate::running).findFirst();
  }

  public CollectionCase noted(ActionStamp act, String kind, String text) {
    return with(state, account, flags, mandates, negotiation, timeline.noted(act, kind, text));
  }

  public CollectionCase in(CaseState next) {
    return with(next, account, flags, mandates, negotiation, timeline);
  }

  public CollectionCase with(Account money) {
    return with(state, money, flags, mandates, negotiation, timeline);
  }

  public CollectionCase with(CaseFlags now) {
    return with(state, account, now, mandates, negotiation, timeline);
  }

  public CollectionCase with(Negotiation now) {
    return with(state, account, flags, mandates, now, timeline);
  }

  public CollectionCase contested(Contest how) {
    return with(flags.contested(how));
  }

  public CollectionCase given(Mandate mandate) {
    List<Mandate> all = new ArrayList<>(mandates);
    all.add(mandate);
    return with(state, account, flags, all, negotiation, timeline);
  }

  public CollectionCase mandateEnded(LocalDate on, String how) {
    List<Mandate> all =
        mandates.stream()
            .map(mandate -> mandate.running() ? mandate.ended(on, how, account) : mandate)
            .toList();
    return with(state, account, flags, all, negotiation, timeline);
  }

  public CollectionCase claiming(
      List<Claim> newClaims, List<Deficiency> newMissing, Account money) {
    return new CollectionCase(
        id,
        creditor,
        debtor,
        debtorReference,
        openedOn,
        context,
        newClaims,
        newMissing,
        state,
        money,
        flags,
        mandates,
        negotiation,
        timeline);
  }

  private CollectionCase with(
      CaseState newState,
      Account newAccount,
      CaseFlags newFlags,
      List<Mandate> newMandates,
      Negotiation newNegotiation,
      Timeline newTimeline) {
    return new CollectionCase(
        id,
        creditor,
        debtor,
        debtorReference,
        openedOn,
        context,
        claims,
        missing,
        newState,
        newAccount,
        newFlags,
        newMandates,
        newNegotiation,
        newTimeline);
  }
}
