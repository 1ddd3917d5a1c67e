package org.encours.local.demo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.encours.local.demo.model.Vocabulary.Town;

/**
 * One creditor of the invented year.
 *
 * @param id the tenant, as tokens name it
 * @param prefix of customer and invoice numbers
 * @param from first day of the year
 * @param to last day of the year
 */
public record Seller(String id, String country, String prefix, LocalDate from, LocalDate to) {

  public static final Seller BELGIAN =
      new Seller("acme-be", "BE", "B", LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));
  public static final Seller FRENCH =
      new Seller("acme-fr", "FR", "F", LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));

  List<Town> towns() {
    return "FR".equals(country) ? Vocabulary.FRENCH : Vocabulary.BELGIAN;
  }

  List<Town> neighbours() {
    List<Town> across = "FR".equals(country) ? Vocabulary.BELGIAN : Vocabulary.FRENCH;
    return Stream.concat(Vocabulary.NEIGHBOURS.stream(), across.stream().limit(3)).toList();
  }

  String vatRate(boolean reduced) {
    return "FR".equals(country) ? (reduced ? "5.5" : "20") : (reduced ? "6" : "21");
  }

  /** The same creditor over a shorter time, for a quick look. */
  public Seller during(int days) {
    return new Seller(id, country, prefix, from, from.plusDays(days - 1L));
  }
}
