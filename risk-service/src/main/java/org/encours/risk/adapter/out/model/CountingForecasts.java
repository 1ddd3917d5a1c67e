package org.encours.risk.adapter.out.model;

import org.encours.risk.domain.forecast.Forecaster;
import org.encours.risk.model.CountingForecaster;
import org.encours.risk.model.Known;
import org.encours.risk.model.PortfolioCounts;

/** Forecasts by counting, before any model has proved better. */
public record CountingForecasts(PortfolioCounts portfolio) implements Forecaster {

  /** It looks at no amount. */
  private static final double NO_AMOUNT = 1;

  @Override
  public String version() {
    return CountingForecaster.VERSION;
  }

  @Override
  public OfDebtor knowing(Past past) {
    DebtorStatistics statistics = DebtorStatistics.of(past, portfolio);
    return question -> {
      Known known = statistics.known(question, NO_AMOUNT);
      return Answers.answer(
          question,
          CountingForecaster.forecast(known),
          days -> CountingForecaster.contributions(known, days),
          version());
    };
  }
}
