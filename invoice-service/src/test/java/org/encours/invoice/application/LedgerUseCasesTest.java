package org.encours.invoice.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerRefusal.RefundExceedsCredit;
import org.encours.invoice.domain.book.LedgerRefusal.WaiverExceedsOpen;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.ChargesClaim;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.invoice.domain.receipt.Waiver;
import org.encours.invoice.domain.sample.Samples;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the ledger does, told without a server: one debtor, an invoice of 1,000.00, a late letter.
 */
class LedgerUseCasesTest {

  private static final LocalDate LETTER = LocalDate.of(2026, 3, 1);
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-03-20T09:00:00Z"), ZoneOffset.UTC);

  private final MemoryLedger ledger = new MemoryLedger();
  private final CreditBalanceNotifier balance = new CreditBalanceNotifier(ledger.receipts());
  private final InvoiceForUpdate locked = new InvoiceForUpdate(ledger.invoices(), ledger.debtors());
  private final SpendCredit spend =
      new SpendCredit(ledger.receipts(), ledger.notes(), ledger.policies(), balance);
  private final UseCredit useCredit =
      new UseCredit(
          ledger.credits(), ledger.invoices(), ledger.debtors(), ledger.policies(), spend);
  private final FindClaims claims = new FindClaims(ledger.invoices(), ledger.debtors());
  private final BookReceipt bookReceipt =
      new BookReceipt(
          ledger.debtors(),
          claims,
          new PostReceipt(ledger.receipts(), ledger.policies()),
          useCredit,
          ledger.receipts(),
          ledger.ids());
  private final BookCharges bookCharges =
      new BookCharges(ledger.invoices(), locked, useCredit, ledger.ids());

  private UUID invoice;

  @BeforeEach
  void anInvoiceThatIsLate() {
    invoice = ledger.issued("1000");
  }

  private Invoice now() {
    return ledger.invoices.get(invoice);
  }

  private void letter(String interest) {
    bookCharges.claim(
        Samples.ACME,
        invoice,
        new ChargesClaim(
            UUID.randomUUID(),
            LETTER,
            Map.of(
                ChargeKind.INTEREST, eur(interest), ChargeKind.FIXED_COMPENSATION, eur("40.00"))));
  }

  private Receipt received(String amount) {
    return bookReceipt.book(
        Samples.ACME,
        new ReceiptOrder(
            eur(amount),
            LETTER.plusDays(4),
            Optional.empty(),
            Optional.of("C-1"),
            List.of(),
            Optional.empty()));
  }

  @Test
  void aLetterPaidToTheCentLeavesNothingOpenAndNoCredit() {
    letter("8.63");
    Receipt receipt = received("1048.63");
    assertThat(now().owed()).isEqualTo(eur("0.00"));
    assertThat(receipt.unallocated()).isEqualTo(eur("0.00"));
    assertThat(ledger.events)
        .hasAtLeastOneElementOfType(InvoiceEvent.ChargesBooked.class)
        .hasAtLeastOneElementOfType(InvoiceEvent.PaymentAllocated.class)
        .hasAtLeastOneElementOfType(InvoiceEvent.ChargesPaid.class);
  }

  @Test
  void aClaimHeardTwiceIsBookedOnce() {
    letter("8.63");
    letter("8.63");
    assertThat(now().charges().open()).isEqualTo(eur("48.63"));
  }

  @Test
  void whatAccruedUntilThePaymentIsTakenFromTheCreditItLeft() {
    letter("8.63");
    received("1049.19");
    letter("9.19");
    assertThat(now().owed()).isEqualTo(eur("0.00"));
    assertThat(ledger.credits().of(Samples.ACME, Samples.bakery().key().id())).isEmpty();
  }

  @Test
  void aBailiffsBillIsBookedOnceBesideTheRest() {
    letter("8.63");
    ChargesClaim bill =
        new ChargesClaim(UUID.randomUUID(), LETTER, Map.of(ChargeKind.COST, eur("312.40")));
    bookCharges.cost(Samples.ACME, invoice, bill);
    bookCharges.cost(Samples.ACME, invoice, bill);
    assertThat(now().charges().open()).isEqualTo(eur("361.03"));
  }

  @Test
  void aSoldClaimBearsNoChargesOfOurs() {
    AssignInvoice assign =
        new AssignInvoice(ledger.invoices(), locked, text -> text, ledger.ids(), TODAY);
    assign.assign(
        Samples.ACME,
        invoice,
        new AssignInvoice.Order(
            Assignment.Kind.SOLD,
            "Rachat Test SA",
            Optional.of(LETTER),
            Optional.empty(),
            Optional.empty(),
            Optional.of(eur("600.00"))));
    letter("8.63");
    assertThat(now().charges().items()).isEmpty();
    assertThat(ledger.book.stream().map(line -> line.amount()).reduce(eur("0"), Money::plus))
        .isEqualTo(eur("0.00"));
    new ReassignInvoice(ledger.invoices(), locked, ledger.ids(), TODAY)
        .takeBack(Samples.ACME, invoice, Optional.of(LETTER.plusDays(9)), "not paid");
    assertThat(ledger.book.stream().map(line -> line.amount()).reduce(eur("0"), Money::plus))
        .isEqualTo(eur("1000.00"));
  }

  @Test
  void aPersonWaivesNoMoreThanIsOpen() {
    letter("8.63");
    WaiveCharges waive = new WaiveCharges(ledger.invoices(), locked, ledger.ids(), TODAY);
    assertThatThrownBy(
            () ->
                waive.waive(
                    Samples.ACME,
                    invoice,
                    new WaiveCharges.Order(Optional.of(eur("48.64")), List.of(), "goodwill")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.reason()).isInstanceOf(WaiverExceedsOpen.class));
    waive.waive(
        Samples.ACME, invoice, new WaiveCharges.Order(Optional.empty(), List.of(), "goodwill"));
    assertThat(now().charges().open()).isEqualTo(eur("0.00"));
  }

  @Test
  void creditIsPaidBackAndNoMore() {
    received("1100.00");
    RefundCredit refund =
        new RefundCredit(
            ledger.debtors(),
            ledger.credits(),
            ledger.receipts(),
            ledger.notes(),
            balance,
            text -> text,
            ledger.ids(),
            TODAY);
    assertThatThrownBy(() -> refund.refund(Samples.ACME, refundOf("100.01")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.reason()).isInstanceOf(RefundExceedsCredit.class));
    refund.refund(Samples.ACME, refundOf("100.00"));
    assertThat(ledger.refunds).hasSize(1);
    assertThat(ledger.credits().of(Samples.ACME, Samples.bakery().key().id())).isEmpty();
  }

  private static RefundCredit.Order refundOf(String amount) {
    return new RefundCredit.Order(
        "C-1", eur(amount), Optional.empty(), Optional.empty(), "paid twice");
  }

  @Test
  void anObjectionHeardElsewhereOpensOnceAndNoMoreThanIsOpen() {
    HearDispute hear = new HearDispute(ledger.disputes(), locked);
    HearDispute.Heard heard =
        new HearDispute.Heard(
            UUID.randomUUID(),
            invoice,
            Dispute.Reason.SERVICE,
            Optional.of(eur("1500.00")),
            false,
            LETTER,
            "told by telephone",
            Dispute.Source.DUNNING);
    hear.hear(Samples.ACME, heard);
    hear.hear(Samples.ACME, heard);
    assertThat(now().flags().disputed()).isEqualTo(eur("1000.00"));
    assertThat(ledger.disputes.values())
        .singleElement()
        .satisfies(
            dispute -> {
              assertThat(dispute.owner()).contains("operations");
              assertThat(dispute.deadline()).contains(LETTER.plusDays(14));
            });
  }

  @Test
  void aSettlementThatBouncesBringsPrincipalAndChargesBack() {
    letter("8.63");
    Receipt receipt = received("800.00");
    UUID settled = UUID.randomUUID();
    BookWaiver waive = new BookWaiver(ledger.waivers(), ledger.invoices(), ledger.debtors());
    waive.book(
        Samples.ACME,
        new BookWaiver.GivenUp(
            settled,
            List.of(invoice),
            eur("248.63"),
            Waiver.Scope.OF_BOTH,
            LETTER.plusDays(5),
            "settled",
            List.of(receipt.id())));
    assertThat(now().owed()).isEqualTo(eur("0.00"));
    new ReverseReceipt(
            ledger.receipts(), ledger.invoices(), ledger.debtors(), balance, ledger.waivers())
        .reverse(
            Samples.ACME,
            receipt.id(),
            new Receipt.Reversal(LETTER.plusDays(8), Optional.of("AM04")));
    assertThat(now().owed()).isEqualTo(eur("1048.63"));
  }
}
