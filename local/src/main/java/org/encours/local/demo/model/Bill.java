package org.encours.local.demo.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An invented invoice and what will become of it.
 *
 * @param paymentReference OGM or RF reference; without it the ledger makes one
 * @param papers kinds of evidence that the creditor kept, as the REST contract names them
 */
public record Bill(
    String number,
    String debtor,
    LocalDate issueDate,
    LocalDate deliveryDate,
    Due due,
    List<Line> lines,
    Optional<String> paymentReference,
    Optional<String> orderReference,
    List<String> papers,
    Conduct conduct) {

  /** When it is to be paid. */
  public sealed interface Due {
    /** On one date. */
    record On(LocalDate date) implements Due {}

    /** Net days from the issue date, perhaps to the end of that month. */
    record Net(int days, boolean endOfMonth) implements Due {}

    /** Half of it on each of two dates. */
    record Halves(LocalDate first, LocalDate second) implements Due {}
  }

  /**
   * One line.
   *
   * @param quantity whole units
   * @param unitPrice euros without VAT, two decimals
   * @param vatRate percent
   */
  public record Line(String description, int quantity, BigDecimal unitPrice, String vatRate) {
    BigDecimal net() {
      return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }
  }

  /** Euros with VAT, which is rounded once per rate on the total (EN 16931, BR-CO-17). */
  public BigDecimal total() {
    Map<String, BigDecimal> netByRate = new TreeMap<>();
    lines.forEach(line -> netByRate.merge(line.vatRate(), line.net(), BigDecimal::add));
    return netByRate.entrySet().stream()
        .map(
            rate ->
                rate.getValue()
                    .add(
                        rate.getValue()
                            .multiply(new BigDecimal(rate.getKey()))
                            .movePointLeft(2)
                            .setScale(2, RoundingMode.HALF_UP)))
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
