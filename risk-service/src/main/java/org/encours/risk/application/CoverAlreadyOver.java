package org.encours.risk.application;

import java.time.LocalDate;
import org.encours.kernel.Refusal;

/** A cover that ends before the day the debtor's affairs have come to. */
record CoverAlreadyOver(LocalDate until, LocalDate today) implements Refusal {

  @Override
  public String detail() {
    return "The cover would end on %s, before %s; give the end of a cover that holds."
        .formatted(until, today);
  }
}
