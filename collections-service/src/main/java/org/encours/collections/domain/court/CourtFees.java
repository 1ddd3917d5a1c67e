package org.encours.collections.domain.court;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.encours.kernel.Money;

/** Court fees that go by the amount: NL Wgbz 2026 for businesses, DE GKG since June 2025. */
final class CourtFees {

  private static final NavigableMap<BigDecimal, BigDecimal> NL_KANTON =
      bands("500 139 1500 350 2500 397 5000 529 12500 559 25000 1504");

  /** Half a fee, at least 38. */
  private static final NavigableMap<BigDecimal, BigDecimal> DE_HALF =
      bands(
          "1000 38 1500 41 2000 51.50 3000 62.75 4000 74 5000 85.25 6000 96.50 7000 107.75"
              + " 8000 119 9000 130.25 10000 141.50 13000 156.75 25000 217.75 50000 319");

  /** Three fees. */
  private static final NavigableMap<BigDecimal, BigDecimal> DE_TRIAL = threeFees();

  private static final Map<Procedure, NavigableMap<BigDecimal, BigDecimal>> BY_PROCEDURE =
      Map.of(
          Procedure.NL_DAGVAARDING, NL_KANTON,
          Procedure.DE_MAHNVERFAHREN, DE_HALF,
          Procedure.DE_KLAGE, DE_TRIAL);

  private CourtFees() {}

  /** Empty where there is none by the amount, or where it is not known here. */
  static Optional<Money> of(Procedure procedure, Money value) {
    return Optional.ofNullable(BY_PROCEDURE.get(procedure))
        .filter(_ -> ProcedureTerms.isEuro(value))
        .map(bands -> bands.ceilingEntry(value.amount()))
        .map(band -> Money.of(band.getValue().toPlainString(), "EUR"));
  }

  private static NavigableMap<BigDecimal, BigDecimal> bands(String table) {
    String[] figures = table.split(" ");
    NavigableMap<BigDecimal, BigDecimal> bands = new TreeMap<>();
    for (int i = 0; i < figures.length; i += 2) {
      bands.put(new BigDecimal(figures[i]), new BigDecimal(figures[i + 1]));
    }
    return bands;
  }

  private static NavigableMap<BigDecimal, BigDecimal> threeFees() {
    NavigableMap<BigDecimal, BigDecimal> bands = new TreeMap<>();
    DE_HALF.forEach((upTo, half) -> bands.put(upTo, half.multiply(BigDecimal.valueOf(6))));
    // Half a fee has a least amount that a whole one has not.
    bands.put(new BigDecimal("500"), new BigDecimal("120"));
    bands.put(new BigDecimal("1000"), new BigDecimal("183"));
    return bands;
  }
}
