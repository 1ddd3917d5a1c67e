package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** Takes what the carrier reports of a message: it arrived, or it goes another way. */
@ApplicationScoped
public class RecordDeliveryReport {

  /** What carriers report. */
  public enum Delivery {
    DELIVERED,
    BOUNCED,
    REFUSED,
    UNDELIVERABLE
  }

  private final Reminders reminders;
  private final BounceHandling undelivered;

  RecordDeliveryReport(Reminders reminders, BounceHandling undelivered) {
    this.reminders = reminders;
    this.undelivered = undelivered;
  }

  @Transactional
  public void record(CreditorId creditor, UUID reminder, Delivery delivery, Optional<String> note) {
    ReminderOrder order =
        reminders
            .find(creditor, reminder)
            .orElseThrow(() -> new NotFound("There is no reminder " + reminder));
    switch (delivery) {
      case DELIVERED -> reminders.delivery(creditor, reminder, delivery.name(), note);
      case BOUNCED, REFUSED, UNDELIVERABLE ->
          undelivered.report(order, delivery.name(), note.orElse(delivery.name()));
    }
  }
}
