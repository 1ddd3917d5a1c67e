package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.application.port.Waivers;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.Allocation;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.invoice.domain.receipt.Waiver;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** Takes back a receipt that bounced: what it had paid is open again. */
@ApplicationScoped
public class ReverseReceipt {

  private final Receipts receipts;
  private final Invoices invoices;
  private final Debtors debtors;
  private final CreditBalanceNotifier credit;
  private final Waivers waivers;

  ReverseReceipt(
      Receipts receipts,
      Invoices invoices,
      Debtors debtors,
      CreditBalanceNotifier credit,
      Waivers waivers) {
    this.receipts = receipts;
    this.invoices = invoices;
    this.debtors = debtors;
    this.credit = credit;
    this.waivers = waivers;
  }

  @Transactional
  public Receipt reverse(CreditorId creditor, UUID id, Receipt.Reversal how) {
    Receipt receipt =
        receipts
            .findToChange(creditor, id)
            .orElseThrow(() -> new NotFound("There is no receipt " + id + "."));
    lockAccounts(creditor, receipt);
    List<Waiver> granted = waivers.grantedFor(creditor, id);
    var accepted = receipt.reverse(paidBy(receipt), how).orThrow();
    List<LedgerEvent> events = new ArrayList<>(accepted.events());
    events.addAll(credit.changes(accepted.state().credit(), receipt.debtor(), how.on()));
    receipts.save(accepted.state(), events);
    granted.forEach(waiver -> takeBack(waiver, how));
    return accepted.state().receipt();
  }

  /** A settlement whose payment bounced was not kept: what was given up for it is owed again. */
  private void takeBack(Waiver waiver, Receipt.Reversal how) {
    var open = waiver.takeBack(waivedOf(waiver), how);
    waivers.save(open.state(), false, open.events());
  }

  private List<Invoice> waivedOf(Waiver waiver) {
    return invoices.findAll(
        waiver.creditor(), waiver.writtenOff().stream().map(Waiver.Share::invoice).toList());
  }

  private List<Invoice> paidBy(Receipt receipt) {
    return invoices.findAll(
        receipt.creditor(),
        receipt.allocations().stream().map(Allocation::invoice).distinct().toList());
  }

  private void lockAccounts(CreditorId creditor, Receipt receipt) {
    debtors.lock(
        creditor,
        Stream.concat(
                receipt.debtor().stream().map(DebtorKey::id),
                Stream.concat(
                        paidBy(receipt).stream(),
                        waivers.grantedFor(creditor, receipt.id()).stream()
                            .flatMap(waiver -> waivedOf(waiver).stream()))
                    .map(invoice -> invoice.debtor().id()))
            .collect(Collectors.toSet()));
  }
}
