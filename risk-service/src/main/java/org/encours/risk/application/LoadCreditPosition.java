package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.CreditUsage;
import org.encours.risk.application.port.ExchangeRates;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.Reservations;
import org.encours.risk.domain.assessment.Assessment;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.credit.CreditPosition;
import org.encours.risk.domain.credit.Exchange;
import org.encours.risk.domain.currency.ReferenceRates;

/**
 * Sees where a debtor stands when an order is asked about, all in the currency of its limit. Rates
 * are looked up only when something is in another one: most creditors never have such a thing, and
 * an order waits for every question.
 */
@ApplicationScoped
class LoadCreditPosition {

  private final Reservations reservations;
  private final GroupHeadroom groups;
  private final ExchangeRates rates;

  LoadCreditPosition(Reservations reservations, GroupHeadroom groups, ExchangeRates rates) {
    this.reservations = reservations;
    this.groups = groups;
    this.rates = rates;
  }

  /**
   * @param file assessed, one of the group
   */
  CreditPosition of(
      CreditorId creditor, DebtorFile file, List<KnownDebtor> group, Currency order, Instant now) {
    Assessment last = file.last().orElseThrow();
    Currency money = last.line().limit().currency();
    List<CreditUsage> own = reservations.taken(creditor, List.of(file.id()), now);
    Optional<GroupHeadroom.Shared> shared = groups.shared(creditor, file, group, now);
    Exchange exchange = exchange(creditor, money, order, across(own, shared), now);
    ReferenceRates at = exchange.rates();
    return new CreditPosition(
        file.kind(),
        last.rating().grade(),
        last.line(),
        at.sum(own.stream().map(CreditUsage::owed), money),
        at.sum(own.stream().map(CreditUsage::held), money),
        shared.flatMap(all -> room(all, at, money)),
        file.hold(),
        exchange);
  }

  private Exchange exchange(
      CreditorId creditor, Currency money, Currency order, Set<Currency> across, Instant now) {
    if (order.equals(money) && across.stream().allMatch(money::equals)) {
      return Exchange.NONE;
    }
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new Exchange(rates.latest(creditor, today), across);
  }

  private static Set<Currency> across(
      List<CreditUsage> own, Optional<GroupHeadroom.Shared> shared) {
    Set<Currency> across = new HashSet<>();
    own.forEach(taken -> across.add(taken.owed().currency()));
    shared.ifPresent(
        all -> {
          across.add(all.limit().currency());
          all.taken().forEach(taken -> across.add(taken.owed().currency()));
        });
    return across;
  }

  private static Optional<Money> room(GroupHeadroom.Shared all, ReferenceRates at, Currency money) {
    Stream<Money> taken = all.taken().stream().flatMap(each -> Stream.of(each.owed(), each.held()));
    return at.convert(all.limit(), money).map(limit -> limit.minus(at.sum(taken, money)));
  }
}
