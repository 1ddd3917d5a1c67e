package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.behaviour.PortfolioTotals;

/**
 * How all debtors of a creditor pay. It moves slowly and adds up every file, so it is looked at
 * anew only now and then: an order must not wait for a sum over the whole book.
 */
@Singleton
class Portfolios {

  private record Seen(PortfolioRates portfolio, Instant at) {}

  private static final Duration GOOD_FOR = Duration.ofSeconds(20);

  private final Sql sql;
  private final Clock clock;
  private final Map<CreditorId, Seen> seen = new ConcurrentHashMap<>();

  Portfolios(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  PortfolioRates of(CreditorId creditor) {
    Instant now = clock.instant();
    Seen last = seen.get(creditor);
    if (last == null || last.at().plus(GOOD_FOR).isBefore(now)) {
      last = new Seen(look(creditor), now);
      seen.put(creditor, last);
    }
    return last.portfolio();
  }

  private PortfolioRates look(CreditorId creditor) {
    PortfolioRates portfolio =
        sql.row(
                "SELECT sum(known), sum(late), sum(late30), sum(days_late) FROM debtor WHERE"
                    + " creditor = ?",
                row ->
                    PortfolioRates.of(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                creditor)
            .orElse(PortfolioRates.UNKNOWN);
    return book(creditor).map(portfolio::with).orElse(portfolio);
  }

  /** What is owed at this moment. */
  Optional<PortfolioTotals> book(CreditorId creditor) {
    return sql.row(
        """
        SELECT currency, sum(open - unallocated) AS owed, count(*) AS debtors FROM balance
        WHERE creditor = ? AND open > unallocated GROUP BY currency ORDER BY owed DESC LIMIT 1
        """,
        PostgresBehaviourFacts::book,
        creditor);
  }
}
