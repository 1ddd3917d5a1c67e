package org.encours.invoice.domain.invoicing;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.invoice.domain.invoice.LegalFacts.TermSector;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.invoice.domain.terms.PaymentTerms.EndOfMonth;

/**
 * The longest payment term the law of the creditor's country allows towards businesses and public
 * bodies. Agreed instalments are outside (Directive 2011/7/EU, art. 5), but one instalment is a
 * term.
 *
 * <p>Belgium: law of 2 August 2002, art. 4, as amended 14 August 2021: 60 calendar days for
 * invoices since 1 February 2022; a longer clause counts as unwritten, so that 30 hold; public
 * bodies 30, in healthcare 60. France: L441-10 I, 60 days or 45 days end of month in either
 * reading, and the terms of L441-11; public bodies 30, hospitals 50, public undertakings 60 (CCP
 * R2192-10, R2192-11). Luxembourg, Germany and the Netherlands: 60 days, public bodies 30 (LU law
 * of 18 April 2004, art. 4; BGB § 271a; BW 6:119a and 6:119b).
 *
 * @param delivered when the goods were received or the service was done
 */
record LongestTerm(
    String creditorCountry,
    Debtor.Kind kind,
    LocalDate issued,
    Optional<LocalDate> delivered,
    Optional<TermSector> sector) {

  private static final LocalDate BELGIAN_CAP_SINCE = LocalDate.of(2022, 2, 1);
  private static final LocalDate FRENCH_CAP_SINCE = LocalDate.of(2009, 1, 1);
  private static final LocalDate DIRECTIVE_SINCE = LocalDate.of(2014, 7, 29);

  /** The term that holds in place of a due date beyond the law; empty where it is lawful. */
  Optional<LegalFacts.LawfulTerm> insteadOf(LocalDate due) {
    if (kind == Debtor.Kind.CONSUMER) {
      return Optional.empty();
    }
    return switch (creditorCountry) {
      case "BE" -> belgian(due);
      case "FR" -> french(due);
      case "LU" -> directive(due, "Luxembourg", "law of 18 April 2004, art. 3 and 4");
      case "DE" -> directive(due, "Germany", "BGB § 271a");
      case "NL" -> directive(due, "the Netherlands", "BW 6:119a lid 5, 6:119b");
      default -> Optional.empty();
    };
  }

  private Optional<LegalFacts.LawfulTerm> belgian(LocalDate due) {
    // The term runs from the later of invoice and delivery (art. 4 para. 1).
    LocalDate start = delivered.filter(issued::isBefore).orElse(issued);
    boolean thirty =
        kind == Debtor.Kind.PUBLIC_BODY
            && sector.filter(TermSector.PUBLIC_HEALTHCARE::equals).isEmpty();
    LocalDate longest = start.plusDays(thirty ? 30 : 60);
    return issued.isBefore(BELGIAN_CAP_SINCE) || !due.isAfter(longest)
        ? Optional.empty()
        : term(
            start.plusDays(30),
            longest,
            kind == Debtor.Kind.PUBLIC_BODY
                ? "towards a public body in Belgium, %d days".formatted(thirty ? 30 : 60)
                : "between enterprises in Belgium, 60 days",
            "law of 2 August 2002, art. 4");
  }

  private Optional<LegalFacts.LawfulTerm> french(LocalDate due) {
    if (issued.isBefore(FRENCH_CAP_SINCE)) {
      return Optional.empty();
    }
    if (kind == Debtor.Kind.PUBLIC_BODY) {
      int days =
          sector.filter(TermSector.PUBLIC_HEALTHCARE::equals).isPresent()
              ? 50
              : sector.filter(TermSector.PUBLIC_UNDERTAKING::equals).isPresent() ? 60 : 30;
      return capped(
          due,
          issued.plusDays(days),
          "towards a public body in France, %d days".formatted(days),
          "CCP R2192-10, R2192-11");
    }
    return sector.isPresent() ? frenchSector(due, sector.get()) : frenchGeneral(due);
  }

  private Optional<LegalFacts.LawfulTerm> frenchGeneral(LocalDate due) {
    return isFortyFiveEndOfMonth(due)
        ? Optional.empty()
        : capped(
            due,
            issued.plusDays(60),
            "between enterprises in France, 60 days or 45 days end of month",
            "Code de commerce, art. L441-10 I");
  }

  private Optional<LegalFacts.LawfulTerm> frenchSector(LocalDate due, TermSector own) {
    LocalDate delivery = delivered.orElse(issued);
    return switch (own) {
      case PERISHABLE ->
          capped(
              due,
              endOfTenDays(delivery).plusDays(30),
              "for perishable food in France, 30 days after the ten days of delivery",
              "Code de commerce, art. L441-11 II 1°");
      case TRANSPORT ->
          capped(
              due,
              issued.plusDays(30),
              "for transport in France, 30 days",
              "Code de commerce, art. L441-11 II 5°");
      case ALCOHOL ->
          capped(
              due,
              delivery.plusDays(30).with(TemporalAdjusters.lastDayOfMonth()),
              "for alcohol in France, 30 days end of month",
              "Code de commerce, art. L441-11 II 3°");
      case PERIODIC_INVOICE ->
          capped(
              due,
              issued.plusDays(45),
              "for a periodic invoice in France, 45 days",
              "Code de commerce, art. L441-10 I");
      case EXPORT ->
          capped(
              due,
              issued.plusDays(90),
              "for export from France, 90 days",
              "Code de commerce, art. L441-11 I");
      case PUBLIC_HEALTHCARE, PUBLIC_UNDERTAKING -> frenchGeneral(due);
    };
  }

  private boolean isFortyFiveEndOfMonth(LocalDate due) {
    return Stream.of(EndOfMonth.values())
        .map(reading -> new PaymentTerms(45, Optional.of(reading), Optional.empty()))
        .anyMatch(terms -> terms.dueDate(issued).equals(due));
  }

  /** Days 1 to 10, 11 to 20, and the rest of the month. */
  private static LocalDate endOfTenDays(LocalDate delivery) {
    int day = delivery.getDayOfMonth();
    return day > 20
        ? delivery.with(TemporalAdjusters.lastDayOfMonth())
        : delivery.withDayOfMonth(day > 10 ? 20 : 10);
  }

  private Optional<LegalFacts.LawfulTerm> directive(LocalDate due, String where, String law) {
    if (issued.isBefore(DIRECTIVE_SINCE)) {
      return Optional.empty();
    }
    int days = kind == Debtor.Kind.PUBLIC_BODY ? 30 : 60;
    String who = kind == Debtor.Kind.PUBLIC_BODY ? "towards a public body in " : "in ";
    LocalDate start = delivered.filter(issued::isBefore).orElse(issued);
    return capped(
        due, start.plusDays(days), who + where + " unless justified, " + days + " days", law);
  }

  private static Optional<LegalFacts.LawfulTerm> capped(
      LocalDate due, LocalDate longest, String what, String law) {
    return due.isAfter(longest) ? term(longest, longest, what, law) : Optional.empty();
  }

  private static Optional<LegalFacts.LawfulTerm> term(
      LocalDate lawful, LocalDate longest, String what, String law) {
    return Optional.of(
        new LegalFacts.LawfulTerm(
            lawful, "is beyond the longest term " + what + " (" + law + "): " + longest));
  }
}
