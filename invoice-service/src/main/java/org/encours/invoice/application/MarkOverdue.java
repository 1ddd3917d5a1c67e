package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.invoice.application.port.OverdueMarks;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

/**
 * Tells once of every instalment that saw its first late day. A missed day is caught up; a second
 * run for the same date finds nothing to do.
 */
@ApplicationScoped
public class MarkOverdue {

  private static final int AT_ONCE = 1000;

  /** Looks at what a payment holds; what is still held after these is the next run's. */
  private static final int PATIENCE = 100;

  /** What a run did. */
  public record Run(UUID id, LocalDate businessDate, int marked) {}

  private final OverdueMarks marks;
  private final Ids ids;
  private final Clock clock;

  MarkOverdue(OverdueMarks marks, Ids ids, Clock clock) {
    this.marks = marks;
    this.ids = ids;
    this.clock = clock;
  }

  /** Works in parts of its own transactions, so that a long run holds no lock for long. */
  public Run run(CreditorId creditor, LocalDate businessDate) {
    int marked = 0;
    int fruitless = 0;
    do {
      int part = marks.mark(creditor, businessDate, AT_ONCE);
      marked += part;
      fruitless = part == 0 ? fruitless + 1 : 0;
    } while (fruitless < PATIENCE && marks.anyLeft(creditor, businessDate));
    Run run = new Run(ids.next(), businessDate, marked);
    marks.note(run.id(), creditor, businessDate, marked, Instant.now(clock));
    return run;
  }

  /** For the timer: the business date is today. */
  public Run runToday(CreditorId creditor) {
    return run(creditor, LocalDate.now(clock));
  }
}
