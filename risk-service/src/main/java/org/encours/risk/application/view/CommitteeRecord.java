package org.encours.risk.application.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Meetings and decisions of the credit committee, and the orders it let pass. */
public interface CommitteeRecord {

  Optional<Meeting> meeting(CreditorId creditor, UUID id);

  /** The newest first. */
  List<Meeting> meetings(CreditorId creditor, int most, Optional<UUID> after);

  /**
   * @param usedAt when an order passed by it
   */
  record Release(
      UUID id,
      String debtor,
      String orderReference,
      Money most,
      LocalDate until,
      String reason,
      String by,
      Optional<Instant> usedAt) {}

  /** Every order that was let pass, the newest first. */
  List<Release> releases(CreditorId creditor, int most, Optional<UUID> after);
}
