package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.encours.invoice.application.port.Creditors;
import org.encours.invoice.application.port.Credits;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.TransferFiles;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.receipt.Refund;
import org.encours.invoice.domain.transfer.TransferOrder;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** Orders refunds from the creditor's bank, as a file. */
@ApplicationScoped
public class OrderRefunds {

  private final Credits credits;
  private final Creditors creditors;
  private final Debtors debtors;
  private final TransferFiles files;
  private final Clock clock;

  OrderRefunds(
      Credits credits, Creditors creditors, Debtors debtors, TransferFiles files, Clock clock) {
    this.credits = credits;
    this.creditors = creditors;
    this.debtors = debtors;
    this.files = files;
    this.clock = clock;
  }

  /**
   * All refunds of a day that go to a known account in euro; the others are paid by hand.
   *
   * @throws NotFound where there is none: a file without a payment is refused by every bank
   */
  @Transactional
  public byte[] of(CreditorId id, LocalDate executedOn) {
    Creditor creditor = creditors.find(id).orElseThrow(() -> NotFound.of("creditor", id));
    List<TransferOrder.Payee> payees =
        credits.refundsOn(id, executedOn).stream()
            .filter(TransferOrder::canCarry)
            .map(refund -> new TransferOrder.Payee(refund, name(id, refund)))
            .toList();
    if (payees.isEmpty()) {
      throw new NotFound("No refund of " + executedOn + " goes to a known account in euro.");
    }
    return files.write(TransferOrder.of(creditor, executedOn, payees, clock.instant()));
  }

  private String name(CreditorId id, Refund refund) {
    return debtors.find(id, refund.debtor().reference()).orElseThrow().name();
  }
}
