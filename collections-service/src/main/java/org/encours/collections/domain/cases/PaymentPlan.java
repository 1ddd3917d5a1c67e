package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /** The instalments, or what is left of one, that what has come in does not cover yet. */
  public List<Instalment> unpaid(Money recovered) {
    Money none = Money.zero(recovered.currency());
    Money paid = recovered.minus(recoveredBefore).max(none);
    List<Instalment> unpaid = new ArrayList<>();
    for (Instalment instalment : instalments) {
      Money covered = paid.min(instalment.amount());
      Money left = instalment.amount().minus(covered);
      paid = paid.minus(covered);
      if (left.isPositive()) {
        unpaid.add(new Instalment(instalment.dueDate(), left));
      }
    }
    return unpaid;
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
