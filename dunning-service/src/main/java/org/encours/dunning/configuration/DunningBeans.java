package org.encours.dunning.configuration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.encours.dunning.adapter.out.rates.RateFile;
import org.encours.dunning.application.port.Calendars;
import org.encours.dunning.application.port.LegalSettings;
import org.encours.dunning.application.port.SendingSettings;
import org.encours.dunning.domain.claim.ClaimEngine;
import org.encours.platform.time.WorkingCalendars;

/** Puts the rules together with the rates and calendars they rest on. */
class DunningBeans {

  @Produces
  @Singleton
  LegalSettings legalSettings(DunningSettings settings) {
    return new LegalSettings(
        new ClaimEngine(RateFile.load(), settings.allocation(), settings.creditEffect()),
        settings.rollFreeTerm());
  }

  @Produces
  @Singleton
  SendingSettings sending(DunningSettings settings) {
    return new SendingSettings(settings.mail().patience(), settings.disputeDays());
  }

  @Produces
  @Singleton
  Calendars calendars(WorkingCalendars calendars) {
    return calendars::of;
  }
}
