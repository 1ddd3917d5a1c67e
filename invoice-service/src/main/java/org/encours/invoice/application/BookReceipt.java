package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.RefusedException;

/**
 * Books money that came in: on what the payer named, else on what the reference says, else on the
 * debtor's oldest invoices. What is over is the debtor's credit.
 */
@ApplicationScoped
public class BookReceipt {

  private final Debtors debtors;
  private final FindClaims claims;
  private final PostReceipt money;
  private final UseCredit credit;
  private final Receipts receipts;
  private final Ids ids;

  BookReceipt(
      Debtors debtors,
      FindClaims claims,
      PostReceipt money,
      UseCredit credit,
      Receipts receipts,
      Ids ids) {
    this.debtors = debtors;
    this.claims = claims;
    this.money = money;
    this.credit = credit;
    this.receipts = receipts;
    this.ids = ids;
  }

  /** Who paid, and what for. */
  private record Purpose(Optional<DebtorKey> payer, List<Claim> claims) {}

  @Transactional
  public Receipt book(CreditorId creditor, ReceiptOrder order) {
    order.check();
    Purpose purpose = purpose(creditor, order);
    Receipt receipt =
        money.book(order.received().as(ids.next(), creditor, purpose.payer()), purpose.claims());
    boolean used =
        receipt.unallocated().isPositive()
            && receipt.debtor().isPresent()
            && credit.atOnce(creditor, List.of(receipt.debtor().get()));
    return used ? receipts.findToChange(creditor, receipt.id()).orElseThrow() : receipt;
  }

  private Purpose purpose(CreditorId creditor, ReceiptOrder order) {
    Optional<DebtorKey> named = order.debtor().map(reference -> debtor(creditor, reference));
    named.ifPresent(payer -> debtors.lock(creditor, List.of(payer.id())));
    if (!order.allocations().isEmpty()) {
      List<Claim> wanted = claims.named(creditor, order.amount(), order.allocations());
      return new Purpose(named.or(() -> payerOf(wanted)), wanted);
    }
    if (order.reference().isPresent()) {
      List<Claim> referred = claims.referred(creditor, order.reference().get(), order.amount());
      Optional<DebtorKey> payer = named.or(() -> claims.payer(creditor, order.reference().get()));
      if (!referred.isEmpty() || named.isEmpty()) {
        return new Purpose(payer, referred);
      }
    }
    return new Purpose(
        named,
        named.map(payer -> claims.owedBy(creditor, payer, order.amount())).orElse(List.of()));
  }

  private static Optional<DebtorKey> payerOf(List<Claim> wanted) {
    return wanted.stream().map(claim -> claim.invoice().debtor()).findFirst();
  }

  private DebtorKey debtor(CreditorId creditor, String reference) {
    return debtors
        .key(creditor, reference)
        .orElseThrow(
            () ->
                new RefusedException(
                    new InvalidInput(
                        "receipt", "debtor", "no debtor has the reference " + reference)));
  }
}
