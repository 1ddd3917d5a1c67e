package org.encours.invoice.domain;

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

  public Money total() {
    return base.plus(vat);
  }
}
