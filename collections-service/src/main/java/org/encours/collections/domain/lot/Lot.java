package org.encours.collections.domain.lot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.cases.CaseId;
import org.encours.kernel.CreditorId;

/**
 * Cases that were handed to one agency, or put up for sale to one buyer, together. What becomes of
 * each is the case's own story; the lot remembers what was agreed.
 *
 * @param reason that was given for every case, or null
 * @param lines every case that was asked for, also those that could not go
 */
public record Lot(
    UUID id,
    CreditorId creditor,
    String name,
    LotTerms terms,
    List<LotLine> lines,
    String reason,
    LocalDate on,
    String by) {

  public Lot {
    lines = List.copyOf(lines);
  }

  /** The cases that went, in the order in which they were asked for. */
  public List<CaseId> taken() {
    return lines.stream().filter(LotLine::taken).map(LotLine::of).toList();
  }
}
