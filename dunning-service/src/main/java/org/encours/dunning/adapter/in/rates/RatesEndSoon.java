package org.encours.dunning.adapter.in.rates;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.encours.dunning.application.StatutoryRates;
import org.encours.dunning.domain.claim.RateSeries;

/**
 * Warns thirty days before a series ends: as a metric by series, and as a detail of the health of
 * the service, which stays up, since claims go on with what is known.
 */
@Liveness
@Singleton
@Startup
class RatesEndSoon implements HealthCheck {

  private static final long WARNING_DAYS = 30;

  private final StatutoryRates rates;
  private final MeterRegistry metrics;

  RatesEndSoon(StatutoryRates rates, MeterRegistry metrics) {
    this.rates = rates;
    this.metrics = metrics;
  }

  @PostConstruct
  void measure() {
    for (RateSeries series : RateSeries.values()) {
      Gauge.builder(
              "encours.statutory.rate.days.left",
              rates,
              it -> it.daysLeft().getOrDefault(series, Long.MAX_VALUE))
          .tag("series", series.name())
          .description("Days until the last known rate of the series ends")
          .register(metrics);
    }
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder health = HealthCheckResponse.named("statutory rates").up();
    for (Map.Entry<RateSeries, Long> left : rates.daysLeft().entrySet()) {
      if (left.getValue() <= WARNING_DAYS) {
        health.withData(left.getKey().name(), "ends in " + left.getValue() + " days");
      }
    }
    return health.build();
  }
}
