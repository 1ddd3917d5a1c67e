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
    Optional<String> returnReason) {

  public BankTransaction {
    texts = List.copyOf(texts);
  }

  /** What it does to the account's balance. */
  public Money signed() {
    return incoming ? amount : amount.negated();
  }
}
