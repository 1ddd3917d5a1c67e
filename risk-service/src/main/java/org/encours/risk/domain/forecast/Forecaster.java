package org.encours.risk.domain.forecast;

import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.behaviour.PastTerms;
import org.encours.risk.domain.debtor.DebtorKind;

/** Says how late an invoice will be paid, from what is known when it is issued. */
public interface Forecaster {

  /**
   * All that may be known.
   *
   * @param past of the same debtor, ended before that day
   * @param amount empty when it is not in the money that forecasts are made in
   * @param disputed only once that is known: empty when the invoice is issued
   */
  record Question(
      DebtorKind kind, PastTerms past, Optional<Money> amount, Optional<Boolean> disputed) {}

  /** Names it in everything it says. */
  String version();

  Forecast forecast(Question question);
}
