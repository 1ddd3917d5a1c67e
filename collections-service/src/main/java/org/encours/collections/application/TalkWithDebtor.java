package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.Policies;
import org.encours.collections.domain.collection.Act;
import org.encours.collections.domain.collection.CaseEvent;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.LegalPause;
import org.encours.collections.domain.collection.Pauses;
import org.encours.collections.domain.collection.Representation;
import org.encours.collections.domain.collection.Representative;
import org.encours.collections.domain.collection.SettlementOffer;
import org.encours.collections.domain.collection.Settlements;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;

/** What goes on with the debtor outside any court: pauses, offers, who speaks for it. */
@ApplicationScoped
public class TalkWithDebtor {

  private final Cases cases;
  private final Policies policies;
  private final NextStep nextStep;
  private final Ids ids;
  private final Clock clock;

  TalkWithDebtor(Cases cases, Policies policies, NextStep nextStep, Ids ids, Clock clock) {
    this.cases = cases;
    this.policies = policies;
    this.nextStep = nextStep;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param days how long, or null for what the policy says
   */
  @Transactional
  public CollectionCase pause(
      CreditorId creditor,
      CaseId id,
      LegalPause.Cause cause,
      Integer days,
      LocalDate on,
      String by) {
    int length = days == null ? policies.of(creditor).pauses().of(cause) : days;
    return change(creditor, id, on, by, (known, act) -> Pauses.start(known, cause, length, act));
  }

  /** Ends the pause; a case that waited for it without a route is routed. */
  @Transactional
  public CollectionCase resume(
      CreditorId creditor, CaseId id, String reason, LocalDate on, String by) {
    return change(creditor, id, on, by, (known, act) -> Pauses.end(known, reason, act));
  }

  @Transactional
  public CollectionCase represent(
      CreditorId creditor, CaseId id, Representative who, LocalDate on, String by) {
    return change(creditor, id, on, by, (known, act) -> Representation.by(known, who, act));
  }

  /** A word to the agency that works the case. */
  @Transactional
  public CollectionCase tellAgency(
      CreditorId creditor, CaseId id, String text, LocalDate on, String by) {
    return change(creditor, id, on, by, (known, act) -> Representation.message(known, text, act));
  }

  /** An offer of less than all, by either side. */
  public record Offer(
      SettlementOffer.Side by, Money amount, LocalDate payBy, String note, LocalDate madeOn) {}

  @Transactional
  public CollectionCase offer(CreditorId creditor, CaseId id, Offer offer, String by) {
    return change(
        creditor,
        id,
        offer.madeOn(),
        by,
        (known, act) ->
            Settlements.offer(
                known, ids.next(), offer.by(), offer.amount(), offer.payBy(), offer.note(), act));
  }

  @Transactional
  public CollectionCase answer(
      CreditorId creditor, CaseId id, boolean accept, String reason, LocalDate on, String by) {
    return change(
        creditor, id, on, by, (known, act) -> Settlements.answer(known, accept, reason, act));
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
    Act act = new Act(on, clock.instant(), by);
    var decided = what.apply(known, act).orThrow();
    boolean freed = known.talks().pause().isPresent() && decided.state().talks().pause().isEmpty();
    if (freed) {
      return nextStep.perform(decided, act);
    }
    cases.save(decided.state(), decided.events());
    return decided.state();
  }
}
