package org.encours.invoice.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.invoice.domain.invoicing.InvoiceDraft;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Contact;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/**
 * A structured document as a creditor's ERP sends it.
 *
 * @param faults what its own arithmetic and presence rules say against it
 * @param buyer empty where it names none that can be read, as with {@code what}
 * @param supplierNumbers the numbers by which it names the seller
 * @param content its bytes, kept as evidence
 */
public record ReceivedDocument(
    List<Violation> faults,
    Set<String> supplierNumbers,
    Optional<Buyer> buyer,
    Optional<Content> what,
    String name,
    byte[] content) {

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
