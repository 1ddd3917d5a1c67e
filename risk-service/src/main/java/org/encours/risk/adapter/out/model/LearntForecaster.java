package org.encours.risk.adapter.out.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.encours.risk.domain.behaviour.PastTerms;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.forecast.Forecast.Contribution;
import org.encours.risk.domain.forecast.Forecaster;
import org.encours.risk.model.PastBehaviour;
import org.encours.risk.model.Prediction;
import org.encours.risk.model.Situation;
import org.encours.risk.model.StoredModel;

/** A kept model in the words of the domain. The only place where its statistics become decimals. */
public record LearntForecaster(StoredModel kept) implements Forecaster {

  @Override
  public String version() {
    return kept.version();
  }

  @Override
  public Forecast forecast(Question question) {
    PastTerms past = question.past();
    Situation situation =
        new Situation(
            new PastBehaviour(past.known(), past.daysFromDue(), past.disputed(), 0, past.late()),
            question
                .amount()
                .map(amount -> amount.amount().doubleValue())
                .orElse(kept.model().typicalAmount()),
            Optional.of(question.kind().name()),
            false,
            question.disputed());
    Prediction prediction = kept.model().predict(situation);
    return new Forecast(
        rounded(prediction.late(), 4),
        rounded(prediction.late30(), 4),
        rounded(prediction.daysLate(), 1),
        prediction.reasons().stream()
            .map(each -> new Contribution(each.code(), each.text(), rounded(each.points(), 1)))
            .toList(),
        version());
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
