package org.encours.dunning.adapter.in.rest;

import java.math.BigDecimal;
import java.util.Optional;
import org.encours.dunning.domain.policy.RegularDeliveries;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/**
 * Contracts of regular deliveries: after three free due dates in a calendar year a Belgian
 * consumer's reminder may cost. Invoices with the same order reference are one contract.
 *
 * @param reminderCost as the accepted terms provide it, at most 7.50 euro; none when left out
 * @param postage what the post charges in euro, added to what goes on paper; none when left out
 */
public record RegularDeliveriesBody(Money reminderCost, Money postage) {

  RegularDeliveries rule() {
    return new RegularDeliveries(
        euro("regularDeliveries.reminderCost", reminderCost),
        euro("regularDeliveries.postage", postage));
  }

  static RegularDeliveriesBody of(RegularDeliveries rule) {
    return new RegularDeliveriesBody(money(rule.reminderCost()), money(rule.postage()));
  }

  private static BigDecimal euro(String path, Money given) {
    return Optional.ofNullable(given)
        .map(
            money -> {
              if (!money.currency().getCurrencyCode().equals("EUR")) {
                throw new InvalidInput(path, "in EUR, as the law sets its limit");
              }
              return money.amount();
            })
        .orElse(BigDecimal.ZERO);
  }

  private static Money money(BigDecimal euro) {
    return Money.of(euro.toPlainString(), "EUR");
  }
}
