package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.encours.risk.application.port.Calendars;
import org.encours.risk.domain.behaviour.ConductRule;
import org.encours.risk.domain.credit.CreditPolicy;

/** Puts together what counts as late: the banking days of a country and the policy's grace. */
@ApplicationScoped
class ConductRules {

  private final Calendars calendars;

  ConductRules(Calendars calendars) {
    this.calendars = calendars;
  }

  ConductRule of(Optional<String> country, CreditPolicy policy) {
    return new ConductRule(calendars.of(country), policy.graceDays());
  }
}
