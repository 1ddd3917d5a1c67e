package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.dunning.domain.message.SentMessage;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

/** Sends the last message again to who says that nothing came, and starts its step anew. */
@ApplicationScoped
class ResendReminder {

  private final Reminders reminders;
  private final Receivables receivables;
  private final DebtorSnapshots snapshots;
  private final CreditorRules rules;
  private final Ids ids;
  private final Clock clock;

  ResendReminder(
      Reminders reminders,
      Receivables receivables,
      DebtorSnapshots snapshots,
      CreditorRules rules,
      Ids ids,
      Clock clock) {
    this.reminders = reminders;
    this.receivables = receivables;
    this.snapshots = snapshots;
    this.rules = rules;
    this.ids = ids;
    this.clock = clock;
  }

  void about(CreditorId creditor, UUID debtor, List<UUID> invoices, LocalDate on) {
    DebtorSnapshot snapshot = snapshots.find(creditor, debtor).orElseThrow();
    Map<UUID, SentMessage> last = new LinkedHashMap<>();
    snapshot.receivables().stream()
        .filter(item -> invoices.contains(item.invoiceId()))
        .map(Receivable::progress)
        .flatMap(progress -> progress.lastMessage().stream())
        .filter(message -> message.sentOn().isPresent())
        .forEach(message -> last.put(message.reminderId(), message));
    last.keySet().forEach(reminder -> again(creditor, snapshot, reminder, on));
    receivables.restartStep(creditor, invoices, on);
  }

  private void again(CreditorId creditor, DebtorSnapshot snapshot, UUID reminder, LocalDate on) {
    Optional<ReminderOrder> sent = reminders.find(creditor, reminder);
    sent.flatMap(order -> rules.of(creditor).renewed(order.message(), snapshot, on))
        .ifPresent(
            message ->
                reminders.orderInstead(
                    sent.orElseThrow(), ids.next(), message, Instant.now(clock)));
  }
}
