package org.encours.invoice.domain.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * One movement of an account, or one of several booked together.
 *
 * @param bankReference the bank's own, never a placeholder
 * @param incoming money that came in (CRDT)
 * @param nature what the bank calls it where it is no plain payment
 */
public record BankTransaction(
    Optional<String> bankReference,
    boolean incoming,
    Money amount,
    LocalDate valueDate,
    PaymentDetails details,
    Payer payer,
    Return back,
    Nature nature) {

  /** Who paid, as far as the bank tells. */
  public record Payer(Optional<String> name, Optional<String> iban) {
    public static final Payer UNKNOWN = new Payer(Optional.empty(), Optional.empty());
  }

  /**
   * Whether it takes back an earlier movement.
   *
   * @param indicated by an indicator of reversal, a return reason or a code of the bank
   * @param reason for example AM04
   * @param original the movement that went back, where the bank took its charges with it
   */
  public record Return(boolean indicated, Optional<String> reason, Optional<Money> original) {
    public static final Return NONE = new Return(false, Optional.empty(), Optional.empty());
  }

  /** What kind of movement it is. */
  public enum Nature {
    PAYMENT,
    /** What the bank kept for itself of what the payer paid. */
    CHARGES,
    /** Several payments booked as one, whose parts the bank does not tell. */
    BATCH
  }

  /** A plain payment. */
  public BankTransaction(
      Optional<String> bankReference,
      boolean incoming,
      Money amount,
      LocalDate valueDate,
      PaymentDetails details,
      Payer payer,
      Return back) {
    this(bankReference, incoming, amount, valueDate, details, payer, back, Nature.PAYMENT);
  }

  /** What it does to the account's balance. */
  public Money signed() {
    return incoming ? amount : amount.negated();
  }

  /** Money from a debtor. What returned to us was our own payment to somebody. */
  public boolean receives() {
    return incoming && !back.indicated() && nature != Nature.CHARGES && amount.isPositive();
  }

  /** Money that had come in goes back. */
  public boolean takesBack() {
    return !incoming && back.indicated() && nature != Nature.CHARGES;
  }

  /** What the movement that it takes back may have come to. */
  public List<Money> takenBack() {
    return back.original()
        .filter(before -> !before.equals(amount))
        .map(before -> List.of(before, amount))
        .orElse(List.of(amount));
  }

  /** The charges that the bank kept of it, as a movement of their own. */
  public BankTransaction charges(Money kept) {
    return new BankTransaction(
        bankReference,
        kept.isNegative(),
        kept.isNegative() ? kept.negated() : kept,
        valueDate,
        PaymentDetails.of(List.of("charges of the bank")),
        Payer.UNKNOWN,
        Return.NONE,
        Nature.CHARGES);
  }

  /**
   * Tells it from every other movement of its account. A reference alone does not: banks give one
   * to a payment and its charge, or put a code there that comes again every month.
   */
  public String identity() {
    return Digest.of(
        bankReference.orElse(""),
        incoming ? "+" : "-",
        amount.toString(),
        valueDate.toString(),
        details.compared());
  }
}
