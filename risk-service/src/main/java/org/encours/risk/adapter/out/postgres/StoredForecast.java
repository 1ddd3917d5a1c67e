package org.encours.risk.adapter.out.postgres;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.encours.kernel.Sentence;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.forecast.Forecast.Contribution;
import org.encours.risk.domain.forecast.Forecast.Stretch;

/**
 * A forecast as it is kept.
 *
 * @param version of this form; the first had none, and told a single number of days
 * @param days triples of first day, last day and probability
 */
record StoredForecast(
    Integer version,
    BigDecimal late,
    BigDecimal late5,
    BigDecimal late30,
    BigDecimal meanDaysLate,
    BigDecimal medianDaysLate,
    BigDecimal expectedDaysLate,
    List<List<BigDecimal>> days,
    List<StoredReason> reasons,
    String modelVersion) {

  private static final int VERSION = 2;

  record StoredReason(String code, String text, Map<String, Object> parameters, BigDecimal points) {

    private Contribution reason() {
      return new Contribution(
          new Sentence(code, Objects.requireNonNullElse(parameters, Map.of()), text), points);
    }
  }

  static StoredForecast of(Forecast forecast) {
    return new StoredForecast(
        VERSION,
        forecast.late(),
        forecast.late5(),
        forecast.late30(),
        forecast.meanDaysLate(),
        forecast.medianDaysLate(),
        null,
        forecast.days().stream()
            .map(
                each ->
                    List.of(
                        BigDecimal.valueOf(each.from()),
                        BigDecimal.valueOf(each.to()),
                        each.probability()))
            .toList(),
        forecast.reasons().stream()
            .map(
                each ->
                    new StoredReason(
                        each.sentence().code(),
                        each.sentence().text(),
                        each.sentence().parameters(),
                        each.points()))
            .toList(),
        forecast.modelVersion());
  }

  Forecast forecast() {
    return new Forecast(
        late,
        Objects.requireNonNullElse(late5, late30),
        late30,
        Objects.requireNonNullElse(meanDaysLate, expectedDaysLate),
        Objects.requireNonNullElse(medianDaysLate, expectedDaysLate),
        Objects.requireNonNullElse(days, List.<List<BigDecimal>>of()).stream()
            .map(day -> new Stretch(day.get(0).intValue(), day.get(1).intValue(), day.get(2)))
            .toList(),
        reasons.stream().map(StoredReason::reason).toList(),
        modelVersion);
  }
}
