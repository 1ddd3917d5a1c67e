package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.encours.dunning.application.port.Calendars;
import org.encours.dunning.application.port.Creditors;
import org.encours.dunning.application.port.LegalSettings;
import org.encours.dunning.application.port.PolicyStore;
import org.encours.dunning.domain.decision.DunningProcess;
import org.encours.dunning.domain.policy.Policies;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;

/** Puts together the rules that apply to one creditor. */
@ApplicationScoped
class CreditorRules {

  /** Nobody told us yet who the creditor is, so that its law and letterhead are unknown. */
  record CreditorUnknown(CreditorId creditor) implements Refusal {
    @Override
    public String detail() {
      return "Nothing is known of creditor "
          + creditor
          + " yet: save its profile in invoice-service.";
    }
  }

  private final Creditors creditors;
  private final PolicyStore policies;
  private final Calendars calendars;
  private final LegalSettings settings;
  private final StatutoryRates rates;

  CreditorRules(
      Creditors creditors,
      PolicyStore policies,
      Calendars calendars,
      LegalSettings settings,
      StatutoryRates rates) {
    this.creditors = creditors;
    this.policies = policies;
    this.calendars = calendars;
    this.settings = settings;
    this.rates = rates;
  }

  DunningProcess of(CreditorId creditor) {
    return with(creditor, policies.of(creditor));
  }

  /** The same rules with other plans, to try them out. */
  DunningProcess with(CreditorId creditor, Policies plans) {
    return new DunningProcess(
        creditors
            .find(creditor)
            .orElseThrow(() -> new RefusedException(new CreditorUnknown(creditor))),
        plans,
        settings.engine().with(rates.inForce()),
        calendars::of,
        settings.rollFreeTerm());
  }
}
