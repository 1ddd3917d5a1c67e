package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.IncomingPayment;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Books what an agency or a court recovered as a receipt on the case's invoices, once. */
@ApplicationScoped
public class BookRecovery {

  /**
   * What was recovered.
   *
   * @param id becomes the receipt's id, so that a recovery is booked once and can be told from a
   *     payment that the debtor made directly
   * @param invoices those of the case, the oldest is paid first
   */
  public record Recovery(
      UUID id,
      DebtorKey debtor,
      List<UUID> invoices,
      Money amount,
      LocalDate valueDate,
      Optional<String> externalReference) {}

  private final Receipts receipts;
  private final Invoices invoices;
  private final Debtors debtors;
  private final PostReceipt money;

  BookRecovery(Receipts receipts, Invoices invoices, Debtors debtors, PostReceipt money) {
    this.receipts = receipts;
    this.invoices = invoices;
    this.debtors = debtors;
    this.money = money;
  }

  @Transactional
  public void book(CreditorId creditor, Recovery recovery) {
    debtors.lock(creditor, List.of(recovery.debtor().id()));
    if (receipts.exists(creditor, recovery.id())) {
      return;
    }
    List<Claim> claims =
        Claim.oldestFirst(
            invoices.findAll(creditor, recovery.invoices()).stream()
                .filter(i -> i.open().currency().equals(recovery.amount().currency()))
                .toList());
    money.book(
        new IncomingPayment(
                recovery.amount(),
                recovery.valueDate(),
                Optional.of("recovery " + recovery.id()),
                recovery.externalReference())
            .as(recovery.id(), creditor, Optional.of(recovery.debtor())),
        claims);
  }
}
