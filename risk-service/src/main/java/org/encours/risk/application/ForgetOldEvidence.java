package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.PersonalData;

/** Inputs of a score are kept two years; the score, its reasons and its date stay. */
@ApplicationScoped
public class ForgetOldEvidence {

  private static final int YEARS = 2;

  private final PersonalData data;
  private final Clock clock;

  ForgetOldEvidence(PersonalData data, Clock clock) {
    this.data = data;
    this.clock = clock;
  }

  /** Answers of how many assessments the inputs were removed. */
  @Transactional
  public int forget(CreditorId creditor) {
    return data.forgetEvidence(
        creditor, clock.instant().atOffset(ZoneOffset.UTC).minusYears(YEARS).toInstant());
  }
}
