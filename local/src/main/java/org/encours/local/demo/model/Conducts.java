package org.encours.local.demo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Draws how a payer of some kind will meet one invoice. */
final class Conducts {

  /** The complaints, and what they say. */
  private static final List<String[]> COMPLAINTS =
      List.of(
          new String[] {"GOODS", "Two pieces arrived damaged"},
          new String[] {"SERVICE", "The work was not finished"},
          new String[] {"AMOUNT", "The agreed price was lower"},
          new String[] {"NOT_RECEIVED", "We never saw this invoice"},
          new String[] {"LATE_DELIVERY", "Delivered two weeks late"},
          new String[] {"NOT_ORDERED", "Nobody here ordered this"});

  private Conducts() {}

  static Conduct draw(Party party, LocalDate dueDate, Draw draw) {
    return switch (party.payer()) {
      case PROMPT -> prompt(draw);
      case SLOW ->
          draw.percent(12)
              ? new Conduct.PaysInHalves(draw.between(-2, 6), draw.between(14, 32))
              : new Conduct.PaysOnDay(draw.between(4, 29));
      case FORGETFUL ->
          draw.percent(45)
              ? new Conduct.PaysOnDay(draw.between(-4, 1))
              : new Conduct.PaysAfterReminders(draw.weighted(75, 25) + 1, draw.between(1, 6));
      case STRETCHING ->
          draw.percent(60)
              ? new Conduct.PaysAtMonthEnd(2)
              : new Conduct.PaysAfterReminders(3, draw.between(2, 8));
      case DISPUTING ->
          draw.percent(45) ? contest(draw) : new Conduct.PaysOnDay(draw.between(-2, 20));
      case PROMISING ->
          draw.percent(60)
              ? new Conduct.Promises(draw.between(1, 2), draw.between(5, 14), draw.percent(66))
              : new Conduct.PaysOnDay(draw.between(2, 24));
      case EVADING ->
          draw.percent(80)
              ? new Conduct.YieldsToPursuit(draw.between(8, 40), draw.percent(35))
              : draw.percent(50)
                  ? new Conduct.NeverPays(draw.between(50, 80))
                  : new Conduct.PaysOnDay(draw.between(0, 20));
      case INSOLVENT ->
          dueDate.isBefore(party.failsOn().orElseThrow())
              ? new Conduct.PaysOnDay(draw.between(-1, 9))
              : new Conduct.NeverPays(draw.between(40, 75));
    };
  }

  private static Conduct prompt(Draw draw) {
    return switch (draw.weighted(93, 5, 1, 1)) {
      case 0 -> new Conduct.PaysOnDay(draw.between(-9, 0));
      case 1 -> new Conduct.PaysOnDay(draw.between(1, 4));
      case 2 -> new Conduct.PaysTooMuch(draw.between(-5, 0), BigDecimal.valueOf(1000, 2));
      default -> new Conduct.Bounces(draw.between(-4, 0), draw.between(2, 5), draw.between(4, 12));
    };
  }

  private static Conduct contest(Draw draw) {
    String[] complaint = draw.oneOf(COMPLAINTS);
    return new Conduct.Contests(
        complaint[0],
        complaint[1],
        draw.between(-8, 12),
        draw.between(6, 24),
        List.of("REJECTED", "PARTLY", "UPHELD").get(draw.weighted(50, 30, 20)),
        draw.between(5, 15));
  }
}
