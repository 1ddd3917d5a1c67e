package org.encours.dunning.configuration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.encours.dunning.adapter.out.rates.RateFile;
import org.encours.dunning.application.port.Calendars;
import org.encours.dunning.application.port.LegalSettings;
import org.encours.dunning.application.port.SendingSettings;
import org.encours.dunning.domain.claim.ClaimEngine;
import org.encours.dunning.domain.claim.ClaimRules;
import org.encours.dunning.domain.country.CountryPacks;
import org.encours.dunning.domain.page.PageLimits;
import org.encours.platform.time.WorkingCalendars;

/** Puts the rules together with the rates and calendars they rest on. */
class DunningBeans {

  @Produces
  @Singleton
  LegalSettings legalSettings(DunningSettings settings, WorkingCalendars calendars) {
    // What a payment settles is decided in the ledger: the payments told of are the principal's.
    ClaimRules rules =
        ClaimRules.STANDARD
            .with(settings.creditEffect())
            .with(settings.bounces())
            .with(settings.flatSum());
    return new LegalSettings(
        new ClaimEngine(CountryPacks.of(calendars::of), RateFile.load(), rules),
        settings.rollFreeTerm());
  }

  @Produces
  @Singleton
  SendingSettings sending(DunningSettings settings) {
    return new SendingSettings(settings.mail().patience(), settings.disputeDays());
  }

  @Produces
  @Singleton
  PageLimits pageLimits(DunningSettings settings) {
    DunningSettings.Page page = settings.page();
    return new PageLimits(
        page.promiseDays(), page.instalments(), page.agreedUpTo(), page.fileBytes());
  }

  @Produces
  @Singleton
  Calendars calendars(WorkingCalendars calendars) {
    return calendars::of;
  }
}
