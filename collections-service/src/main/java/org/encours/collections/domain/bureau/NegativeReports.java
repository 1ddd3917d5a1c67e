package org.encours.collections.domain.bureau;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.NegativeReport;
import org.encours.collections.domain.cases.NegativeReport.End;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.StepKind;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/** Naming a debtor to a bureau, and taking its name back in time. */
public final class NegativeReports {

  private NegativeReports() {}

  /** Which bureau is to be told, and when the debtor was told of that. */
  public record Wish(String bureau, LocalDate debtorToldOn) {}

  /** Asks for a report; another person must check it before anything leaves the house. */
  public static Decision<CollectionCase, CaseEvent> ask(
      CollectionCase before, Wish wish, ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    Optional<String> obstacle = obstacle(before);
    if (obstacle.isPresent()) {
      return Decision.refuse(new CaseRefusals.NotReportable(obstacle.get()));
    }
    if (before.flags().report() != null) {
      return Decision.refuse(
          new CaseRefusals.NotReportable(
              "a report to " + before.flags().report().bureau() + " is there already"));
    }
    if (wish.debtorToldOn().isAfter(act.on())) {
      return Decision.refuse(
          new CaseRefusals.InputRefused(
              List.of(new Violation("debtorToldOn", "must not be after " + act.on()))));
    }
    Money amount = before.outstanding().principal();
    NegativeReport report =
        new NegativeReport(
            wish.bureau(), amount, wish.debtorToldOn(), act.by(), act.on(), null, null);
    return Decision.accept(
        before
            .with(before.flags().reported(report))
            .noted(
                act,
                "REPORT_ASKED",
                amount + " to " + wish.bureau() + ", the debtor told on " + wish.debtorToldOn()),
        List.of());
  }

  /** A second person looks at it: the report is made, or is not. */
  public static Decision<CollectionCase, CaseEvent> check(
      CollectionCase before, boolean right, String reason, ActionStamp act) {
    NegativeReport report = before.flags().report();
    if (report == null || report.made()) {
      return Decision.refuse(new CaseRefusals.NotReportable("no report waits to be checked"));
    }
    if (report.askedBy().equals(act.by())) {
      return Decision.refuse(new CaseRefusals.FourEyes(act.by()));
    }
    if (!right) {
      return Decision.accept(
          before.with(before.flags().reported(null)).noted(act, "REPORT_DECLINED", reason),
          List.of());
    }
    Optional<String> obstacle = obstacle(before);
    if (obstacle.isPresent()) {
      return Decision.refuse(new CaseRefusals.NotReportable(obstacle.get()));
    }
    NegativeReport made = report.of(before.outstanding().principal()).checked(act.by(), act.on());
    return Decision.accept(
        before
            .with(before.flags().reported(made))
            .noted(act, "REPORTED", made.amount() + " to " + made.bureau() + ": " + reason),
        new CaseEvent.NegativeReportMade(made));
  }

  /** A person takes a report back, or the wish for one. */
  public static Decision<CollectionCase, CaseEvent> withdraw(
      CollectionCase before, String reason, ActionStamp act) {
    return before.flags().report() == null
        ? Decision.refuse(new CaseRefusals.NotReportable("no report is there to be lifted"))
        : lifted(new Accepted<>(before, List.of()), End.WITHDRAWN, reason, act);
  }

  /**
   * Whatever was done to a case: a report that may stand no longer is lifted in the same breath,
   * and one of which a part was paid is put right. No event of the ledger or an agency may come
   * between.
   */
  public static Accepted<CollectionCase, CaseEvent> reconsidered(
      Accepted<CollectionCase, CaseEvent> decided, ActionStamp act) {
    CollectionCase now = decided.state();
    NegativeReport report = now.flags().report();
    if (report == null) {
      return decided;
    }
    Money open = now.outstanding().principal();
    if (!open.isPositive()) {
      return lifted(decided, End.PAID, "the invoices are paid", act);
    }
    if (now.over().isPresent()) {
      return lifted(decided, End.ENDED, "the case is " + now.state().status(), act);
    }
    if (!certain(now)) {
      return lifted(decided, End.CONTESTED, "the debtor contests", act);
    }
    if (report.made() && act.on().isAfter(report.erasedBy())) {
      return lifted(decided, End.EXPIRED, "it is of " + report.reportedOn(), act);
    }
    if (open.compareTo(report.amount()) >= 0) {
      return decided;
    }
    NegativeReport less = report.of(open);
    CollectionCase right =
        now.with(now.flags().reported(less))
            .noted(act, "REPORT_CORRECTED", open + " instead of " + report.amount());
    return report.made()
        ? with(decided, right, new CaseEvent.NegativeReportMade(less))
        : new Accepted<>(right, decided.events());
  }

  /** Why a debtor may not be named, or empty when it may. */
  private static Optional<String> obstacle(CollectionCase of) {
    if (of.state() instanceof CaseState.Refused) {
      return Optional.of("the claim is not certain, liquid and due");
    }
    if (!certain(of)) {
      return Optional.of("the debtor contests it");
    }
    if (of.state() instanceof CaseState.InPlan) {
      return Optional.of("the debtor pays by an agreed plan");
    }
    if (of.negotiation().pause().isPresent()) {
      return Optional.of("the debtor is left in peace");
    }
    return of.outstanding().principal().isPositive()
        ? Optional.empty()
        : Optional.of("the invoices are paid");
  }

  /** Uncontested, or decided by a court: an objection that we rejected ourselves is neither. */
  private static boolean certain(CollectionCase of) {
    return of.flags().contest() == Contest.NONE
        || of.state() instanceof CaseState.Judicial judicial
            && judicial.steps().stream().anyMatch(step -> step.kind() == StepKind.TITLE);
  }

  private static Accepted<CollectionCase, CaseEvent> lifted(
      Accepted<CollectionCase, CaseEvent> decided, End end, String why, ActionStamp act) {
    CollectionCase now = decided.state();
    NegativeReport report = now.flags().report();
    CollectionCase free =
        now.with(now.flags().reported(null))
            .noted(act, "REPORT_LIFTED", end + ", " + report.bureau() + ": " + why);
    return report.made()
        ? with(decided, free, new CaseEvent.NegativeReportLifted(report, end, act.on(), act.at()))
        : new Accepted<>(free, decided.events());
  }

  private static Accepted<CollectionCase, CaseEvent> with(
      Accepted<CollectionCase, CaseEvent> decided, CollectionCase now, CaseEvent event) {
    List<CaseEvent> events = new ArrayList<>(decided.events());
    events.add(event);
    return new Accepted<>(now, events);
  }
}
