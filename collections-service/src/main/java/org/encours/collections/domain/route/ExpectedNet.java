package org.encours.collections.domain.route;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.encours.kernel.Money;

/** What a way of each kind is expected to bring of what is open, by the book's own rates. */
record ExpectedNet(RouteFile file) {

  RouteOption option(
      RouteKind kind,
      Route route,
      boolean eligible,
      String why,
      Money cost,
      int days,
      List<String> needs) {
    return new RouteOption(kind, route, eligible, why, expected(kind), cost, days, needs);
  }

  Money expected(RouteKind kind) {
    return share(file.rates().expected(kind, file.age(), file.grade()));
  }

  Money share(BigDecimal rate) {
    return Money.rounded(
        file.open().amount().multiply(rate), file.open().currency(), RoundingMode.HALF_UP);
  }

  Money none() {
    return Money.zero(file.open().currency());
  }
}
