package org.encours.invoice.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.invoice.domain.terms.PaymentTerms.EndOfMonth;
import org.junit.jupiter.api.Test;
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

  @Test
  void sixtyDaysIsTheLongestBelgianTermBetweenEnterprises() {
    LocalDate issued = LocalDate.of(2026, 1, 15);
    assertThat(objection("BE", Debtor.Kind.COMPANY, issued, issued.plusDays(60))).isEmpty();
    assertThat(objection("BE", Debtor.Kind.COMPANY, issued, issued.plusDays(61)))
        .hasValueSatisfying(text -> assertThat(text).contains("2 August 2002, art. 4"));
    assertThat(objection("BE", Debtor.Kind.CONSUMER, issued, issued.plusDays(61))).isEmpty();
  }

  @Test
  void theBelgianCapIsNotOlderThanItsLaw() {
    LocalDate issued = LocalDate.of(2022, 1, 31);
    assertThat(objection("BE", Debtor.Kind.COMPANY, issued, issued.plusDays(90))).isEmpty();
  }

  @Test
  void theBelgianTermRunsFromALaterDelivery() {
    LocalDate issued = LocalDate.of(2026, 1, 15);
    assertThat(
            LongestTerm.objection(
                "BE",
                Debtor.Kind.COMPANY,
                issued,
                Optional.of(issued.plusDays(5)),
                issued.plusDays(65)))
        .isEmpty();
  }

  @Test
  void franceAllowsSixtyDaysOrFortyFiveEndOfMonth() {
    LocalDate issued = LocalDate.of(2026, 1, 15);
    assertThat(objection("FR", Debtor.Kind.COMPANY, issued, LocalDate.of(2026, 3, 16))).isEmpty();
    assertThat(objection("FR", Debtor.Kind.COMPANY, issued, LocalDate.of(2026, 3, 31))).isEmpty();
    assertThat(objection("FR", Debtor.Kind.COMPANY, issued, LocalDate.of(2026, 3, 30)))
        .hasValueSatisfying(text -> assertThat(text).contains("L441-10"));
  }

  private static Optional<String> objection(
      String country, Debtor.Kind kind, LocalDate issued, LocalDate due) {
    return LongestTerm.objection(country, kind, issued, Optional.empty(), due);
  }

  private static PaymentTerms endOfMonth(EndOfMonth reading) {
    return new PaymentTerms(45, Optional.of(reading), Optional.empty());
  }
}
