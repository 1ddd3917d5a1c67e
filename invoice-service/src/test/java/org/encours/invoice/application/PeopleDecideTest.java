package org.encours.invoice.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encours.invoice.domain.sample.Samples.ACME;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.book.LedgerRefusal.NothingOpen;
import org.encours.invoice.domain.book.LedgerRefusal.NothingUnallocated;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.figures.AgeBucket;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.policy.AllocationOrder;
import org.encours.invoice.domain.policy.LedgerPolicy;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.invoice.domain.sample.Samples;
import org.encours.kernel.NotFound;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decide about an invoice of 1,000.00, told without a server. */
class PeopleDecideTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-20T09:00:00Z"), ZoneOffset.UTC);

  private final MemoryLedger ledger = new MemoryLedger();
  private final InvoiceForUpdate locked = new InvoiceForUpdate(ledger.invoices(), ledger.debtors());
  private final OpenDispute open = new OpenDispute(ledger.disputes(), locked, ledger.ids(), CLOCK);
  private final ResolveDispute resolve = new ResolveDispute(ledger.disputes(), locked, CLOCK);
  private final WriteOffInvoice writeOff =
      new WriteOffInvoice(ledger.invoices(), locked, ledger.ids(), CLOCK);
  private final AllocateCredit allocate =
      new AllocateCredit(
          new FindClaims(ledger.invoices(), ledger.debtors()),
          new SpendCredit(
              ledger.receipts(),
              ledger.notes(),
              ledger.policies(),
              new CreditBalanceNotifier(ledger.receipts())),
          ledger.credits());

  private UUID invoice;

  @BeforeEach
  void anInvoice() {
    invoice = ledger.issued("1000");
  }

  private Invoice now() {
    return ledger.invoices.get(invoice);
  }

  private static OpenDispute.Order objection(String note, String amount) {
    return new OpenDispute.Order(
        Dispute.Reason.GOODS,
        Optional.ofNullable(amount).map(Samples::eur),
        note,
        Optional.empty(),
        Optional.of("quality"),
        Optional.of(TODAY.plusDays(14)),
        Dispute.Scope.PRINCIPAL);
  }

  private static void names(ThrowingCallable act, String path) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.reason())
                    .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input ->
                            assertThat(input.violations())
                                .extracting(Violation::path)
                                .containsExactly(path)));
  }

  @Test
  void aDisputeHoldsItsPartFromTodayUntilItIsResolved() {
    Dispute dispute = open.open(ACME, invoice, objection("two boxes were wet", "400.00"));
    assertThat(dispute.openedOn()).isEqualTo(TODAY);
    assertThat(now().flags().disputed()).isEqualTo(eur("400.00"));
    resolve.resolve(
        ACME, dispute.id(), Dispute.Outcome.REJECTED, Optional.empty(), Optional.of("photos"));
    assertThat(now().flags().disputed()).isEqualTo(eur("0.00"));
    assertThat(ledger.disputes.get(dispute.id()).state()).isNotInstanceOf(Dispute.Pending.class);
  }

  @Test
  void aDisputeWithoutAnAmountIsAboutAllThatIsNotYetDisputed() {
    open.open(ACME, invoice, objection("two boxes were wet", "400.00"));
    assertThat(open.open(ACME, invoice, objection("never ordered", null)).amount())
        .isEqualTo(eur("600.00"));
    assertThatThrownBy(() -> open.open(ACME, invoice, objection("once more", null)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.reason()).isInstanceOf(NothingOpen.class));
  }

  @Test
  void aDisputeSaysWhatIsObjectedTo() {
    names(() -> open.open(ACME, invoice, objection(" ", "400.00")), "note");
    names(() -> open.open(ACME, invoice, objection("wet", "-1.00")), "amount");
    assertThat(ledger.disputes).isEmpty();
  }

  @Test
  void aResolutionNeedsADispute() {
    assertThatThrownBy(
            () ->
                resolve.resolve(
                    ACME,
                    UUID.randomUUID(),
                    Dispute.Outcome.UPHELD,
                    Optional.empty(),
                    Optional.empty()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theCommitteeGivesUpWhatIsOpenWithAReason() {
    names(() -> writeOff.writeOff(ACME, invoice, Optional.empty(), ""), "reason");
    assertThat(now().open()).isEqualTo(eur("1000.00"));
    writeOff.writeOff(ACME, invoice, Optional.empty(), "struck off the register");
    assertThat(now().status()).isEqualTo(InvoiceStatus.WRITTEN_OFF);
    assertThat(now().open()).isEqualTo(eur("0.00"));
  }

  @Test
  void creditPaysTheInvoiceThatAPersonNames() {
    UUID credit = credit("250.00");
    names(() -> allocate.allocate(ACME, credit, List.of()), "allocations");
    allocate.allocate(ACME, credit, List.of(wish("250.00")));
    assertThat(now().open()).isEqualTo(eur("750.00"));
    assertThat(ledger.receipts.get(credit).unallocated()).isEqualTo(eur("0.00"));
    assertThatThrownBy(() -> allocate.allocate(ACME, credit, List.of(wish("1.00"))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.reason()).isInstanceOf(NothingUnallocated.class));
  }

  private UUID credit(String amount) {
    Receipt receipt = Samples.receipt(amount, TODAY);
    ledger.receipts.put(receipt.id(), receipt);
    return receipt.id();
  }

  private ReceiptOrder.Wish wish(String amount) {
    return new ReceiptOrder.Wish(invoice, eur(amount), Optional.empty());
  }

  @Test
  void aPolicyCountsOnlyOnceItIsSound() {
    SetLedgerPolicy set = new SetLedgerPolicy(ledger.policies());
    LedgerPolicy plain = ledger.policy;
    names(() -> set.set(ACME, with(Map.of(AgeBucket.values()[0], BigDecimal.ONE))), "lossRates");
    assertThat(ledger.policy).isEqualTo(plain);
    LedgerPolicy chosen = set.set(ACME, with(Map.of()));
    assertThat(ledger.policies().settlement(ACME).order())
        .isEqualTo(AllocationOrder.PRINCIPAL_FIRST);
    assertThat(ledger.policy).isEqualTo(chosen);
  }

  private static LedgerPolicy with(Map<AgeBucket, BigDecimal> lossRates) {
    return new LedgerPolicy(
        Optional.empty(),
        lossRates,
        Optional.of(AllocationOrder.PRINCIPAL_FIRST),
        Optional.empty(),
        LedgerPolicy.PLAIN.creditUse(),
        LedgerPolicy.PLAIN.terms());
  }
}
