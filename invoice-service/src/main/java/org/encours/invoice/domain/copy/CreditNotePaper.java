package org.encours.invoice.domain.copy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.invoice.CreditNote;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoice.VatCategory;
import org.encours.invoice.domain.invoice.VatShare;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;
import org.encours.kernel.Money;

/**
 * Puts a credit note on paper. It gives back VAT in the proportions of the invoice that it names;
 * without an invoice it reduces a debt and no VAT.
 */
public final class CreditNotePaper {

  private static final BigDecimal HUNDRED = BigDecimal.TEN.pow(2);

  private CreditNotePaper() {}

  /**
   * @param invoice number of the one it takes back
   * @param invoiced lines of that invoice
   */
  public static Paper of(
      Creditor creditor,
      Debtor debtor,
      CreditNote note,
      Optional<String> invoice,
      List<InvoiceLine> invoiced) {
    Party seller = Party.of(creditor);
    boolean vatPayer = seller.vatNumber().isPresent();
    List<VatShare> shares = shares(note.amount(), invoiced);
    boolean outside = invoiced.isEmpty();
    List<Paper.Vat> vat =
        shares.stream()
            .map(
                share ->
                    new Paper.Vat(
                        outside ? VatCategory.O : VatCategory.of(share.rate(), vatPayer),
                        share.rate(),
                        share.base(),
                        share.vat()))
            .toList();
    Money gross =
        shares.stream()
            .map(VatShare::total)
            .reduce(Money.zero(note.amount().currency()), Money::plus);
    return new Paper(
        true,
        debtor.language(),
        seller,
        Party.of(debtor),
        debtor.key().reference(),
        note.number(),
        note.issueDate(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        invoice,
        Optional.of(note.reason()),
        vat.stream().map(share -> line(note.reason(), share)).toList(),
        vat,
        note.amount().minus(gross),
        note.amount());
  }

  private static Paper.Line line(String reason, Paper.Vat share) {
    return new Paper.Line(
        reason,
        BigDecimal.ONE,
        share.base().amount(),
        share.category(),
        share.rate(),
        share.base());
  }

  /** Spreads the amount over the rates as they shared in the invoice; the last takes the cents. */
  private static List<VatShare> shares(Money amount, List<InvoiceLine> invoiced) {
    List<VatShare> whole =
        VatShare.of(invoiced, amount.currency()).stream()
            .filter(share -> share.total().isPositive())
            .toList();
    if (whole.isEmpty()) {
      return List.of(VatShare.of(BigDecimal.ZERO, amount));
    }
    Money total =
        whole.stream().map(VatShare::total).reduce(Money.zero(amount.currency()), Money::plus);
    List<VatShare> shares = new ArrayList<>();
    Money left = amount;
    for (VatShare share : whole) {
      boolean last = shares.size() == whole.size() - 1;
      Money part =
          last
              ? left
              : Money.rounded(
                  amount
                      .amount()
                      .multiply(share.total().amount())
                      .divide(total.amount(), 10, RoundingMode.HALF_UP),
                  amount.currency(),
                  RoundingMode.HALF_UP);
      left = left.minus(part);
      shares.add(VatShare.of(share.rate(), withoutVat(part, share.rate())));
    }
    return shares.stream().filter(share -> !share.base().isZero()).toList();
  }

  private static Money withoutVat(Money gross, BigDecimal rate) {
    return Money.rounded(
        gross.amount().multiply(HUNDRED).divide(HUNDRED.add(rate), 10, RoundingMode.HALF_UP),
        gross.currency(),
        RoundingMode.HALF_UP);
  }
}
