package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.encours.collections.application.port.PaperSource;
import org.encours.collections.application.port.PaperSource.PaperUnreachable;
import org.encours.collections.application.port.Papers;
import org.encours.collections.application.view.WantedPapers;
import org.encours.collections.domain.dossier.Exhibit;
import org.encours.collections.domain.dossier.PaperOrder;

/**
 * Copies the papers of a case that left the house, so that its dossier is whole also when their
 * keepers are not there. No transaction is open while a keeper is waited for; one that does not
 * answer is asked again, ever more seldom.
 */
@ApplicationScoped
public class FetchPapers {

  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  /** So many papers in vain, and the others wait for the next time too. */
  private static final int ENOUGH = 3;

  private final PaperCopies copies;
  private final PaperSource source;
  private final Clock clock;

  FetchPapers(PaperCopies copies, PaperSource source, Clock clock) {
    this.copies = copies;
    this.source = source;
    this.clock = clock;
  }

  /** The case that has waited longest, of every creditor; empty when none is due. */
  public Optional<WantedPapers> take() {
    Instant now = clock.instant();
    return source.available() ? copies.take(now, now.plus(LEASE)) : Optional.empty();
  }

  /** Fetches what the case lacks. */
  public void fetch(WantedPapers wanted) {
    Set<String> here = copies.names(wanted);
    int unreachable = 0;
    for (PaperOrder order : copies.orders(wanted)) {
      if (!here.contains(order.name()) && unreachable < ENOUGH) {
        unreachable += copied(wanted, order) ? 0 : 1;
      }
    }
    if (unreachable == 0) {
      copies.done(wanted);
    } else {
      int failures = wanted.failures() + 1;
      Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - 1, 20));
      Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
      copies.failed(wanted, failures, clock.instant().plus(bounded));
    }
  }

  /** Whether its keeper answered, be it that there is none. */
  private boolean copied(WantedPapers wanted, PaperOrder order) {
    try {
      source
          .fetch(wanted.creditor(), order)
          .filter(bytes -> genuine(order, bytes))
          .ifPresent(
              bytes ->
                  copies.keep(wanted, new Papers.Copy(order.name(), bytes), LocalDate.now(clock)));
      return true;
    } catch (PaperUnreachable later) {
      return false;
    }
  }

  /** Bytes that are not those of the fingerprint prove nothing. */
  private static boolean genuine(PaperOrder order, byte[] bytes) {
    return order.sha256().map(known -> known.equals(Exhibit.sha256(bytes))).orElse(true);
  }
}
