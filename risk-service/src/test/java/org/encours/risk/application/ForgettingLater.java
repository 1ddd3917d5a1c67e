package org.encours.risk.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.ForgetOldEvidence.Forgotten;
import org.encours.risk.application.port.PersonalData;

/** Forgets as it will be done one day. */
@Singleton
public class ForgettingLater {

  private final PersonalData data;
  private final Clock clock;

  ForgettingLater(PersonalData data, Clock clock) {
    this.data = data;
    this.clock = clock;
  }

  @Transactional
  public Forgotten in(Duration time, CreditorId creditor) {
    return new ForgetOldEvidence(data, Clock.offset(clock, time)).forget(creditor);
  }
}
