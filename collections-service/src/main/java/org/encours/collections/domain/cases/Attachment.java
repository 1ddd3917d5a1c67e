package org.encours.collections.domain.cases;

import java.time.LocalDate;
import org.encours.collections.domain.agency.AgencyId;

/**
 * A file that went with a message between creditor and agency, seen by these two.
 *
 * @param agency whom the creditor spoke with
 * @param by who sent it
 * @param sha256 of its bytes, 64 hexadecimal digits; it is known by this
 * @param type its media type, told from its bytes
 * @param size in bytes
 * @param on the day of the message
 */
public record Attachment(
    AgencyId agency, Side by, String sha256, String name, String type, long size, LocalDate on) {

  /** Who handed it in. */
  public enum Side {
    CREDITOR,
    AGENCY
  }

  public Attachment sent(LocalDate day) {
    return new Attachment(agency, by, sha256, name, type, size, day);
  }

  @Override
  public String toString() {
    return name + " (sha256 " + sha256 + ")";
  }
}
