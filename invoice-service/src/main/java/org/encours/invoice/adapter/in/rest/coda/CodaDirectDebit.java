package org.encours.invoice.adapter.in.rest.coda;

import java.util.Optional;

/**
 * The structured communication of type 127, a SEPA direct debit: 146 characters over the records 21
 * to 23, after the type.
 */
record CodaDirectDebit(String parts) {

  private static final int LENGTH = 146;

  /** Nothing where the movement is none. */
  static Optional<CodaDirectDebit> of(
      CodaLine first, Optional<CodaLine> second, Optional<CodaLine> third) {
    if (!first.isStructured("127")) {
      return Optional.empty();
    }
    String parts =
        first.at(66, 115)
            + second.map(line -> line.at(11, 63)).orElse(" ".repeat(53))
            + third.map(line -> line.at(83, 125)).orElse("");
    return Optional.of(
        new CodaDirectDebit(parts + " ".repeat(Math.max(0, LENGTH - parts.length()))));
  }

  Optional<String> mandate() {
    return text(44, 79);
  }

  Optional<String> communication() {
    return text(79, 141);
  }

  /** Rejected, returned, refunded, reversed or cancelled. */
  boolean wentBack() {
    return "12345".indexOf(parts.charAt(141)) >= 0;
  }

  /** A code of ISO 20022 such as AM04. */
  Optional<String> reason() {
    return text(142, 146);
  }

  private Optional<String> text(int from, int to) {
    return Optional.of(parts.substring(from, to).strip()).filter(found -> !found.isEmpty());
  }
}
