package org.encours.collections.domain.court;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * When a claim dies, and the days to be warned before.
 *
 * <p>France: C.civ. 2240, 2241, 2244. Belgium: old C.civ. 2244, with the lawyer's notice of the law
 * of 23 May 2013. Whether that notice interrupts or suspends is read in two ways; the earlier of
 * both ends is not known to us, so the rule of the sources is applied.
 */
public record Prescription(LocalDate start, Limitation limitation, String country) {

  /** Days before the end on which somebody must be told. */
  public static final List<Integer> ALERT_DAYS = List.of(180, 90, 30);

  /** The last living day, after the acts that were done. */
  public LocalDate end(List<Interruption> acts) {
    LocalDate end = limitation.end(start);
    boolean noticeUsed = false;
    List<Interruption> inOrder =
        acts.stream().sorted(Comparator.comparing(Interruption::on)).toList();
    for (Interruption act : inOrder) {
      if (act.on().isAfter(end)) {
        break; // what is prescribed stays prescribed
      }
      switch (act.kind()) {
        case ACKNOWLEDGMENT, PART_PAYMENT, COURT_CLAIM, ORDER_SERVED, SEIZURE ->
            end = latest(end, limitation.end(act.on()));
        case BAILIFF_PAYMENT_ORDER -> {
          if (country.equals("BE")) {
            end = latest(end, limitation.end(act.on()));
          }
        }
        case LAWYER_NOTICE -> {
          if (country.equals("BE") && !noticeUsed) {
            noticeUsed = true;
            end = latest(end, act.on().plus(Period.ofYears(1)));
          }
        }
        case REGISTERED_LETTER -> {}
      }
    }
    return end;
  }

  /** The days on which somebody must be told, in order: 180, 90 and 30 days before the end. */
  public List<LocalDate> alerts(List<Interruption> acts) {
    LocalDate end = end(acts);
    return List.copyOf(new TreeSet<>(ALERT_DAYS.stream().map(end::minusDays).toList()));
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
