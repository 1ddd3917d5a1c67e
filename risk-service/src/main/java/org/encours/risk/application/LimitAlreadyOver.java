package org.encours.risk.application;

import java.time.LocalDate;
import org.encours.kernel.Refusal;

/** A limit that ends before the day the debtor's affairs have come to. */
record LimitAlreadyOver(LocalDate until, LocalDate today) implements Refusal {

  @Override
  public String detail() {
    return "The limit would end on %s, before %s; choose a later end.".formatted(until, today);
  }
}
