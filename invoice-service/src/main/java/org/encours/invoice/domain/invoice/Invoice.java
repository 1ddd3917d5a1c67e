package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.invoice.domain.charge.Charges;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.Payment;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/**
 * A receivable: what one debtor owes by one invoice.
 *
 * <p>What may happen to it stands in a class of its own each: {@link Payment}, {@link Crediting},
 * {@link WriteOff}, {@link Assignment}, {@link Dispute}. All of them answer the next state together
 * with its lines of the book, made by {@link Posting}, so that the book and the balance cannot
 * drift apart.
 *
 * @param version counts changes, for optimistic locking
 */
public record Invoice(
    UUID id,
    CreditorId creditor,
    DebtorKey debtor,
    InvoiceDocument document,
    List<Instalment> instalments,
    Balance balance,
    Charges charges,
    InvoiceFlags flags,
    int version) {

  public Invoice {
    instalments = List.copyOf(instalments);
    Money open =
        instalments.stream()
            .map(Instalment::open)
            .reduce(Money.zero(balance.total().currency()), Money::plus);
    if (!open.equals(balance.open())) {
      throw new IllegalStateException(
          "instalments of %s are open for %s, the invoice for %s"
              .formatted(document.number(), open, balance.open()));
    }
  }

  public Money open() {
    return balance.open();
  }

  public boolean isOpen() {
    return open().isPositive();
  }

  /** What is open of the charges and not under dispute. */
  public Money undisputedCharges() {
    Money open = charges.open();
    return open.minus(flags.chargesDisputed().min(open));
  }

  public boolean isDisputed() {
    return flags.disputed().isPositive();
  }

  /** What is open and not under dispute. */
  public Money undisputed() {
    return open().minus(flags.disputed().min(open()));
  }

  public InvoiceStatus status() {
    return balance.status(flags.assignment().isPresent());
  }

  /** The last day to pay the first part without being late. */
  public LocalDate firstDueDate() {
    return instalments.getFirst().dueDate();
  }

  /** When all of it should have been paid. */
  public LocalDate lastDueDate() {
    return instalments.getLast().dueDate();
  }

  /** When the first unpaid part falls or fell due; lateness is counted from here. */
  public LocalDate nextDueDate() {
    return instalments.stream()
        .filter(instalment -> instalment.open().isPositive())
        .map(Instalment::dueDate)
        .findFirst()
        .orElseGet(this::lastDueDate);
  }

  /** Notes that an agency or a court took the claim, or gave it back. */
  public Invoice inCollection(boolean now) {
    return with(flags.withCollection(now));
  }

  public Invoice with(InvoiceFlags changed) {
    return new Invoice(
        id, creditor, debtor, document, instalments, balance, charges, changed, version);
  }

  public Invoice with(Charges changed) {
    return new Invoice(
        id, creditor, debtor, document, instalments, balance, changed, flags, version);
  }

  /** All that its debtor owes by it: principal and charges. */
  public Money owed() {
    return open().plus(charges.open());
  }

  public boolean isOwed() {
    return owed().isPositive();
  }

  /** Whether somebody else is to be paid. */
  public boolean isAssigned() {
    return flags.assignment().isPresent();
  }

  /** Whether money of that day was somebody else's: what came before the sale was ours. */
  public boolean isAssignedOn(LocalDate day) {
    return flags.assignment().filter(sale -> !day.isBefore(sale.on())).isPresent();
  }

  /** From when on what happens to a sold claim happens to its new owner's. */
  LocalDate notBeforeSale(LocalDate day) {
    return flags.assignment().map(Assignment::on).filter(day::isBefore).orElse(day);
  }

  /** Nothing in the book happens to an invoice before its own date. */
  public LocalDate notBeforeIssue(LocalDate day) {
    return day.isBefore(document.issueDate()) ? document.issueDate() : day;
  }
}
