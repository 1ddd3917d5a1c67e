package org.encours.invoice.application.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.BillingDetails;
import org.encours.invoice.domain.invoice.Evidence;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.invoice.domain.terms.DiscountCost;
import org.encours.invoice.domain.terms.EarlyDiscount;
import org.encours.kernel.Money;

/**
 * All there is to know about one invoice, with every line of the book about it.
 *
 * @param legal what laws attach consequences to: the lawful due date, the nature of the debt
 * @param vatToRecover the VAT within what was written off, to be claimed back where the law's
 *     conditions are met; null while nothing is
 */
public record InvoiceDetail(
    InvoiceSummary summary,
    Money paid,
    Money credited,
    Money writtenOff,
    Money vatToRecover,
    Money disputedAmount,
    ChargeViews.Charges charges,
    Owner assignment,
    LocalDate deliveryDate,
    LegalFacts legal,
    String orderReference,
    BillingDetails billing,
    Discount discount,
    List<Part> instalments,
    List<InvoiceLine> lines,
    List<Movement> movements,
    List<Objection> disputes,
    List<Document> documents,
    int version) {

  /**
   * The early-payment discount promised; null where there is none.
   *
   * @param until last value date that earns it
   * @param yearlyCost percent a year, simple; null where it brings no money sooner
   * @param yearlyCostCompounded percent a year, compounded
   */
  public record Discount(
      LocalDate until, Money amount, BigDecimal yearlyCost, BigDecimal yearlyCostCompounded) {

    public static Discount of(EarlyDiscount offer, Money total, LocalDate due) {
      Optional<DiscountCost> cost = DiscountCost.of(offer, total, due);
      return new Discount(
          offer.until(),
          offer.amount(),
          cost.map(DiscountCost::simple).orElse(null),
          cost.map(DiscountCost::compounded).orElse(null));
    }
  }

  public record Part(int number, LocalDate dueDate, Money amount, Money open) {}

  /** Whose a sold or factored claim is; null where it is the creditor's own. */
  public record Owner(
      Assignment.Kind kind, String assignee, LocalDate assignedOn, String payTo, String reference) {

    public static Owner of(Assignment assignment) {
      return new Owner(
          assignment.kind(),
          assignment.assignee(),
          assignment.on(),
          assignment.payTo().orElse(null),
          assignment.reference().orElse(null));
    }
  }

  /**
   * A line of the book.
   *
   * @param source the receipt, credit note or decision it comes from
   */
  public record Movement(
      LocalDate date, LedgerEntry.Kind kind, Money amount, LocalDate dueDate, UUID source) {}

  public record Objection(
      UUID id,
      Dispute.Reason reason,
      Money amount,
      String note,
      LocalDate openedOn,
      String owner,
      LocalDate deadline,
      Dispute.Outcome outcome,
      LocalDate resolvedOn) {}

  public record Document(
      UUID id,
      Evidence.Kind kind,
      String name,
      String mediaType,
      long size,
      String sha256,
      LocalDate addedOn) {}
}
