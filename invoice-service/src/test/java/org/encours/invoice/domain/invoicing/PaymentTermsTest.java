package org.encours.invoice.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.invoice.domain.terms.PaymentTerms.EndOfMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentTermsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 2026-02-14, 2026-03-16, 2026-03-17, 2026-03-31, 2026-03-01",
    "2026-01-31, 2026-03-02, 2026-04-01, 2026-03-17, 2026-03-31, 2026-03-17",
    "2026-02-10, 2026-03-12, 2026-04-11, 2026-04-14, 2026-03-31, 2026-03-27",
    "2026-11-20, 2026-12-20, 2027-01-19, 2027-01-14, 2027-01-31, 2027-01-04",
    "2026-12-31, 2027-01-30, 2027-03-01, 2027-02-14, 2027-02-28, 2027-02-14"
  })
  void daysAndBothReadingsOfEndOfMonth(
      LocalDate issued,
      LocalDate net30,
      LocalDate net60,
      LocalDate monthFirst,
      LocalDate daysFirst,
      LocalDate net45) {
    assertThat(PaymentTerms.net(30).dueDate(issued)).isEqualTo(net30);
    assertThat(PaymentTerms.net(60).dueDate(issued)).isEqualTo(net60);
    assertThat(PaymentTerms.net(45).dueDate(issued)).isEqualTo(net45);
    assertThat(endOfMonth(EndOfMonth.END_OF_MONTH_THEN_DAYS).dueDate(issued)).isEqualTo(monthFirst);
    assertThat(endOfMonth(EndOfMonth.DAYS_THEN_END_OF_MONTH).dueDate(issued)).isEqualTo(daysFirst);
  }

  /** Country, kind, sector, issued, delivered, due; the term that holds instead. */
  @ParameterizedTest(name = "{0} {1} {2} issued {3} delivered {4} due {5}: {6}")
  @CsvSource({
    "BE, COMPANY,     ,                  2026-01-15,           , 2026-03-16, ",
    "BE, COMPANY,     ,                  2026-01-15,           , 2026-03-17, 2026-02-14",
    "BE, CONSUMER,    ,                  2026-01-15,           , 2026-03-17, ",
    "BE, COMPANY,     ,                  2022-01-31,           , 2022-05-01, ",
    "BE, COMPANY,     ,                  2026-01-15, 2026-01-20, 2026-03-21, ",
    "BE, PUBLIC_BODY, ,                  2026-01-15,           , 2026-02-14, ",
    "BE, PUBLIC_BODY, ,                  2026-01-15,           , 2026-02-15, 2026-02-14",
    "BE, PUBLIC_BODY, PUBLIC_HEALTHCARE, 2026-01-15,           , 2026-03-16, ",
    "FR, COMPANY,     ,                  2026-01-15,           , 2026-03-16, ",
    "FR, COMPANY,     ,                  2026-01-15,           , 2026-03-31, ",
    "FR, COMPANY,     ,                  2026-01-15,           , 2026-03-30, 2026-03-16",
    "FR, COMPANY,     PERISHABLE,        2026-01-15, 2026-01-12, 2026-02-19, ",
    "FR, COMPANY,     PERISHABLE,        2026-01-15, 2026-01-12, 2026-02-20, 2026-02-19",
    "FR, COMPANY,     TRANSPORT,         2026-01-15,           , 2026-02-15, 2026-02-14",
    "FR, COMPANY,     ALCOHOL,           2026-01-15, 2026-01-12, 2026-02-28, ",
    "FR, COMPANY,     PERIODIC_INVOICE,  2026-01-15,           , 2026-03-02, 2026-03-01",
    "FR, COMPANY,     EXPORT,            2026-01-15,           , 2026-04-15, ",
    "FR, PUBLIC_BODY, ,                  2026-01-15,           , 2026-02-15, 2026-02-14",
    "FR, PUBLIC_BODY, PUBLIC_HEALTHCARE, 2026-01-15,           , 2026-03-06, ",
    "FR, PUBLIC_BODY, PUBLIC_UNDERTAKING, 2026-01-15,          , 2026-03-16, ",
    "NL, COMPANY,     ,                  2026-01-15,           , 2026-03-17, 2026-03-16",
    "DE, PUBLIC_BODY, ,                  2026-01-15,           , 2026-02-15, 2026-02-14",
    "LU, COMPANY,     ,                  2026-01-15,           , 2026-03-17, 2026-03-16",
    "ES, COMPANY,     ,                  2026-01-15,           , 2026-09-15, "
  })
  void aTermBeyondTheLawGivesWayToTheLawfulOne(
      String country,
      Debtor.Kind kind,
      LegalFacts.TermSector sector,
      LocalDate issued,
      LocalDate delivered,
      LocalDate due,
      LocalDate lawful) {
    Optional<LegalFacts.LawfulTerm> instead =
        new LongestTerm(
                country, kind, issued, Optional.ofNullable(delivered), Optional.ofNullable(sector))
            .insteadOf(due);

    assertThat(instead.map(LegalFacts.LawfulTerm::dueDate)).isEqualTo(Optional.ofNullable(lawful));
  }

  private static PaymentTerms endOfMonth(EndOfMonth reading) {
    return new PaymentTerms(45, Optional.of(reading), Optional.empty());
  }
}
