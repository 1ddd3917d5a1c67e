package org.encours.dunning.adapter.in.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.application.ExplainInvoice.Explanation;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.law.RegularDelivery;
import org.encours.dunning.domain.message.SentMessage;
import org.encours.kernel.Money;

/**
 * How the free reminders of a contract of regular deliveries stand.
 *
 * @param contract the order reference that makes it one; empty for the debtor's other invoices
 * @param year of the due date: three due dates of it are reminded for nothing
 * @param reminded due dates of that year that were reminded
 * @param free whether reminding of this invoice costs nothing
 * @param cost what its first reminder cost
 */
public record FreeRemindersResponse(
    String contract,
    int year,
    int freeDueDates,
    List<LocalDate> reminded,
    boolean free,
    Money cost,
    String law) {

  static Optional<FreeRemindersResponse> of(Explanation it) {
    if (it.regime() != Regime.BE_CONSUMER
        || it.policy().flatMap(plan -> plan.regularDeliveries()).isEmpty()) {
      return Optional.empty();
    }
    LocalDate due = it.invoice().dueDate();
    RegularDelivery count = it.past().deliveries(it.invoice().contract());
    Optional<Money> cost =
        it.invoice()
            .progress()
            .firstReminder()
            .flatMap(SentMessage::cost)
            .map(euro -> Money.of(euro.stripTrailingZeros().toPlainString(), "EUR"));
    return Optional.of(
        new FreeRemindersResponse(
            it.invoice().contract(),
            due.getYear(),
            RegularDelivery.FREE_DUE_DATES_A_YEAR,
            count.remindedDueDates().stream()
                .filter(date -> date.getYear() == due.getYear())
                .sorted()
                .toList(),
            cost.isEmpty() && count.isFree(due),
            cost.orElse(null),
            RegularDelivery.LAW));
  }
}
