package org.encours.invoice.domain.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/**
 * Money as it is reported, before it is known what for.
 *
 * @param valueDate the day from which the bank counts it
 * @param reference what the payer wrote
 * @param bankReference what the bank calls it
 */
public record IncomingPayment(
    Money amount, LocalDate valueDate, Optional<String> reference, Optional<String> bankReference) {

  /**
   * A receipt with nothing allocated yet.
   *
   * @param payer empty while nobody knows who paid
   */
  public Receipt as(UUID id, CreditorId creditor, Optional<DebtorKey> payer) {
    return new Receipt(
        id,
        creditor,
        payer,
        amount,
        valueDate,
        reference,
        bankReference,
        List.of(),
        Money.zero(amount.currency()),
        Optional.empty());
  }
}
