package org.encours.desk.today;

import java.time.LocalDate;
import org.encours.desk.shell.Sentence;
import org.encours.kernel.Money;

/**
 * One thing that waits for a person.
 *
 * @param kind what it is, by which the list is filtered
 * @param since the day by which it should be done
 * @param why in one sentence
 * @param amount what is at stake; null where nothing is
 * @param to where it is worked
 * @param action the word on its button
 */
public record Row(
    String kind,
    String debtor,
    String name,
    LocalDate since,
    Sentence why,
    Money amount,
    String owner,
    String to,
    String action) {

  Row named(String known) {
    return new Row(kind, debtor, known, since, why, amount, owner, to, action);
  }

  /** What waits longest and weighs most comes first; a deadline of a court before all. */
  static int byUrgency(Row one, Row other) {
    int urgent = Integer.compare(rank(one.kind), rank(other.kind));
    if (urgent != 0) {
      return urgent;
    }
    int waits = one.since.compareTo(other.since);
    return waits != 0 ? waits : other.weight().compareTo(one.weight());
  }

  private java.math.BigDecimal weight() {
    return amount == null ? java.math.BigDecimal.ZERO : amount.amount();
  }

  private static int rank(String kind) {
    return switch (kind) {
      case "CASE" -> 0;
      case "DISPUTE" -> 1;
      case "CALL", "PROMISE" -> 2;
      case "APPROVAL" -> 3;
      case "MONEY" -> 4;
      default -> 5;
    };
  }
}
