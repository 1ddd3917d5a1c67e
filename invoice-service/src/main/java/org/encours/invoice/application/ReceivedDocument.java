package org.encours.invoice.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.encours.invoice.domain.Address;
import org.encours.invoice.domain.Contact;
import org.encours.invoice.domain.InvoiceDraft;
import org.encours.kernel.Money;

/**
 * A structured document as a creditor's ERP sends it, once its own arithmetic was found right.
 *
 * @param supplierNumbers the enterprise and VAT numbers it names as the seller's
 * @param content its bytes, kept as evidence
 */
public record ReceivedDocument(
    Set<String> supplierNumbers, Buyer buyer, Content what, String name, byte[] content) {

  /**
   * Who is billed.
   *
   * @param reference its electronic address, where it has no better number
   */
  public record Buyer(
      String name,
      String country,
      Optional<String> enterpriseNumber,
      Optional<String> vatNumber,
      Optional<String> reference,
      Address address,
      Optional<Contact> contact) {}

  /** What the document is for. */
  public sealed interface Content {}

  public record Bill(InvoiceDraft draft) implements Content {}

  /**
   * A credit note, or an invoice of a negative amount.
   *
   * @param precedingInvoice what it takes back (BT-25); none gives the buyer credit
   */
  public record TakenBack(
      String number, Optional<String> precedingInvoice, LocalDate issueDate, Money amount)
      implements Content {}
}
