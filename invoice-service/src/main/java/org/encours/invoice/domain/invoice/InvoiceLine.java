package org.encours.invoice.domain.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.input.Texts;
import org.encours.invoice.domain.input.Violations;
import org.encours.kernel.Money;

/**
 * One line of an invoice.
 *
 * @param quantity any scale, not zero; negative for what is taken back
 * @param unitPrice without VAT, any scale, never negative (EN 16931, BR-27)
 * @param vatRate percent, 0 to 100
 * @param vatCategory why no VAT is charged; where it is not said, the rate tells
 */
public record InvoiceLine(
    String description,
    BigDecimal quantity,
    BigDecimal unitPrice,
    BigDecimal vatRate,
    Optional<VatCategory> vatCategory) {

  public InvoiceLine {
    // Lines kept before there were categories have none.
    vatCategory = vatCategory == null ? Optional.empty() : vatCategory;
  }

  public InvoiceLine(
      String description, BigDecimal quantity, BigDecimal unitPrice, BigDecimal vatRate) {
    this(description, quantity, unitPrice, vatRate, Optional.empty());
  }

  private static final BigDecimal HUNDRED = BigDecimal.TEN.pow(2);

  /** Quantity times price, rounded half up to the cent (BT-131). */
  public Money net(Currency currency) {
    return Money.rounded(quantity.multiply(unitPrice), currency, RoundingMode.HALF_UP);
  }

  /** Total with VAT (BT-112). */
  public static Money total(List<InvoiceLine> lines, Currency currency) {
    return VatShare.of(lines, currency).stream()
        .map(VatShare::total)
        .reduce(Money.zero(currency), Money::plus);
  }

  public void check(String path, Violations violations) {
    Texts.require(violations, path + ".description", description, 1000);
    violations.require(
        quantity != null && quantity.signum() != 0 && reasonable(quantity),
        path + ".quantity",
        "must be a number other than zero, at most 12 digits before and 8 after the point");
    violations.require(
        unitPrice != null && unitPrice.signum() >= 0 && reasonable(unitPrice),
        path + ".unitPrice",
        "must be zero or more (BR-27), at most 12 digits before and 8 after the point");
    violations.require(
        vatRate != null
            && vatRate.signum() >= 0
            && vatRate.compareTo(HUNDRED) <= 0
            && reasonable(vatRate),
        path + ".vatRate",
        "must be a percentage between 0 and 100");
    vatCategory.ifPresent(
        category ->
            violations.require(
                vatRate == null || (category == VatCategory.S) == (vatRate.signum() > 0),
                path + ".vatCategory",
                "S goes with a rate above zero, every other category with zero"));
  }

  /** The category said, else the one that follows from the rate. */
  public VatCategory category(boolean sellerHasVatNumber) {
    return vatCategory.orElseGet(() -> VatCategory.of(vatRate, sellerHasVatNumber));
  }

  /** Keeps a number like 1e999999999 from filling the memory when it is multiplied out. */
  private static boolean reasonable(BigDecimal number) {
    return number.scale() >= -12
        && number.scale() <= 8
        && number.precision() - number.scale() <= 12;
  }
}
