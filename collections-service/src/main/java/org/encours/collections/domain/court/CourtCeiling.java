package org.encours.collections.domain.court;

import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.Money;

/**
 * Up to what principal a court hears a claim that a larger one must bring elsewhere, for a span of
 * time.
 *
 * @param upTo in euro; this much is still heard
 * @param source law or publication
 */
public record CourtCeiling(
    Court court, LocalDate validFrom, Money upTo, Certainty certainty, String source) {

  public enum Court {
    BE_JUGE_DE_PAIX
  }

  private static final List<CourtCeiling> TABLE =
      List.of(
          new CourtCeiling(
              Court.BE_JUGE_DE_PAIX,
              LocalDate.of(2014, 9, 1),
              Money.of("2500.00", "EUR"),
              Certainty.GENERAL,
              "C.jud. 590, law of 26 March 2014"),
          new CourtCeiling(
              Court.BE_JUGE_DE_PAIX,
              LocalDate.of(2018, 9, 1),
              Money.of("5000.00", "EUR"),
              Certainty.GENERAL,
              "C.jud. 590, law of 25 May 2018"));

  /** The one in force when a claim is brought. */
  public static CourtCeiling of(Court court, LocalDate on) {
    return TABLE.stream()
        .filter(row -> row.court == court && !row.validFrom.isAfter(on))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalArgumentException("no ceiling is known of " + on));
  }

  public boolean takes(Money principal) {
    return ProcedureTerms.inEuro(principal).compareTo(upTo) <= 0;
  }
}
