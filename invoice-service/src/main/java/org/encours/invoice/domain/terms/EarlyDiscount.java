package org.encours.invoice.domain.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.encours.kernel.Money;
import org.encours.kernel.WorkingDays;

/**
 * What the debtor may keep back.
 *
 * @param until last value date that earns it
 * @param amount of the total with VAT
 */
public record EarlyDiscount(LocalDate until, Money amount) {

  /** Rounded down: the debtor was promised no more than the percentage. */
  public static EarlyDiscount of(
      PaymentTerms.Discount offer, Money total, LocalDate issued, WorkingDays calendar) {
    BigDecimal exact = total.amount().multiply(offer.percent()).divide(BigDecimal.TEN.pow(2));
    return new EarlyDiscount(
        calendar.nthAfter(issued, offer.withinDays()),
        Money.rounded(exact, total.currency(), RoundingMode.DOWN));
  }
}
