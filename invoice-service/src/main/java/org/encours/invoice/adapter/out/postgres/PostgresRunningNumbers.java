package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import org.encours.invoice.application.port.RunningNumbers;

/** Takes a hundred numbers at a time, so that a number rarely costs a round trip. */
@Singleton
class PostgresRunningNumbers implements RunningNumbers {

  private final Sql sql;
  private long next;
  private long end;

  PostgresRunningNumbers(Sql sql) {
    this.sql = sql;
  }

  @Override
  public synchronized long next() {
    if (next == end) {
      next =
          100
              * sql.one(
                      "SELECT nextval('payment_reference_hundreds') AS hundreds",
                      row -> row.getLong("hundreds"))
                  .orElseThrow();
      end = next + 100;
    }
    return next++;
  }
}
