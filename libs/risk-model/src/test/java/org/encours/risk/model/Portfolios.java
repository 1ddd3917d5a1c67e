package org.encours.risk.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A made-up portfolio whose truth is known: each debtor has its habit and its bent to dispute. */
final class Portfolios {

  private Portfolios() {}

  static List<HistoricInvoice> of(long seed, int debtors, int invoicesEach) {
    Random random = new Random(seed);
    List<HistoricInvoice> invoices = new ArrayList<>();
    for (int d = 0; d < debtors; d++) {
      double habit = -8 + 9 * random.nextGaussian();
      double bent = random.nextInt(4) == 0 ? 0.6 : 0.05;
      for (int i = 0; i < invoicesEach; i++) {
        LocalDate issued = LocalDate.parse("2025-01-01").plusDays(random.nextInt(500));
        boolean disputed = random.nextDouble() < bent;
        long days = Math.round(habit + (disputed ? 14 : 0) + 5 * random.nextGaussian());
        LocalDate due = issued.plusDays(30);
        invoices.add(
            new HistoricInvoice(
                "I" + d + "-" + i,
                "D" + d,
                issued,
                due,
                BigDecimal.valueOf(10 + random.nextInt(100)),
                Optional.of(due.plusDays(Math.max(-29, days))),
                disputed,
                Optional.empty(),
                Optional.empty()));
      }
    }
    return List.copyOf(invoices);
  }

  /** Whatever became known on or after the day is dealt out anew, and disputes invented. */
  static List<HistoricInvoice> shuffledFrom(LocalDate day, List<HistoricInvoice> history) {
    Random random = new Random(1);
    List<Integer> delays = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      delays.add(random.nextInt(60));
    }
    Collections.shuffle(delays, random);
    List<HistoricInvoice> shuffled = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      HistoricInvoice it = history.get(i);
      LocalDate from = it.issued().isAfter(day) ? it.issued() : day;
      shuffled.add(
          it.isKnownBefore(day)
              ? it
              : new HistoricInvoice(
                  it.number(),
                  it.debtor(),
                  it.issued(),
                  it.due(),
                  it.amount(),
                  Optional.of(from.plusDays(delays.get(i))),
                  random.nextBoolean(),
                  it.segment(),
                  it.paper()));
    }
    return shuffled;
  }
}
