package org.encours.invoice.domain.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.encours.kernel.Money;

/**
 * What an invoice bears of one VAT rate: computed and rounded once per rate (EN 16931, BR-CO-17),
 * not per line, because three lines of 0.07 at 21 % bear 0.04 and not 0.03.
 *
 * @param rate percent (BT-119)
 * @param base without VAT (BT-116)
 * @param vat of the base (BT-117)
 */
public record VatShare(BigDecimal rate, Money base, Money vat) {

  private static final BigDecimal HUNDRED = BigDecimal.TEN.pow(2);

  public static VatShare of(BigDecimal rate, Money base) {
    return new VatShare(
        rate,
        base,
        Money.rounded(
            base.amount().multiply(rate).divide(HUNDRED), base.currency(), RoundingMode.HALF_UP));
  }

  /** One per rate, the lowest first; 21 and 21.0 are the same rate. */
  public static List<VatShare> of(List<InvoiceLine> lines, Currency currency) {
    Map<BigDecimal, Money> byRate = new TreeMap<>();
    lines.forEach(line -> byRate.merge(line.vatRate(), line.net(currency), Money::plus));
    return byRate.entrySet().stream().map(rate -> of(rate.getKey(), rate.getValue())).toList();
  }

  /**
   * The VAT within a part of the invoice, in the proportions of the whole: what the tax office
   * gives back of a claim that is lost.
   */
  public static Money within(Money part, List<InvoiceLine> lines) {
    List<VatShare> shares = of(lines, part.currency());
    Money vat = sum(shares.stream().map(VatShare::vat).toList(), part.currency());
    Money total = sum(shares.stream().map(VatShare::total).toList(), part.currency());
    return total.isPositive()
        ? Money.rounded(
            part.amount().multiply(vat.amount()).divide(total.amount(), 10, RoundingMode.HALF_UP),
            part.currency(),
            RoundingMode.HALF_UP)
        : Money.zero(part.currency());
  }

  private static Money sum(List<Money> amounts, Currency currency) {
    return amounts.stream().reduce(Money.zero(currency), Money::plus);
  }

  public Money total() {
    return base.plus(vat);
  }
}
