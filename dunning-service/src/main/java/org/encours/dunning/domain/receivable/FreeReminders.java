package org.encours.dunning.domain.receivable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.dunning.domain.law.RegularDelivery;

/**
 * Whether a message about contracts of regular delivery may cost its debtor anything. One letter is
 * one cost; where any due date that it names is still among the free ones, it would have left for
 * nothing, and does.
 */
public record FreeReminders(ContactHistory past, Collection<Receivable> items) {

  /** The invoice that bears the cost: the oldest; empty when the message is free. */
  public Optional<Receivable> payable() {
    List<Receivable> byDueDate =
        items.stream().sorted(Comparator.comparing(Receivable::dueDate)).toList();
    Map<String, RegularDelivery> counts = new HashMap<>();
    boolean free = false;
    for (Receivable item : byDueDate) {
      LocalDate due = item.dueDate();
      RegularDelivery count = counts.computeIfAbsent(item.contract(), past::deliveries);
      free |= count.isFree(due);
      counts.put(item.contract(), count.remindedFor(due));
    }
    return free ? Optional.empty() : byDueDate.stream().findFirst();
  }
}
