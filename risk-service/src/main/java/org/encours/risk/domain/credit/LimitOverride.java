package org.encours.risk.domain.credit;

import java.time.LocalDate;
import java.util.Objects;
import org.encours.kernel.Money;

/**
 * A limit the credit committee has set by hand; it stands in for the policy's until it ends.
 *
 * @param until the last day it holds
 * @param by who decided
 */
public record LimitOverride(Money limit, LocalDate until, String reason, String by) {

  public LimitOverride {
    Objects.requireNonNull(until, "until");
    if (limit.isNegative()) {
      throw new IllegalArgumentException("a credit limit cannot be negative");
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a decision of the committee has a reason");
    }
  }

  public boolean holdsOn(LocalDate date) {
    return !until.isBefore(date);
  }
}
