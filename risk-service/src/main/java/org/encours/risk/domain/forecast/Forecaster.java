package org.encours.risk.domain.forecast;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.behaviour.PastPayments;
import org.encours.risk.domain.behaviour.PastTerms;
import org.encours.risk.domain.debtor.DebtorKind;

/** Says when an invoice will be paid. */
public interface Forecaster {

  /**
   * All that may be known.
   *
   * @param past of the same debtor, in sums
   * @param payments the same one by one
   * @param dueDate of the amount asked about
   * @param lastDayInTime the last day on which a payment is not called late
   * @param amount empty when it is not in the money that forecasts are made in
   * @param disputed only once that is known: empty when the invoice is issued
   * @param openThrough a day at whose end it was still open; empty when it is forecast at issue
   */
  record Question(
      DebtorKind kind,
      PastTerms past,
      PastPayments payments,
      LocalDate dueDate,
      LocalDate lastDayInTime,
      Optional<Money> amount,
      Optional<Boolean> disputed,
      Optional<LocalDate> openThrough) {}

  /** Names it in everything it says. */
  String version();

  Forecast forecast(Question question);
}
