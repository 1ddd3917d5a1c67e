package org.encours.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.Samples.draft;
import static org.encours.invoice.domain.Samples.eur;
import static org.encours.invoice.domain.Samples.issue;
import static org.encours.invoice.domain.Samples.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.InvoiceDraft.Part;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Decision.Refused;
import org.encours.kernel.Violation;
import org.junit.jupiter.api.Test;

class InvoicingTest {

  @Test
  void vatIsRoundedOncePerRateAndNotPerLine() {
    InvoiceLine line = line("1", "0.07", "21");
    assertThat(invoice(draft(line, line, line)).balance().total()).isEqualTo(eur("0.25"));
  }

  @Test
  void twoRatesAreSummedApart() {
    assertThat(
            invoice(draft(line("1", "4000", "21"), line("2", "450", "21.0"), line("1", "200", "6")))
                .balance()
                .total())
        .isEqualTo(eur("6141.00"));
  }

  @Test
  void whatADocumentSaysIsDueIsTheReceivable() {
    InvoiceDraft ubl =
        new InvoiceDraft(
            "2026-000123",
            Samples.ISSUED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "EUR",
            List.of(),
            Optional.of(eur("5641.00")),
            Optional.of("+++202/6000/12320+++"),
            Optional.empty());
    Invoice invoice = invoice(ubl);
    assertThat(invoice.open()).isEqualTo(eur("5641.00"));
    assertThat(invoice.document().paymentReference().value()).isEqualTo("202600012320");
  }

  @Test
  void thirtyDaysWhereNothingWasAgreed() {
    assertThat(invoice(draft(line("1", "10", "21"))).lastDueDate())
        .isEqualTo(Samples.ISSUED.plusDays(30));
  }

  @Test
  void theIssueIsBookedInstalmentByInstalment() {
    Accepted<Booked, LedgerEvent> issued =
        issue(draft(Optional.empty(), Optional.empty(), parts("40.00", "60.00"), "100")).orThrow();
    assertThat(issued.state().entries())
        .extracting(LedgerEntry::amount)
        .containsExactly(eur("40.00"), eur("60.00"));
    assertThat(issued.events()).singleElement().isInstanceOf(LedgerEvent.InvoiceIssued.class);
  }

  @Test
  void everyFaultIsNamedByItsPath() {
    InvoiceDraft bad =
        new InvoiceDraft(
            " ",
            Samples.ISSUED,
            Optional.empty(),
            Optional.of(Samples.ISSUED.minusDays(1)),
            Optional.empty(),
            List.of(),
            "EUR",
            List.of(line("1", "10", "21"), line("0", "-1", "101")),
            Optional.empty(),
            Optional.of("+++090/9337/55439+++"),
            Optional.empty());
    assertThat(violations(issue(bad)))
        .extracting(Violation::path)
        .containsExactlyInAnyOrder(
            "number",
            "lines[1].quantity",
            "lines[1].unitPrice",
            "lines[1].vatRate",
            "dueDate",
            "paymentReference");
  }

  @Test
  void aDueDateBeforeTheIssueDateIsRefused() {
    assertThat(
            violations(
                issue(
                    draft(
                        Optional.of(Samples.ISSUED.minusDays(1)),
                        Optional.empty(),
                        List.of(),
                        "10"))))
        .extracting(Violation::path)
        .containsExactly("dueDate");
  }

  @Test
  void aTermBeyondTheLawIsRefusedWithItsArticle() {
    assertThat(
            violations(
                issue(draft(Optional.empty(), Optional.of(PaymentTerms.net(61)), List.of(), "10"))))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.path()).isEqualTo("terms");
              assertThat(violation.message()).contains("law of 2 August 2002, art. 4");
            });
  }

  @Test
  void anUnknownCurrencyAndGoldAreRefused() {
    for (String code : new String[] {"EURO", "XAU", null}) {
      InvoiceDraft bad =
          new InvoiceDraft(
              "1",
              Samples.ISSUED,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              code,
              List.of(line("1", "1", "0")),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      assertThat(violations(issue(bad))).extracting(Violation::path).containsExactly("currency");
    }
  }

  @Test
  void instalmentsMustAddUp() {
    assertThat(
            violations(
                issue(draft(Optional.empty(), Optional.empty(), parts("40.00", "59.99"), "100"))))
        .containsExactly(new Violation("instalments", "add up to 99.99 EUR instead of 100.00 EUR"));
  }

  @Test
  void anEarlyPaymentDiscountRunsInWorkingDays() {
    PaymentTerms terms =
        new PaymentTerms(
            30, Optional.empty(), Optional.of(new PaymentTerms.Discount(new BigDecimal(2), 10)));
    Invoice invoice = invoice(draft(Optional.empty(), Optional.of(terms), List.of(), "1000"));
    assertThat(invoice.document().discount())
        .contains(new EarlyDiscount(LocalDate.of(2026, 1, 19), eur("20.00")));
  }

  @Test
  void aDraftOfNothingGivesViolationsAndNoAccident() {
    InvoiceDraft empty =
        new InvoiceDraft(
            null,
            null,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            null,
            List.of(new InvoiceLine(null, null, null, null)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(violations(issue(empty))).hasSizeGreaterThan(5);
  }

  @Test
  void aNumberTooLargeToMultiplyOutIsRefused() {
    assertThat(violations(issue(draft(line("1e999999", "1", "0")))))
        .extracting(Violation::path)
        .containsExactly("lines[0].quantity");
  }

  static List<Part> parts(String... amounts) {
    List<Part> parts = new java.util.ArrayList<>();
    for (String amount : amounts) {
      parts.add(new Part(Samples.ISSUED.plusMonths(parts.size() + 1), eur(amount)));
    }
    return parts;
  }

  private static Invoice invoice(InvoiceDraft draft) {
    return issue(draft).orThrow().state().invoice();
  }

  private static List<Violation> violations(Decision<Booked, LedgerEvent> decision) {
    return switch (decision) {
      case Accepted<Booked, LedgerEvent> accepted ->
          throw new AssertionError("accepted " + accepted.state().invoice());
      case Refused<Booked, LedgerEvent>(var reason) -> reason.violations();
    };
  }
}
