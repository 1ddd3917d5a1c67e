package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.encours.collections.application.port.Policies;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Instalment;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.closing.Concessions;
import org.encours.collections.domain.money.Cost;
import org.encours.collections.domain.negotiation.Plans;
import org.encours.collections.domain.suit.CourtPayments;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;

/** What the creditor's own people do to a case that has left their house. */
@ApplicationScoped
public class ChangeCase {

  private final CaseCommands desk;
  private final Policies policies;
  private final Ids ids;

  ChangeCase(CaseCommands desk, Policies policies, Ids ids) {
    this.desk = desk;
    this.policies = policies;
    this.ids = ids;
  }

  /** Agrees terms with the debtor for everything that is open. */
  @Transactional
  public CollectionCase agreePlan(CaseOrder order, List<Instalment> instalments) {
    int grace = policies.of(order.creditor()).planGraceDays();
    return desk.change(
        order, (known, act) -> Plans.agree(known, ids.next(), instalments, grace, act));
  }

  @Transactional
  public CollectionCase recall(CaseOrder order, String reason) {
    return desk.change(order, (known, act) -> Closing.recall(known, reason, act));
  }

  @Transactional
  public CollectionCase close(CaseOrder order, Outcome outcome, String reason) {
    return desk.change(order, (known, act) -> Closing.byCreditor(known, outcome, reason, act));
  }

  /** Gives up a part, for example to settle; a case of which nothing stays open ends. */
  @Transactional
  public CollectionCase waive(CaseOrder order, Money amount, String reason) {
    return desk.change(order, (known, act) -> Concessions.waive(known, amount, reason, act));
  }

  /** Money that came in by a court's order: through bailiff or lawyer. */
  @Transactional
  public CollectionCase courtPaid(CaseOrder order, CourtPayments.Payment payment) {
    return desk.change(order, (known, act) -> CourtPayments.paid(known, payment, ids.next(), act));
  }

  /** What was laid out on a case, for what, and whether the debtor must bear it. */
  public record Outlay(Cost.Head head, Money amount, String what, boolean recoverable) {}

  @Transactional
  public CollectionCase spend(CaseOrder order, Outlay outlay) {
    return desk.change(
        order,
        (known, act) ->
            CourtPayments.spent(
                known,
                outlay.head(),
                outlay.amount(),
                outlay.what(),
                outlay.recoverable(),
                ids.next(),
                act));
  }
}
