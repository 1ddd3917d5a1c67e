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
   * All that may be known of a debtor.
   *
   * @param terms how its earlier terms ended, in sums
   * @param payments the same one by one
   */
  record Past(DebtorKind kind, PastTerms terms, PastPayments payments) {}

  /**
   * All that may be known of an amount it owes.
   *
   * @param lastDayInTime the last day on which a payment is not called late
   * @param amount empty when it is not in the money that forecasts are made in
   * @param disputed only once that is known: empty when the invoice is issued
   * @param openThrough a day at whose end it was still open; empty when it is forecast at issue
   */
  record Question(
      LocalDate dueDate,
      LocalDate lastDayInTime,
      Optional<Money> amount,
      Optional<Boolean> disputed,
      Optional<LocalDate> openThrough) {}

  /** Answers about one debtor, whose past it has taken in. */
  interface OfDebtor {
    Forecast forecast(Question question);
  }

  /** Names it in everything it says. */
  String version();

  /** Takes in a debtor's past, once for whatever is asked about it. */
  OfDebtor knowing(Past past);
}
