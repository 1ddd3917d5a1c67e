package org.encours.risk.application.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.assessment.Assessment;

/** What was thought of a debtor, and from what. */
public interface RiskHistory {

  record Entry(Assessment assessment, Instant madeAt) {}

  /**
   * @param evidence what the assessment was made from, as it was kept (JSON)
   */
  record Explained(Entry entry, String evidence) {}

  /** The newest first. */
  List<Entry> of(CreditorId creditor, String reference, int most, Optional<UUID> after);

  Optional<Explained> find(CreditorId creditor, String reference, UUID assessment);

  boolean knows(CreditorId creditor, String reference);
}
