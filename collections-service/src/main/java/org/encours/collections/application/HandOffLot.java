package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.Lots;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CaseRefusals.LotNotPossible;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.lot.Lot;
import org.encours.collections.domain.lot.LotLine;
import org.encours.collections.domain.lot.LotPrice;
import org.encours.collections.domain.lot.LotTerms;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Violation;

/**
 * Hands many cases over together, in one transaction. To an agency each goes for itself, and one
 * that cannot keeps no other back. A sale has one price for all: every debt goes, or none.
 */
@ApplicationScoped
public class HandOffLot {

  private final HandOffCase handOffCase;
  private final Cases cases;
  private final CaseStore book;
  private final Lots lots;
  private final Ids ids;
  private final Clock clock;

  HandOffLot(
      HandOffCase handOffCase, Cases cases, CaseStore book, Lots lots, Ids ids, Clock clock) {
    this.handOffCase = handOffCase;
    this.cases = cases;
    this.book = book;
    this.lots = lots;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws RefusedException with {@link LotNotPossible} when no case can go, or not all of a sale
   */
  @Transactional
  public Lot handOff(LotOrder order) {
    Map<CaseId, CollectionCase> known =
        cases.hold(order.creditor(), order.cases()).stream()
            .collect(Collectors.toMap(CollectionCase::id, Function.identity()));
    UUID id = ids.next();
    Map<CaseId, Money> prices = prices(order, known);
    List<LotLine> lines =
        order.cases().stream()
            .map(one -> line(order, id, one, known.get(one), prices.get(one)))
            .toList();
    boolean each = order.terms() instanceof LotTerms.WithAgency;
    if (each
        ? lines.stream().noneMatch(LotLine::taken)
        : !lines.stream().allMatch(LotLine::taken)) {
      throw new RefusedException(new LotNotPossible(violations(lines)));
    }
    Lot lot =
        new Lot(
            id,
            order.creditor(),
            order.name(),
            order.terms(),
            lines,
            order.reason(),
            order.on(),
            order.by());
    lots.keep(lot);
    return lot;
  }

  private LotLine line(LotOrder order, UUID lot, CaseId id, CollectionCase known, Money price) {
    if (known == null) {
      return LotLine.unknown(id);
    }
    ActionStamp act = new ActionStamp(order.on(), clock.instant(), order.by());
    try {
      var decided =
          handOffCase
              .handedOff(known, order.terms().route(lot, price), order.reason(), act)
              .orThrow();
      book.keep(decided.state(), decided.events(), act);
      return LotLine.taken(id, price);
    } catch (RefusedException refused) {
      // Thrown before anything of this case was kept.
      return LotLine.keptOut(id, refused.reason());
    }
  }

  /** Each debt's share of the price, in the sale of a lot; nothing otherwise. */
  private static Map<CaseId, Money> prices(LotOrder order, Map<CaseId, CollectionCase> known) {
    if (!(order.terms() instanceof LotTerms.ToBuyer(var sale))) {
      return Map.of();
    }
    List<Violation> wrong = new ArrayList<>();
    List<Money> open = new ArrayList<>();
    for (int i = 0; i < order.cases().size(); i++) {
      CollectionCase one = known.get(order.cases().get(i));
      if (one == null) {
        wrong.add(new Violation("cases[" + i + "]", "there is no such case"));
      } else if (!one.account().open().currency().equals(sale.price().currency())) {
        wrong.add(new Violation("cases[" + i + "]", "must be in " + sale.price().currency()));
      } else if (one.account().open().isZero()) {
        wrong.add(new Violation("cases[" + i + "]", "nothing is open"));
      } else {
        open.add(one.account().open());
      }
    }
    if (!wrong.isEmpty()) {
      throw new RefusedException(new LotNotPossible(wrong));
    }
    List<Money> shares = LotPrice.divided(sale.price(), open);
    Map<CaseId, Money> prices = new HashMap<>();
    for (int i = 0; i < shares.size(); i++) {
      prices.put(order.cases().get(i), shares.get(i));
    }
    return prices;
  }

  private static List<Violation> violations(List<LotLine> lines) {
    List<Violation> wrong = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).taken()) {
        wrong.add(new Violation("cases[" + i + "]", lines.get(i).detail()));
      }
    }
    return wrong;
  }
}
