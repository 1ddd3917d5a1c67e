package org.encours.invoice.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.invoice.domain.identity.PartyIdentifier;
import org.encours.invoice.domain.invoice.BillingDetails;
import org.encours.invoice.domain.invoice.OriginalDocument;
import org.encours.invoice.domain.invoicing.InvoiceDraft;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Contact;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;
import org.encours.kernel.Violation;

/**
 * A structured document as a creditor's ERP sends it.
 *
 * @param faults what its own arithmetic and presence rules say against it
 * @param warnings what is wrong with it but keeps nobody from booking it
 * @param buyer empty where it names none that can be read, as with {@code what}
 * @param supplierNumbers the numbers by which it names the seller
 * @param original its bytes, kept as they came
 */
public record ReceivedDocument(
    List<Violation> faults,
    List<Sentence> warnings,
    Set<String> supplierNumbers,
    Optional<Buyer> buyer,
    Optional<Content> what,
    OriginalDocument original) {

  /**
   * Who is billed.
   *
   * @param customerNumbers the seller's own numbers of the buyer (BT-46 without a scheme)
   * @param identifiers every other identifier, by its scheme (BT-46 to BT-49)
   */
  public record Buyer(
      String name,
      String country,
      List<String> customerNumbers,
      List<PartyIdentifier> identifiers,
      Address address,
      Optional<Contact> contact) {}

  /** What the document is for. */
  public sealed interface Content {}

  /**
   * @param replaces the invoices that it puts itself in the place of (type 384 with BT-25)
   */
  public record Bill(InvoiceDraft draft, Settlement settlement, List<String> replaces)
      implements Content {}

  /**
   * Whom to pay and how.
   *
   * @param payee who is to be paid where it is not the seller (BT-59), for example a factor
   * @param payeeNumbers its numbers (BT-60, BT-61)
   * @param account BT-84
   */
  public record Settlement(
      Optional<String> payee,
      Set<String> payeeNumbers,
      Optional<String> account,
      Optional<String> bic,
      BillingDetails.Means means) {}

  /**
   * A credit note, or an invoice of a negative amount.
   *
   * @param precedingInvoices what it takes back (BT-25); none gives the buyer credit
   */
  public record TakenBack(
      String number, List<String> precedingInvoices, LocalDate issueDate, Money amount)
      implements Content {}

  /** An invoice that is fully prepaid, or a note of nothing: there is nothing to collect. */
  public record NothingDue(String number, LocalDate issueDate, Money zero) implements Content {}
}
