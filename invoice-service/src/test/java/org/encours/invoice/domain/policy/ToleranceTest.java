package org.encours.invoice.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;
import static org.encours.invoice.domain.sample.Samples.invoice;
import static org.encours.invoice.domain.sample.Samples.receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEntry.Kind;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.receipt.Receipt.Movement;
import org.encours.invoice.domain.receipt.Receipt.Reversal;
import org.encours.invoice.domain.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half a percent, at most two euro. */
class ToleranceTest {

  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 14);
  private static final SettlementRules TOLERANCE =
      Samples.tolerating(new Tolerance(new BigDecimal("0.5"), eur("2.00")));

  @Test
  void aFewCentsMissingAreLetGoWhereThePolicySaysSo() {
    Movement paid =
        receipt("99.60", FEBRUARY)
            .book(List.of(claim(invoice("100"))), TOLERANCE)
            .orThrow()
            .state();
    Invoice settled = paid.booked().getFirst().invoice();
    assertThat(settled.status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(settled.balance().credited()).isEqualTo(eur("0.40"));
    assertThat(paid.booked().getFirst().entries())
        .extracting(LedgerEntry::kind)
        .containsExactly(Kind.PAID, Kind.TOLERATED);
    Invoice reopened =
        paid.receipt()
            .reverse(List.of(settled), new Reversal(FEBRUARY, Optional.empty()))
            .orThrow()
            .state()
            .booked()
            .getFirst()
            .invoice();
    assertThat(reopened.open()).isEqualTo(eur("100.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "99.49, 100, 0.51", // more than half a percent
    "997.99, 1000, 2.01", // more than two euros
    "50.00, 100, 50.00"
  })
  void whatIsMoreThanToleratedStaysOpen(String paid, String total, String open) {
    Movement movement =
        receipt(paid, FEBRUARY).book(List.of(claim(invoice(total))), TOLERANCE).orThrow().state();
    assertThat(movement.booked().getFirst().invoice().open()).isEqualTo(eur(open));
  }

  @Test
  void aPayerWithMoneyLeftOwesEveryCent() {
    Claim named = new Claim(invoice("100"), Optional.of(eur("99.60")));
    Movement movement =
        receipt("150.00", FEBRUARY).book(List.of(named), TOLERANCE).orThrow().state();
    assertThat(movement.booked().getFirst().invoice().open()).isEqualTo(eur("0.40"));
    assertThat(movement.receipt().unallocated()).isEqualTo(eur("50.40"));
  }

  private static Claim claim(Invoice invoice) {
    return new Claim(invoice, Optional.empty());
  }
}
