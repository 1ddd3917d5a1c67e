package org.encours.risk.adapter.out.model;

import org.encours.risk.domain.forecast.Forecaster;
import org.encours.risk.model.Known;
import org.encours.risk.model.PortfolioCounts;
import org.encours.risk.model.StoredModel;

/** A stored model in the words of the domain. */
public record LearntForecaster(StoredModel stored, PortfolioCounts portfolio)
    implements Forecaster {

  @Override
  public String version() {
    return stored.version();
  }

  @Override
  public OfDebtor knowing(Past past) {
    DebtorStatistics statistics = DebtorStatistics.of(past, portfolio);
    return question -> {
      Known known = statistics.known(question, stored.model().typicalAmount());
      return Answers.answer(
          question,
          stored.model().distribution(known),
          days -> stored.model().contributions(known, days),
          version());
    };
  }
}
