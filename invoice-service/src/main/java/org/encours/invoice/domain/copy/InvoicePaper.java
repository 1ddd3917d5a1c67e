package org.encours.invoice.domain.copy;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.Instalment;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceDocument;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoice.VatCategory;
import org.encours.invoice.domain.invoice.VatShare;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;
import org.encours.kernel.Money;

/** Puts an invoice of the ledger on paper. */
public final class InvoicePaper {

  private InvoicePaper() {}

  /**
   * @param lines what was invoiced; empty where only the original document has them
   */
  public static Paper of(
      Creditor creditor, Debtor debtor, Invoice invoice, List<InvoiceLine> lines) {
    InvoiceDocument document = invoice.document();
    Money total = invoice.balance().total();
    Currency currency = total.currency();
    Party seller = Party.of(creditor);
    boolean vatPayer = seller.vatNumber().isPresent();
    return new Paper(
        false,
        debtor.language(),
        seller,
        Party.of(debtor),
        debtor.key().reference(),
        document.number(),
        document.issueDate(),
        document.deliveryDate(),
        invoice.instalments().stream().map(InvoicePaper::due).toList(),
        document.discount().map(offer -> new Paper.Discount(offer.amount(), offer.until())),
        Optional.of(payTo(creditor, invoice)),
        document.orderReference(),
        document.billing().buyerReference(),
        Optional.empty(),
        Optional.empty(),
        lines.stream().map(line -> line(line, currency, vatPayer)).toList(),
        vat(lines, currency, vatPayer),
        Money.zero(currency),
        total);
  }

  /** By category and rate, the first named first. */
  private static List<Paper.Vat> vat(List<InvoiceLine> lines, Currency currency, boolean vatPayer) {
    Map<VatCategory, List<InvoiceLine>> byCategory =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.category(vatPayer), LinkedHashMap::new, Collectors.toList()));
    return byCategory.entrySet().stream()
        .flatMap(
            of ->
                VatShare.of(of.getValue(), currency).stream()
                    .map(
                        share ->
                            new Paper.Vat(of.getKey(), share.rate(), share.base(), share.vat())))
        .toList();
  }

  private static Paper.Due due(Instalment part) {
    return new Paper.Due(part.dueDate(), part.amount());
  }

  /** Who bought the claim is to be paid, and nobody else. */
  private static Paper.PayTo payTo(Creditor creditor, Invoice invoice) {
    String reference = invoice.document().paymentReference().printed();
    Optional<Assignment> assigned =
        invoice.flags().assignment().filter(owner -> owner.payTo().isPresent());
    return assigned
        .map(
            owner ->
                new Paper.PayTo(owner.assignee(), owner.payTo().get(), Optional.empty(), reference))
        .or(
            () ->
                invoice
                    .document()
                    .billing()
                    .payTo()
                    .map(to -> new Paper.PayTo(to.name(), to.iban(), to.bic(), reference)))
        .orElseGet(
            () -> new Paper.PayTo(creditor.name(), creditor.iban(), creditor.bic(), reference));
  }

  static Paper.Line line(InvoiceLine line, Currency currency, boolean vatPayer) {
    return new Paper.Line(
        line.description(),
        line.quantity(),
        line.unitPrice(),
        line.category(vatPayer),
        line.vatRate(),
        line.net(currency));
  }
}
