package org.encours.invoice.adapter.in.kafka;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.HearDispute;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.kernel.Money;

/**
 * What a debtor objected to elsewhere, by telephone, to an agency or before a court.
 *
 * @param amount null where all of it is contested
 * @param chargesOnly null where the principal is contested
 */
record DisputeHeardMessage(
    UUID disputeHeardId,
    UUID invoiceId,
    Dispute.Reason reason,
    Money amount,
    Boolean chargesOnly,
    LocalDate heardOn,
    String by,
    String note) {

  HearDispute.Heard heard(Dispute.Source source) {
    return new HearDispute.Heard(
        disputeHeardId,
        invoiceId,
        reason,
        Optional.ofNullable(amount),
        Boolean.TRUE.equals(chargesOnly),
        heardOn,
        Optional.ofNullable(note).or(() -> Optional.ofNullable(by)).orElse("heard elsewhere"),
        source);
  }
}
