package org.encours.invoice.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.draft;
import static org.encours.invoice.domain.sample.Samples.issue;
import static org.encours.invoice.domain.sample.Samples.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.policy.TermsPolicy;
import org.encours.invoice.domain.sample.Samples;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Decision.Refused;
import org.encours.kernel.Violation;
import org.junit.jupiter.api.Test;

/** What is wrong with a draft is named, all at once. */
class InvoiceFaultsTest {

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
  void aTermBeyondTheLawIsRefusedWithItsArticleWhereTheCreditorAsksForIt() {
    InvoiceDraft draft =
        draft(Optional.empty(), Optional.of(PaymentTerms.net(61)), List.of(), "10");
    Invoicing strict =
        new Invoicing(
            "BE", Samples.WEEKDAYS, new TermsPolicy(true, Optional.empty(), Optional.empty()));
    assertThat(violations(issue(strict, draft)))
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
  void aDepositIsAPercentageAndNoSecondAgreementBesideInstalments() {
    PaymentTerms none =
        new PaymentTerms(
            30, Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("100.1")));
    assertThat(violations(issue(draft(Optional.empty(), Optional.of(none), List.of(), "10"))))
        .extracting(Violation::path)
        .containsExactly("terms.depositPercent");
    PaymentTerms half =
        new PaymentTerms(30, Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("50")));
    assertThat(
            violations(
                issue(
                    draft(
                        Optional.empty(),
                        Optional.of(half),
                        InvoicingTest.parts("40.00", "60.00"),
                        "100"))))
        .extracting(Violation::path)
        .containsExactly("terms.depositPercent");
  }

  @Test
  void instalmentsMustAddUp() {
    assertThat(
            violations(
                issue(
                    draft(
                        Optional.empty(),
                        Optional.empty(),
                        InvoicingTest.parts("40.00", "59.99"),
                        "100"))))
        .containsExactly(new Violation("instalments", "add up to 99.99 EUR instead of 100.00 EUR"));
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

  private static List<Violation> violations(Decision<PostedInvoice, LedgerEvent> decision) {
    return switch (decision) {
      case Accepted<PostedInvoice, LedgerEvent> accepted ->
          throw new AssertionError("accepted " + accepted.state().invoice());
      case Refused<PostedInvoice, LedgerEvent>(var reason) -> reason.violations();
    };
  }
}
