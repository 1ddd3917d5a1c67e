package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What went wrong, or right, beside paying late or in time, in the year up to a date; reminders
 * over half a year.
 *
 * @param openDisputes disputes nobody has resolved yet, whenever they began
 * @param rejectedDisputes disputes in which the debtor was wrong
 * @param reversals payments that bounced or were called back
 */
public record Incidents(
    int openDisputes,
    int rejectedDisputes,
    int keptPromises,
    int brokenPromises,
    int reversals,
    int writeOffs,
    int reminders) {

  public static final Incidents NONE = new Incidents(0, 0, 0, 0, 0, 0, 0);

  static Incidents of(Iterable<Fact> facts, LocalDate asOf) {
    LocalDate aYear = asOf.minusYears(1);
    LocalDate halfAYear = asOf.minusMonths(6);
    Map<UUID, Boolean> disputes = new HashMap<>();
    int rejected = 0;
    int kept = 0;
    int broken = 0;
    int reversals = 0;
    int writeOffs = 0;
    int reminders = 0;
    for (Fact fact : facts) {
      boolean recent = fact.on().isAfter(aYear);
      switch (fact) {
        case Fact.DisputeOpened opened -> disputes.putIfAbsent(opened.dispute(), true);
        case Fact.DisputeResolved resolved -> {
          disputes.put(resolved.dispute(), false);
          rejected += recent && resolved.outcome() == DisputeOutcome.REJECTED ? 1 : 0;
        }
        case Fact.PromiseKept _ -> kept += recent ? 1 : 0;
        case Fact.PromiseBroken _ -> broken += recent ? 1 : 0;
        case Fact.PaymentReversed _ -> reversals += recent ? 1 : 0;
        case Fact.WrittenOff _ -> writeOffs += recent ? 1 : 0;
        // The write-off was undone with its settlement; that its payment bounced counts by itself.
        case Fact.WriteOffReversed _ -> writeOffs = Math.max(0, writeOffs - 1);
        case Fact.Reminded reminded -> reminders += reminded.on().isAfter(halfAYear) ? 1 : 0;
        case Fact.Issued _, Fact.Paid _, Fact.Credited _, Fact.KnownSince _ -> {}
      }
    }
    int open = (int) disputes.values().stream().filter(isOpen -> isOpen).count();
    return new Incidents(open, rejected, kept, broken, reversals, writeOffs, reminders);
  }
}
