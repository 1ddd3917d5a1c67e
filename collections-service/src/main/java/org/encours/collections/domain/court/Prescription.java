package org.encours.collections.domain.court;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * When a claim dies, and the days to be warned before.
 *
 * <p>Whether a Belgian lawyer's notice (law of 23 May 2013) interrupts or suspends is read in two
 * ways; the earlier of both ends is not known to us, so the rule of the sources is applied.
 */
public record Prescription(LocalDate start, Limitation limitation) {

  /** While a suit goes on a claim has no last day. */
  public static final LocalDate NO_END = LocalDate.MAX;

  /** Days before the end on which somebody must be told. */
  public static final List<Integer> ALERT_DAYS = List.of(180, 90, 30);

  /** The last living day, after the acts that were done. */
  public LocalDate end(List<Interruption> acts) {
    LocalDate end = limitation.end(start);
    boolean livedOn = false;
    boolean title = false;
    List<Interruption> inOrder =
        acts.stream().sorted(Comparator.comparing(Interruption::on)).toList();
    for (Interruption act : inOrder) {
      if (act.on().isAfter(end)) {
        break; // what is prescribed stays prescribed
      }
      switch (ActEffect.of(act.kind(), limitation)) {
        case ActEffect.Nothing() -> {}
        case ActEffect.Restart() ->
            end =
                latest(
                    end,
                    title ? act.on().plus(limitation.ofTitle()) : limitation.restarted(act.on()));
        case ActEffect.LivesOn(Period after) -> {
          end = livedOn ? end : latest(end, act.on().plus(after));
          livedOn = true;
        }
        case ActEffect.Suspends(Period atLeast) -> end = end.plus(atLeast);
        case ActEffect.StandsStill() -> {
          return NO_END;
        }
        case ActEffect.BecomesTitle() -> {
          title = true;
          end = latest(end, act.on().plus(limitation.ofTitle()));
        }
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
