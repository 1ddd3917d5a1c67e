package org.encours.collections.adapter.in.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.collections.application.view.CaseChecks;
import org.encours.collections.domain.agenda.NextActionAndCosts;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.cases.AgencyPromise;
import org.encours.collections.domain.cases.CaseFlags.Sold;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.CollectorNotice;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.cases.Instalment;
import org.encours.collections.domain.cases.LegalAct;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.cases.NegativeReport;
import org.encours.collections.domain.cases.PaymentPlan;
import org.encours.collections.domain.cases.Representative;
import org.encours.collections.domain.cases.SettlementOffer;
import org.encours.collections.domain.cases.TimelineEntry;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.court.CourtClaim;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.money.Outstanding;
import org.encours.collections.domain.money.OutstandingByComponent;
import org.encours.collections.domain.money.RunningInterest;
import org.encours.kernel.Money;

/**
 * A case as the creditor's people see it.
 *
 * @param accrued interest that ran since the claim was made, to the day asked
 * @param outlook shown for one case alone, null in lists and after a change
 */
record CaseResponse(
    UUID id,
    String debtor,
    UUID debtorId,
    List<ClaimResponse> claims,
    String status,
    CaseChecks checks,
    String route,
    String agency,
    String procedure,
    String outcome,
    ProposalResponse proposal,
    PlanResponse plan,
    CourtClaim askedInCourt,
    LegalPause pause,
    SettlementOffer settlement,
    Representative representative,
    CollectorNotice agencyNotice,
    AgencyPromise agencyPromise,
    List<BreachAnswer> breaches,
    List<FileAnswer> attachments,
    Insolvency insolvency,
    List<LegalAct> acts,
    Sold sale,
    NegativeReport negativeReport,
    Money claimed,
    Money recovered,
    Money waived,
    Money open,
    Outstanding openParts,
    List<ComponentResponse> components,
    AccruedResponse accrued,
    Money costs,
    OutlookResponse outlook,
    String contest,
    LocalDate openedOn,
    List<EntryResponse> timeline) {

  record ClaimResponse(
      UUID invoiceId,
      String number,
      LocalDate issueDate,
      LocalDate dueDate,
      Money principal,
      Money interest,
      Money fixedCompensation,
      Money penalty,
      Money fees,
      Money total,
      boolean provisional) {

    static ClaimResponse of(Claim claim) {
      return new ClaimResponse(
          claim.invoice().value(),
          claim.number(),
          claim.issueDate(),
          claim.dueDate(),
          claim.principal(),
          claim.interest(),
          claim.fixedCompensation(),
          claim.penalty(),
          claim.reminderFees(),
          claim.total(),
          claim.provisional());
    }
  }

  /** A component of the claim, as the ledger settles it. */
  record ComponentResponse(Component component, Money claimed, Money open) {
    static List<ComponentResponse> of(CollectionCase c) {
      OutstandingByComponent left = OutstandingByComponent.of(c.claims(), c.account());
      return OutstandingByComponent.claimed(c.claims(), c.account()).entrySet().stream()
          .filter(claimed -> claimed.getKey().principal() || claimed.getValue().isPositive())
          .map(
              claimed ->
                  new ComponentResponse(
                      claimed.getKey(), claimed.getValue(), left.of(claimed.getKey())))
          .toList();
    }
  }

  /** What there is to do, in words and as data. */
  record TaskResponse(
      Task.Kind kind,
      LocalDate from,
      LocalDate dueOn,
      String code,
      Map<String, Object> parameters,
      String text,
      Money amount) {
    static TaskResponse of(Task task) {
      return new TaskResponse(
          task.kind(),
          task.from(),
          task.dueOn(),
          task.what().code(),
          task.what().parameters(),
          task.text(),
          task.amount());
    }
  }

  /** What comes next, and what the case will have cost. */
  record OutlookResponse(TaskResponse next, Money costsSoFar, Money costsExpected) {
    static OutlookResponse of(NextActionAndCosts outlook) {
      return new OutlookResponse(
          outlook.next() == null ? null : TaskResponse.of(outlook.next()),
          outlook.costsSoFar(),
          outlook.costsExpected());
    }
  }

  /**
   * Interest that ran since the claim was made.
   *
   * @param to the day to which it is reckoned
   * @param dailyAmount what each further day adds, until full payment
   */
  record AccruedResponse(LocalDate to, Money interest, Money dailyAmount) {
    static AccruedResponse of(CollectionCase c, LocalDate on) {
      LocalDate until =
          c.flags().insolvency() == null ? on : c.flags().insolvency().openedOn().minusDays(1);
      RunningInterest running = RunningInterest.of(c.claims(), c.account(), on, until);
      return new AccruedResponse(running.to(), running.amount(), running.daily());
    }
  }

  record ProposalResponse(RouteResponse.Where route, String why, String by, LocalDate on) {}

  record PlanResponse(UUID id, List<Instalment> instalments, LocalDate agreedOn) {
    static PlanResponse of(PaymentPlan plan) {
      return new PlanResponse(plan.id(), plan.instalments(), plan.agreedOn());
    }
  }

  record EntryResponse(
      int number, LocalDate on, Instant at, String by, String kind, String text, String hash) {
    static EntryResponse of(TimelineEntry entry) {
      return new EntryResponse(
          entry.number(),
          entry.on(),
          entry.at(),
          entry.by(),
          entry.kind(),
          entry.text(),
          entry.hash());
    }
  }

  static CaseResponse of(CollectionCase c) {
    return of(c, null, null);
  }

  static CaseResponse of(CollectionCase c, NextActionAndCosts outlook, LocalDate on) {
    var state = c.state();
    return new CaseResponse(
        c.id().value(),
        c.debtorReference(),
        c.debtor().value(),
        c.claims().stream().map(ClaimResponse::of).toList(),
        state.status(),
        CaseChecks.of(c.missing(), c.flags().contest()),
        c.route(),
        state.agency() == null ? null : state.agency().value(),
        state.procedure() == null ? null : state.procedure().name(),
        state instanceof CaseState.Closed closed ? closed.outcome().name() : null,
        state instanceof CaseState.Proposed(var p)
            ? new ProposalResponse(RouteResponse.Where.of(p.route()), p.why(), p.by(), p.on())
            : null,
        state instanceof CaseState.InPlan paying ? PlanResponse.of(paying.plan()) : null,
        state instanceof CaseState.Judicial judicial ? judicial.asked() : null,
        c.negotiation().pause().orElse(null),
        c.negotiation().offers().isEmpty() ? null : c.negotiation().offers().getLast(),
        c.negotiation().representative(),
        c.negotiation().notice(),
        c.negotiation().promise(),
        c.negotiation().breaches().stream().map(BreachAnswer::of).toList(),
        c.negotiation().attachments().stream().map(FileAnswer::of).toList(),
        c.flags().insolvency(),
        c.flags().acts(),
        c.flags().sold(),
        c.flags().report(),
        c.account().claimed(),
        c.account().recovered(),
        c.account().waived(),
        c.account().open(),
        c.outstanding(),
        ComponentResponse.of(c),
        on == null || c.over().isPresent() ? null : AccruedResponse.of(c, on),
        c.account().costs(),
        outlook == null ? null : OutlookResponse.of(outlook),
        c.flags().contest().name(),
        c.openedOn(),
        c.timeline().entries().stream().map(EntryResponse::of).toList());
  }
}
