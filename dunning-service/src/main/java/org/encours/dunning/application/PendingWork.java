package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.application.port.Creditors;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.application.port.Runs;
import org.encours.dunning.domain.decision.Run;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.kernel.CreditorId;

/** Finds what is left to do, of all creditors: for the workers that carry on after any restart. */
@ApplicationScoped
public class PendingWork {

  private final Runs runs;
  private final Reminders reminders;
  private final Creditors creditors;
  private final Clock clock;

  PendingWork(Runs runs, Reminders reminders, Creditors creditors, Clock clock) {
    this.runs = runs;
    this.reminders = reminders;
    this.creditors = creditors;
    this.clock = clock;
  }

  public Optional<Run> unfinishedRun() {
    return runs.unfinished();
  }

  public List<ReminderOrder> orders(int atMost, Duration lease) {
    return reminders.take(atMost, Instant.now(clock), lease);
  }

  public List<CreditorId> creditors() {
    return creditors.all();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
