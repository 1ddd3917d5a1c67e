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
    BE_JUGE_DE_PAIX,
    /** Of interest up to the summons as well (Rv 93). */
    NL_KANTONRECHTER,
    DE_AMTSGERICHT,
    LU_JUSTICE_DE_PAIX
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
              "C.jud. 590, law of 25 May 2018"),
          row(Court.NL_KANTONRECHTER, LocalDate.of(2011, 7, 1), "25000.00", "Rv 93"),
          row(Court.DE_AMTSGERICHT, LocalDate.of(1993, 3, 1), "5000.00", "GVG 23"),
          row(Court.DE_AMTSGERICHT, LocalDate.of(2026, 1, 1), "10000.00", "GVG 23"),
          row(Court.LU_JUSTICE_DE_PAIX, LocalDate.of(2000, 1, 1), "10000.00", "NCPC 2"),
          row(
              Court.LU_JUSTICE_DE_PAIX,
              LocalDate.of(2021, 9, 16),
              "15000.00",
              "NCPC 2, law of 15 July 2021"));

  private static CourtCeiling row(Court court, LocalDate from, String upTo, String source) {
    return new CourtCeiling(court, from, Money.of(upTo, "EUR"), Certainty.SOURCED, source);
  }

  /** The one in force when a claim is brought. */
  public static CourtCeiling of(Court court, LocalDate on) {
    return TABLE.stream()
        .filter(row -> row.court == court && !row.validFrom.isAfter(on))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalArgumentException("no ceiling is known of " + on));
  }

  /** A sum in another currency is taken to be above: its value is that of the day of filing. */
  public boolean takes(Money value) {
    return ProcedureTerms.isEuro(value) && value.compareTo(upTo) <= 0;
  }
}
