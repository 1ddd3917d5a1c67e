package org.encours.risk.application.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.risk.domain.committee.Agenda;
import org.encours.risk.domain.committee.Resolution;

/**
 * A meeting of the credit committee, as it is on record.
 *
 * @param agenda with what was seen then
 */
public record Meeting(
    UUID id,
    LocalDate date,
    String calledBy,
    Instant calledAt,
    Agenda agenda,
    List<Decided> decisions) {

  /**
   * @param doneAt when its owner reported it done
   */
  public record Decided(
      UUID id,
      String debtor,
      Resolution resolution,
      String by,
      Instant at,
      Optional<Instant> doneAt) {}
}
