package org.encours.risk.domain.credit;

import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.behaviour.Position;
import org.encours.risk.domain.solvency.PublicEvent;
import org.encours.risk.domain.solvency.SolvencyReport;

/** Places a credit hold, and by its silence lifts it. */
public final class HoldRule {

  private HoldRule() {}

  /** Why the debtor is on hold as of the position's date; empty when it is not. */
  public static Optional<String> reason(
      Blocking blocking, Position position, Optional<SolvencyReport> solvency) {
    Optional<PublicEvent> event =
        solvency.stream()
            .flatMap(report -> report.events().stream())
            .filter(PublicEvent::endsCredit)
            .sorted()
            .findFirst();
    if (event.isPresent()) {
      return event.map(PublicEvent::words);
    }
    if (!position.exposure().currency().equals(blocking.overdue().currency())) {
      return Optional.empty();
    }
    Money overdue = position.undisputedOverdue(blocking.days() + 1, blocking.trifle());
    return overdue.compareTo(blocking.overdue()) > 0
        ? Optional.of(
            "%s is more than %d days past due, above the threshold of %s"
                .formatted(overdue, blocking.days(), blocking.overdue()))
        : Optional.empty();
  }
}
