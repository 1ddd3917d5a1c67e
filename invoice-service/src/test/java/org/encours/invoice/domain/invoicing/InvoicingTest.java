package org.encours.invoice.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.draft;
import static org.encours.invoice.domain.sample.Samples.eur;
import static org.encours.invoice.domain.sample.Samples.issue;
import static org.encours.invoice.domain.sample.Samples.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Instalment;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.invoicing.InvoiceDraft.Part;
import org.encours.invoice.domain.sample.Samples;
import org.encours.invoice.domain.terms.EarlyDiscount;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.kernel.Decision.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    Accepted<PostedInvoice, LedgerEvent> issued =
        issue(draft(Optional.empty(), Optional.empty(), parts("40.00", "60.00"), "100")).orThrow();
    assertThat(issued.state().entries())
        .extracting(LedgerEntry::amount)
        .containsExactly(eur("40.00"), eur("60.00"));
    assertThat(issued.events()).singleElement().isInstanceOf(InvoiceEvent.InvoiceIssued.class);
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

  @ParameterizedTest
  @CsvSource({
    "25, 999.99, 250.00, 749.99",
    "50, 1000, 500.00, 500.00",
    "33.3333, 100, 33.33, 66.67"
  })
  void aDepositIsDueWithTheInvoiceAndTheRestByTheTerms(
      BigDecimal percent, String total, String deposit, String rest) {
    assertThat(invoice(withDeposit(percent, total)).instalments())
        .containsExactly(
            Instalment.of(1, Samples.ISSUED, eur(deposit)),
            Instalment.of(2, Samples.ISSUED.plusDays(30), eur(rest)));
  }

  @Test
  void fullPrepaymentIsDueWithTheInvoice() {
    assertThat(invoice(withDeposit(new BigDecimal("100"), "80")).instalments())
        .containsExactly(Instalment.of(1, Samples.ISSUED, eur("80.00")));
  }

  private static InvoiceDraft withDeposit(BigDecimal percent, String total) {
    PaymentTerms terms =
        new PaymentTerms(30, Optional.empty(), Optional.empty(), Optional.of(percent));
    return draft(Optional.empty(), Optional.of(terms), List.of(), total);
  }
}
