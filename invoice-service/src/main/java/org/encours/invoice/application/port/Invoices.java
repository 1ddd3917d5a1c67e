package org.encours.invoice.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** The receivables and the book. What is read for a change carries no lines: they never change. */
public interface Invoices {

  /** What was issued, still unwritten. */
  record Issue(PostedInvoice booked, List<LedgerEvent> events) {}

  /**
   * Writes new invoices with their lines of the book and their events. An invoice whose number its
   * creditor used before in that year is left out.
   *
   * @return for each one left out, the first invoice of its number
   */
  Map<UUID, UUID> add(CreditorId creditor, List<Issue> issues);

  Optional<Invoice> find(CreditorId creditor, UUID id);

  List<Invoice> findAll(CreditorId creditor, Collection<UUID> ids);

  /** Open ones in one currency. */
  List<Invoice> openOf(CreditorId creditor, UUID debtor, String currency);

  /** Which invoices the references of letters stand for; what is no such reference is left out. */
  Map<String, List<UUID>> letters(CreditorId creditor, Collection<String> references);

  /** Lets a further reference, such as a letter's own, stand for several invoices. */
  void refer(CreditorId creditor, String reference, List<UUID> invoices);

  /** By payment reference or, where none has it, by invoice number. */
  List<Invoice> referredTo(CreditorId creditor, String paymentReference, String number);

  /** Whose invoices carry one of the payment references or have one of the numbers. */
  Set<UUID> debtorsNamed(
      CreditorId creditor, Collection<String> references, Collection<String> numbers);

  /** Open ones that carry one of the payment references or have one of the numbers. */
  List<Invoice> openNamed(
      CreditorId creditor, Collection<String> references, Collection<String> numbers);

  /**
   * Open ones of the debtors that one of the amounts would settle, an earned discount off or not.
   */
  List<Invoice> openOf(CreditorId creditor, Collection<UUID> debtors, Collection<Money> amounts);

  /** The latest of that number. */
  Optional<Invoice> numbered(CreditorId creditor, String number);

  /** Writes invoices' next states, the lines of the book, and the events, all or nothing. */
  void book(
      CreditorId creditor,
      List<PostedInvoice> invoices,
      List<LedgerEntry> further,
      List<LedgerEvent> events);
}
