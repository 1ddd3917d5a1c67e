package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.Policies;
import org.encours.collections.domain.collection.Act;
import org.encours.collections.domain.collection.CaseEvent;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.Closing;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.CourtWork;
import org.encours.collections.domain.collection.Instalment;
import org.encours.collections.domain.collection.LedgerNews;
import org.encours.collections.domain.collection.Outcome;
import org.encours.collections.domain.collection.Plans;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;

/** What the creditor's own people do to a case that has left their house. */
@ApplicationScoped
public class ChangeCase {

  private final Cases cases;
  private final Policies policies;
  private final Ids ids;
  private final Clock clock;

  ChangeCase(Cases cases, Policies policies, Ids ids, Clock clock) {
    this.cases = cases;
    this.policies = policies;
    this.ids = ids;
    this.clock = clock;
  }

  /** Agrees terms with the debtor for everything that is open. */
  @Transactional
  public CollectionCase agreePlan(
      CreditorId creditor, CaseId id, List<Instalment> instalments, LocalDate on, String by) {
    int grace = policies.of(creditor).planGraceDays();
    return change(
        creditor,
        id,
        on,
        by,
        (known, act) -> Plans.agree(known, ids.next(), instalments, grace, act));
  }

  @Transactional
  public CollectionCase recall(
      CreditorId creditor, CaseId id, String reason, LocalDate on, String by) {
    return change(creditor, id, on, by, (known, act) -> Closing.recall(known, reason, act));
  }

  @Transactional
  public CollectionCase close(
      CreditorId creditor, CaseId id, Outcome outcome, String reason, LocalDate on, String by) {
    return change(
        creditor, id, on, by, (known, act) -> Closing.byCreditor(known, outcome, reason, act));
  }

  /** Gives up a part, for example to settle; a case of which nothing stays open ends. */
  @Transactional
  public CollectionCase waive(
      CreditorId creditor, CaseId id, Money amount, String reason, LocalDate on, String by) {
    return change(
        creditor, id, on, by, (known, act) -> LedgerNews.waive(known, amount, reason, act));
  }

  /** Money that came in by a court's order: through bailiff or lawyer. */
  @Transactional
  public CollectionCase courtPaid(
      CreditorId creditor, CaseId id, CourtWork.Payment payment, LocalDate on, String by) {
    return change(
        creditor, id, on, by, (known, act) -> CourtWork.paid(known, payment, ids.next(), act));
  }

  @Transactional
  public CollectionCase spend(
      CreditorId creditor, CaseId id, Money amount, String what, LocalDate on, String by) {
    return change(creditor, id, on, by, (known, act) -> CourtWork.spent(known, amount, what, act));
  }

  private CollectionCase change(
      CreditorId creditor,
      CaseId id,
      LocalDate on,
      String by,
      BiFunction<CollectionCase, Act, Decision<CollectionCase, CaseEvent>> what) {
    CollectionCase known =
        cases
            .find(creditor, id)
            .orElseThrow(() -> new NoSuchElementException("There is no case " + id.value() + "."));
    var decided = what.apply(known, new Act(on, clock.instant(), by)).orThrow();
    cases.save(decided.state(), decided.events());
    return decided.state();
  }
}
