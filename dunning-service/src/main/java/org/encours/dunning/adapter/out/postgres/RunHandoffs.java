package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.encours.dunning.adapter.out.events.HandoffEvents;
import org.encours.dunning.domain.decision.DebtorDecision;
import org.encours.dunning.domain.decision.Run;
import org.encours.dunning.domain.message.SentMessage;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.EarlyHandoff;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.platform.events.OutgoingEvent;

/** What a run hands off: from the request on, dunning is silent about it. */
@Singleton
class RunHandoffs {

  private final PostgresReceivables receivables;
  private final OrderedReminders reminders;
  private final Ids ids;

  RunHandoffs(PostgresReceivables receivables, OrderedReminders reminders, Ids ids) {
    this.receivables = receivables;
    this.reminders = reminders;
    this.ids = ids;
  }

  /** Empty where nothing of the debtor is handed off. */
  Optional<OutgoingEvent> request(
      CreditorId creditor, Run run, Debtor debtor, DebtorDecision decision) {
    if (decision.handoff().isEmpty()) {
      return Optional.empty();
    }
    List<Receivable> items =
        decision.handoff().stream().map(DebtorDecision.HandoffClaim::item).toList();
    List<UUID> invoices = items.stream().map(Receivable::invoiceId).toList();
    receivables.inCollection(creditor, invoices, true);
    return Optional.of(
        HandoffEvents.handoff(
            creditor,
            debtor,
            ids.next(),
            run.businessDate(),
            reason(decision),
            decision.handoff(),
            reminders.sentFor(creditor, invoices),
            noticeGiven(items),
            decision.legalWaitEndedOn()));
  }

  private static Optional<LocalDate> noticeGiven(List<Receivable> items) {
    return items.stream()
        .flatMap(
            item -> item.progress().notice().or(() -> item.progress().firstReminder()).stream())
        .map(SentMessage::sentOn)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  private static String reason(DebtorDecision decision) {
    return decision.outcomes().stream()
        .filter(outcome -> outcome.decision() instanceof NextStep.RequestHandoff)
        .flatMap(outcome -> outcome.taken().stream())
        .map(
            last ->
                switch (last.name()) {
                  case EarlyHandoff.BY_AGE -> last.daysFromDue() + " days past due";
                  case EarlyHandoff.BY_GRADE -> "The risk grade asks for it";
                  default -> "The plan's last step is reached";
                })
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
