package org.encours.invoice.application.port;

import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.invoice.OriginalDocument;
import org.encours.kernel.CreditorId;

/** Documents as they came that are no evidence of an invoice, with what they became. */
public interface ReceivedDocuments {

  /** What became of a document. */
  enum Became {
    CREDIT_NOTE,
    NOTHING_DUE
  }

  /**
   * @param subject the credit note; empty where there is nothing
   */
  UUID keep(
      CreditorId creditor,
      Became became,
      Optional<UUID> subject,
      String number,
      OriginalDocument original);

  /** What came as that credit note. */
  Optional<byte[]> of(CreditorId creditor, UUID creditNote);
}
