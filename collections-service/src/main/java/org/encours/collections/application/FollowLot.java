package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.Lots;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.lot.Lot;
import org.encours.collections.domain.lot.LotProgress;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;

/** What becomes of a lot: it is looked at, approved and taken back as a whole. */
@ApplicationScoped
public class FollowLot {

  /**
   * @param cases that went, as they are now
   * @param problems what kept a case from what was just asked for the lot
   */
  public record Shown(Lot lot, Map<CaseId, CollectionCase> cases, Map<CaseId, Refusal> problems) {}

  /** Who wants something done to which lot, and on which business date. */
  public record Order(CreditorId creditor, UUID lot, String reason, LocalDate on, String by) {}

  private final Lots lots;
  private final Cases cases;
  private final CaseStore book;
  private final DecideProposal decideProposal;
  private final Clock clock;

  FollowLot(Lots lots, Cases cases, CaseStore book, DecideProposal decideProposal, Clock clock) {
    this.lots = lots;
    this.cases = cases;
    this.book = book;
    this.decideProposal = decideProposal;
    this.clock = clock;
  }

  @Transactional
  public List<Lot> list(CreditorId creditor, UUID after, int limit) {
    return lots.list(creditor, after, limit);
  }

  @Transactional
  public Shown show(CreditorId creditor, UUID id) {
    Lot lot = find(creditor, id);
    return new Shown(lot, byId(cases.all(creditor, lot.taken())), Map.of());
  }

  /** The committee's answer for every case that still waits for it, each for itself. */
  @Transactional
  public Shown decide(Order order, boolean approved) {
    Lot lot = find(order.creditor(), order.lot());
    if (lot.by().equals(order.by())) {
      throw new RefusedException(new CaseRefusals.FourEyes(order.by()));
    }
    return forEach(
        lot,
        order,
        known -> LotProgress.waits(lot.id(), known),
        (known, act) ->
            approved
                ? decideProposal.approved(known, order.reason(), act)
                : HandingOff.decline(known, order.reason(), act));
  }

  /** Takes back what the lot's agency still has, and what waits for the committee. */
  @Transactional
  public Shown recall(Order order) {
    Lot lot = find(order.creditor(), order.lot());
    return forEach(
        lot,
        order,
        known -> LotProgress.of(lot.id(), known).recallable(),
        (known, act) ->
            LotProgress.waits(lot.id(), known)
                ? HandingOff.withdraw(known, order.reason(), act)
                : Closing.recall(known, order.reason(), act));
  }

  private Shown forEach(
      Lot lot, Order order, Predicate<CollectionCase> concerned, CaseCommands.Change change) {
    ActionStamp act = new ActionStamp(order.on(), clock.instant(), order.by());
    Map<CaseId, CollectionCase> now = byId(cases.hold(order.creditor(), lot.taken()));
    Map<CaseId, Refusal> problems = new LinkedHashMap<>();
    for (CollectionCase known : List.copyOf(now.values())) {
      if (concerned.test(known)) {
        try {
          var decided = change.apply(known, act).orThrow();
          now.put(known.id(), book.keep(decided.state(), decided.events(), act));
        } catch (RefusedException refused) {
          // Thrown before anything of this case was kept; the others go on.
          problems.put(known.id(), refused.reason());
        }
      }
    }
    return new Shown(lot, now, problems);
  }

  private Lot find(CreditorId creditor, UUID id) {
    return lots.find(creditor, id).orElseThrow(() -> new NotFound("There is no lot " + id + "."));
  }

  private static Map<CaseId, CollectionCase> byId(List<CollectionCase> all) {
    Map<CaseId, CollectionCase> byId = new LinkedHashMap<>();
    all.forEach(one -> byId.put(one.id(), one));
    return byId;
  }
}
