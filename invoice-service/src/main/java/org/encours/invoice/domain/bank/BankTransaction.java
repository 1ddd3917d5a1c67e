package org.encours.invoice.domain.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * One movement of an account, or one of several booked together.
 *
 * @param key names it within its account for ever, so that it is never booked twice
 * @param incoming money that came in (CRDT)
 * @param reversal takes back an earlier movement (RvslInd)
 * @param structuredReference CdtrRefInf/Ref as the bank passed it on
 * @param endToEndId the payer's or, for a collection, our own
 * @param texts unstructured remittance lines
 * @param returnReason of a reversal, for example AM04
 * @param debit what a return or a direct debit says beside
 */
public record BankTransaction(
    String key,
    boolean incoming,
    boolean reversal,
    Money amount,
    LocalDate valueDate,
    Optional<String> structuredReference,
    Optional<String> endToEndId,
    List<String> texts,
    Optional<String> payerName,
    Optional<String> payerIban,
    Optional<String> returnReason,
    Debit debit) {

  /**
   * What a return or a direct debit says beside.
   *
   * @param mandateId the debtor's mandate to collect (MndtId)
   * @param returned the bank calls it a return, with or without an indicator of reversal
   * @param original the movement that went back, where the bank took its charges with it
   */
  public record Debit(Optional<String> mandateId, boolean returned, Optional<Money> original) {

    public static final Debit NONE = new Debit(Optional.empty(), false, Optional.empty());
  }

  public BankTransaction {
    texts = List.copyOf(texts);
  }

  /** The n-th movement of its statement under the same reference. */
  BankTransaction occurrence(int n) {
    return n == 1
        ? this
        : new BankTransaction(
            key + "#" + n,
            incoming,
            reversal,
            amount,
            valueDate,
            structuredReference,
            endToEndId,
            texts,
            payerName,
            payerIban,
            returnReason,
            debit);
  }

  /** What it does to the account's balance. */
  public Money signed() {
    return incoming ? amount : amount.negated();
  }

  /** Money from a debtor. What returned to us was our own payment to somebody. */
  public boolean receives() {
    return incoming && !reversal && !debit.returned();
  }

  /** Money that had come in goes back. */
  public boolean takesBack() {
    return !incoming && (reversal || debit.returned());
  }

  /** What the movement that it takes back may have come to. */
  public List<Money> takenBack() {
    return debit
        .original()
        .filter(before -> !before.equals(amount))
        .map(before -> List.of(before, amount))
        .orElse(List.of(amount));
  }

  /**
   * What makes it the movement that it is, in a form that never changes: statements loaded long ago
   * are known by it. What was read later than that is left out.
   */
  String said() {
    return "BankTransaction[key=%s, incoming=%s, reversal=%s, amount=%s, valueDate=%s, structuredReference=%s, endToEndId=%s, texts=%s, payerName=%s, payerIban=%s, returnReason=%s]"
        .formatted(
            key,
            incoming,
            reversal,
            amount,
            valueDate,
            structuredReference,
            endToEndId,
            texts,
            payerName,
            payerIban,
            returnReason);
  }
}
