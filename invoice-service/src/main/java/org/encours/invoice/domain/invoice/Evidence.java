package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document that proves a claim.
 *
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 * @param mediaType as uploaded, for example {@code application/pdf}
 */
public record Evidence(
    UUID id,
    Kind kind,
    String name,
    String mediaType,
    long size,
    String sha256,
    LocalDate addedOn) {

  /** What a judge or an agency asks for. */
  public enum Kind {
    ORDER,
    DELIVERY_NOTE,
    INVOICE,
    TERMS,
    CORRESPONDENCE,
    PROOF_OF_SENDING
  }
}
