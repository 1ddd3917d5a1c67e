package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.domain.message.ReminderOrder;

/** Finds what is left to do, of all creditors: for the workers that carry on after any restart. */
@ApplicationScoped
public class PendingWork {

  private final Reminders reminders;
  private final Clock clock;

  PendingWork(Reminders reminders, Clock clock) {
    this.reminders = reminders;
    this.clock = clock;
  }

  public List<ReminderOrder> orders(int atMost, Duration lease) {
    return reminders.take(atMost, Instant.now(clock), lease);
  }
}
