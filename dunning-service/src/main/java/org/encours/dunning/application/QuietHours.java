package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.encours.dunning.application.port.Calendars;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.PolicyStore;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.dunning.domain.policy.DunningPolicy;

/** Whether a message's plan lets it leave now. */
@ApplicationScoped
class QuietHours {

  /** Belgium's and France's; plans for other countries count their hours by it too. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  private final PolicyStore policies;
  private final Debtors debtors;
  private final Calendars calendars;

  QuietHours(PolicyStore policies, Debtors debtors, Calendars calendars) {
    this.policies = policies;
    this.debtors = debtors;
    this.calendars = calendars;
  }

  /** Empty when it may leave now; what goes on paper wakes nobody. */
  Optional<Instant> until(ReminderOrder order, Instant now) {
    if (order.message().channel().onPaper()) {
      return Optional.empty();
    }
    return policies
        .version(order.creditor(), order.message().policy(), order.message().policyVersion())
        .flatMap(DunningPolicy::sendingHours)
        .flatMap(
            hours ->
                hours.closedUntil(
                    now,
                    ZONE,
                    calendars.of(
                        debtors.find(order.creditor(), order.debtorId()).orElseThrow().country())));
  }
}
