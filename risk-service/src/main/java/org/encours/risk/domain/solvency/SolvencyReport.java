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
 * @param opinion what somebody outside makes of the debtor
 */
public record SolvencyReport(
    LocalDate asOf,
    String source,
    Optional<BalanceSheet> balanceSheet,
    Set<PublicEvent> events,
    Optional<Opinion> opinion) {

  private static final int GOOD_FOR_MONTHS = 24;

  public SolvencyReport {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(source, "source");
    opinion = opinion == null ? Optional.empty() : opinion;
    events = events.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(events));
  }

  public SolvencyReport(
      LocalDate asOf, String source, Optional<BalanceSheet> balanceSheet, Set<PublicEvent> events) {
    this(asOf, source, balanceSheet, events, Optional.empty());
  }

  /**
   * This report after an older one: an opinion alone leaves accounts and events as they were, and a
   * report without an opinion leaves that.
   */
  public SolvencyReport after(SolvencyReport older) {
    boolean opinionAlone = balanceSheet.isEmpty() && events.isEmpty() && opinion.isPresent();
    SolvencyReport base = opinionAlone ? older : this;
    return new SolvencyReport(
        base.asOf,
        base.source,
        base.balanceSheet,
        base.events,
        opinion.isPresent() ? opinion : older.opinion);
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
