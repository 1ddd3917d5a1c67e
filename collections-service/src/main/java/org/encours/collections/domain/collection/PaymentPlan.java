package org.encours.collections.domain.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * Terms agreed with the debtor.
 *
 * @param recoveredBefore what the case had recovered when the plan was agreed; what came since pays
 *     the plan, the oldest instalment first
 * @param graceDays after an instalment's due date before the plan counts as broken
 */
public record PaymentPlan(
    UUID id,
    List<Instalment> instalments,
    LocalDate agreedOn,
    Money recoveredBefore,
    int graceDays) {

  public PaymentPlan {
    instalments = List.copyOf(instalments);
  }

  public Money total() {
    return instalments.stream().map(Instalment::amount).reduce(Money::plus).orElseThrow();
  }

  /** The first instalment that is past its grace and not covered by what has come in. */
  public Optional<Instalment> missed(Money recovered, LocalDate on) {
    Money paid = recovered.minus(recoveredBefore);
    Money owed = Money.zero(paid.currency());
    for (Instalment instalment : instalments) {
      owed = owed.plus(instalment.amount());
      boolean late = instalment.dueDate().plusDays(graceDays).isBefore(on);
      if (late && paid.compareTo(owed) < 0) {
        return Optional.of(instalment);
      }
    }
    return Optional.empty();
  }
}
