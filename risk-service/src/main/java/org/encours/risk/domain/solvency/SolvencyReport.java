package org.encours.risk.domain.solvency;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What someone who looked into a company's books or the registers reports.
 *
 * @param asOf the closing date of the accounts or the date of the search
 * @param source who says so (bureau, register, own analysis)
 * @param balanceSheet empty when the report only carries events
 * @param events what is public about it; an event stands until a later report no longer names it
 */
public record SolvencyReport(
    LocalDate asOf, String source, Optional<BalanceSheet> balanceSheet, Set<PublicEvent> events) {

  private static final int GOOD_FOR_MONTHS = 24;

  public SolvencyReport {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(source, "source");
    events = events.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(events));
  }

  /** Accounts older than two years say nothing about today. */
  public Optional<Zone> zoneOn(LocalDate date) {
    return asOf.plusMonths(GOOD_FOR_MONTHS).isBefore(date)
        ? Optional.empty()
        : balanceSheet.flatMap(BalanceSheet::zDoublePrime).map(Zone::ofDoublePrime);
  }

  public boolean endsCredit() {
    return events.stream().anyMatch(PublicEvent::endsCredit);
  }
}
