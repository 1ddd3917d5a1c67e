package org.encours.platform.runs;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.encours.platform.runs.RunKind.Hours;
import org.encours.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/**
 * Begins the run of the day for every creditor, at its own hour. Nothing is remembered but the runs
 * themselves: whoever has none for its today and is within its hours gets one, be it that the
 * service was down at the hour or that the first try failed.
 */
@Singleton
class DailyStarts {

  private static final Logger LOG = Logger.getLogger(DailyStarts.class);

  private final RunKinds kinds;
  private final Runs runs;
  private final RunStore store;
  private final RunSettings settings;
  private final Tenancy tenancy;
  private final MeterRegistry metrics;
  private final Clock clock;

  DailyStarts(
      RunKinds kinds,
      Runs runs,
      RunStore store,
      RunSettings settings,
      Tenancy tenancy,
      MeterRegistry metrics,
      Clock clock) {
    this.kinds = kinds;
    this.runs = runs;
    this.store = store;
    this.settings = settings;
    this.tenancy = tenancy;
    this.metrics = metrics;
    this.clock = clock;
  }

  @Scheduled(
      every = "${encours.runs.look:30s}",
      identity = "daily-runs",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    at(clock.instant());
  }

  void at(Instant now) {
    for (RunKind kind : kinds.all()) {
      Map<LocalDate, Set<String>> begun = new HashMap<>();
      for (RunCreditor creditor : tenancy.everywhere(kind::creditors)) {
        dueDate(kind, creditor, now)
            .filter(
                day ->
                    !begun
                        .computeIfAbsent(day, it -> begun(kind, it))
                        .contains(creditor.id().value()))
            .ifPresent(day -> begin(kind, creditor, day));
      }
    }
  }

  private Set<String> begun(RunKind kind, LocalDate day) {
    return tenancy.everywhere(() -> store.begun(kind.name(), day));
  }

  /** The creditor's today, once its hour has come and while a start is still made up. */
  private Optional<LocalDate> dueDate(RunKind kind, RunCreditor creditor, Instant now) {
    Optional<RunSettings.Creditor> wishes =
        Optional.ofNullable(settings.creditors().get(creditor.id().value()));
    Hours hours = kind.hours();
    LocalTime from = wishes.map(it -> it.at().get(kind.name())).orElse(hours.from());
    ZonedDateTime local =
        now.atZone(
            wishes
                .flatMap(RunSettings.Creditor::zone)
                .or(() -> creditor.country().flatMap(CountryZones::of))
                .orElse(settings.zone()));
    LocalTime time = local.toLocalTime();
    return time.isBefore(from) || time.isAfter(hours.until())
        ? Optional.empty()
        : Optional.of(local.toLocalDate());
  }

  /** Every creditor apart: one that fails is told of and tried again at the next look. */
  private void begin(RunKind kind, RunCreditor creditor, LocalDate day) {
    try {
      tenancy.in(creditor.id(), () -> runs.startOnce(kind.name(), creditor.id(), day));
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "the %s run of %s for %s did not start", kind.name(), creditor.id(), day);
      metrics.counter("encours.runs.failed.starts", "kind", kind.name()).increment();
    }
  }
}
