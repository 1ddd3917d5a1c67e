package org.encours.invoice.domain.copy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.invoice.VatCategory;
import org.encours.kernel.Money;

/**
 * An invoice or credit note as the debtor gets it.
 *
 * @param language of the debtor: fr, nl, de or en
 * @param customer the creditor's number for the debtor
 * @param dues when what is to be paid, the earliest first; empty for a credit note
 * @param buyerReference the buyer's own (BT-10)
 * @param preceding the invoice that a credit note takes back (BT-25)
 * @param reason of a credit note
 * @param vat by rate; empty where only the original document tells
 * @param rounding between the lines with VAT and what is payable (BT-114)
 * @param payable positive (BT-115)
 */
public record Paper(
    boolean credit,
    String language,
    Party seller,
    Party buyer,
    String customer,
    String number,
    LocalDate issued,
    Optional<LocalDate> delivered,
    List<Due> dues,
    Optional<Discount> discount,
    Optional<PayTo> payTo,
    Optional<String> orderReference,
    Optional<String> buyerReference,
    Optional<String> preceding,
    Optional<String> reason,
    List<Line> lines,
    List<Vat> vat,
    Money rounding,
    Money payable) {

  public record Due(LocalDate on, Money amount) {}

  public record Discount(Money amount, LocalDate until) {}

  /**
   * Whom to pay and how.
   *
   * @param name of the account's holder: the creditor, or who has taken over the claim
   * @param reference as printed
   */
  public record PayTo(String name, String iban, Optional<String> bic, String reference) {}

  public record Line(
      String description,
      BigDecimal quantity,
      BigDecimal unitPrice,
      VatCategory category,
      BigDecimal rate,
      Money net) {}

  public record Vat(VatCategory category, BigDecimal rate, Money base, Money vat) {}

  public Money net() {
    return lines.stream().map(Line::net).reduce(Money.zero(payable.currency()), Money::plus);
  }

  public Money vatTotal() {
    return vat.stream().map(Vat::vat).reduce(Money.zero(payable.currency()), Money::plus);
  }

  public Money gross() {
    return net().plus(vatTotal());
  }

  /** Whether it is about VAT; what is outside its scope names nobody's VAT number (BR-O-02). */
  public boolean withinVat() {
    return vat.stream().noneMatch(share -> share.category() == VatCategory.O);
  }

  /** Whether it is a supply to another member state, which says where to (BR-IC-11, BR-IC-12). */
  public boolean crossesBorder() {
    return vat.stream().anyMatch(share -> share.category() == VatCategory.K);
  }

  /** Whether the lines alone account for what is payable, so that they can be sent as data. */
  public boolean complete() {
    return !lines.isEmpty() && gross().plus(rounding).equals(payable);
  }
}
