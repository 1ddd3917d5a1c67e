package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.encours.dunning.application.port.RateStore;
import org.encours.dunning.domain.claim.ProposedRate;
import org.encours.dunning.domain.claim.Rate;
import org.encours.dunning.domain.claim.RateCheck;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.dunning.domain.claim.Rates;
import org.encours.kernel.Ids;
import org.encours.kernel.NotFound;

/**
 * The rates in force. They are data of the running system: a half-year begins without a release,
 * once two people have entered its rate.
 */
@ApplicationScoped
public class StatutoryRates {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  /** Other instances approve too; a claim may lag behind them by so much. */
  private static final Duration FRESH = Duration.ofSeconds(10);

  private record Kept(Rates rates, Instant since) {}

  private final RateStore store;
  private final Ids ids;
  private final Clock clock;
  private volatile Kept kept;

  StatutoryRates(RateStore store, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  public Rates inForce() {
    Kept last = kept;
    Instant now = Instant.now(clock);
    if (last == null || last.since().plus(FRESH).isBefore(now)) {
      last = new Kept(read(), now);
      kept = last;
    }
    return last.rates();
  }

  private Rates read() {
    return store
        .shipped()
        .with(
            store.entered().stream()
                .filter(rate -> rate.approval().isPresent())
                .map(ProposedRate::rate)
                .toList()
                .reversed());
  }

  @Transactional
  public List<ProposedRate> entered() {
    return store.entered();
  }

  @Transactional
  public ProposedRate propose(Rate rate, String by) {
    RateCheck.check(rate, read()).orThrow();
    ProposedRate proposed =
        new ProposedRate(ids.next(), rate, by, Instant.now(clock), Optional.empty());
    store.propose(proposed);
    return proposed;
  }

  /** The second person: the rate is checked again, since another may have come in between. */
  @Transactional
  public ProposedRate approve(UUID id, String by) {
    ProposedRate proposed = store.find(id).orElseThrow(() -> NotFound.of("statutory rate", id));
    ProposedRate approved = proposed.approve(by, Instant.now(clock)).orThrow().state();
    RateCheck.check(approved.rate(), read()).orThrow();
    store.approve(approved);
    kept = null;
    return approved;
  }

  /** Days that each series is still known for, from today; fewer than none once it has ended. */
  public Map<RateSeries, Long> daysLeft() {
    LocalDate today = LocalDate.now(clock.withZone(BRUSSELS));
    Rates rates = inForce();
    Map<RateSeries, Long> left = new TreeMap<>();
    for (RateSeries series : RateSeries.values()) {
      rates
          .lastDay(series)
          .ifPresent(last -> left.put(series, ChronoUnit.DAYS.between(today, last)));
    }
    // Contracts from before 2013 bear the same rate as the others since 2015.
    left.remove(RateSeries.BE_BUSINESS_CONTRACT_BEFORE_2013_03_16);
    return left;
  }
}
