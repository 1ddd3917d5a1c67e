package org.encours.invoice.domain.invoicing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.invoice.domain.terms.PaymentTerms.EndOfMonth;

/**
 * The longest payment term the law of the creditor's country allows between enterprises.
 *
 * <p>Belgium: law of 2 August 2002, art. 4, as amended 14 August 2021: 60 calendar days for
 * invoices since 1 February 2022. France: Code de commerce L441-10 I: 60 days from the invoice's
 * date, or 45 days end of month in either reading. Agreed instalments are outside (Directive
 * 2011/7/EU, art. 5).
 */
final class LongestTerm {

  private static final LocalDate BELGIAN_CAP_SINCE = LocalDate.of(2022, 2, 1);
  private static final LocalDate FRENCH_CAP_SINCE = LocalDate.of(2009, 1, 1);

  private LongestTerm() {}

  /** What the law says against a due date, if anything. */
  static Optional<String> objection(
      String creditorCountry,
      Debtor.Kind kind,
      LocalDate issued,
      Optional<LocalDate> delivered,
      LocalDate due) {
    if (kind == Debtor.Kind.CONSUMER) {
      return Optional.empty();
    }
    return switch (creditorCountry) {
      case "BE" -> belgian(issued, delivered, due);
      case "FR" -> french(issued, due);
      default -> Optional.empty();
    };
  }

  private static Optional<String> belgian(
      LocalDate issued, Optional<LocalDate> delivered, LocalDate due) {
    // The term runs from the later of invoice and delivery (art. 4 para. 1).
    LocalDate start = delivered.filter(issued::isBefore).orElse(issued);
    return issued.isBefore(BELGIAN_CAP_SINCE) || !due.isAfter(start.plusDays(60))
        ? Optional.empty()
        : Optional.of(
            "is beyond the longest term between enterprises in Belgium, 60 days"
                + " (law of 2 August 2002, art. 4): "
                + start.plusDays(60));
  }

  private static Optional<String> french(LocalDate issued, LocalDate due) {
    boolean endOfMonth =
        Stream.of(EndOfMonth.values())
            .map(reading -> new PaymentTerms(45, Optional.of(reading), Optional.empty()))
            .anyMatch(terms -> terms.dueDate(issued).equals(due));
    return issued.isBefore(FRENCH_CAP_SINCE) || endOfMonth || !due.isAfter(issued.plusDays(60))
        ? Optional.empty()
        : Optional.of(
            "is beyond the longest term between enterprises in France, 60 days or 45 days end of"
                + " month (Code de commerce, art. L441-10 I): "
                + issued.plusDays(60));
  }
}
