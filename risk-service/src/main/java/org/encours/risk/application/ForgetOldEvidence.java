package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.PersonalData;

/**
 * Inputs of a score are kept two years; the score, its reasons and its date stay. Nothing that is
 * removed still counts, so no score changes by it.
 */
@ApplicationScoped
public class ForgetOldEvidence {

  /**
   * @param assessments whose inputs were removed
   * @param facts that debtors' behaviour was folded from
   * @param reports on their solvency
   */
  public record Forgotten(int assessments, int facts, int reports) {}

  private static final int YEARS = 2;

  private final PersonalData data;
  private final Clock clock;

  ForgetOldEvidence(PersonalData data, Clock clock) {
    this.data = data;
    this.clock = clock;
  }

  /** Answers of how much the inputs were removed. */
  @Transactional
  public Forgotten forget(CreditorId creditor) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    Instant before = now.minusYears(YEARS).toInstant();
    return new Forgotten(
        data.forgetEvidence(creditor, before),
        data.forgetFacts(creditor, now.toLocalDate()),
        data.forgetReports(creditor, before));
  }
}
