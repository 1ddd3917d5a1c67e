package org.encours.collections.domain.claim;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper of the evidence folder, known here by its fingerprint.
 *
 * @param sha256 64 hexadecimal digits
 */
public record Evidence(UUID document, Kind kind, String name, String sha256, LocalDate addedOn) {

  public enum Kind {
    ORDER,
    DELIVERY_NOTE,
    INVOICE,
    TERMS,
    CORRESPONDENCE,
    PROOF_OF_SENDING
  }
}
