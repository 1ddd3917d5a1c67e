package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.encours.dunning.application.port.Calendars;
import org.encours.dunning.application.port.Creditors;
import org.encours.dunning.application.port.LegalSettings;
import org.encours.dunning.application.port.PolicyBook;
import org.encours.dunning.domain.file.Dunning;
import org.encours.dunning.domain.policy.Policies;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;

/** Puts together the rules that apply to one creditor. */
@ApplicationScoped
class Rulebook {

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
  private final PolicyBook policies;
  private final Calendars calendars;
  private final LegalSettings settings;

  Rulebook(Creditors creditors, PolicyBook policies, Calendars calendars, LegalSettings settings) {
    this.creditors = creditors;
    this.policies = policies;
    this.calendars = calendars;
    this.settings = settings;
  }

  Dunning of(CreditorId creditor) {
    return with(creditor, policies.of(creditor));
  }

  /** The same rules with other plans, to try them out. */
  Dunning with(CreditorId creditor, Policies plans) {
    return new Dunning(
        creditors
            .find(creditor)
            .orElseThrow(() -> new RefusedException(new CreditorUnknown(creditor))),
        plans,
        settings.engine(),
        calendars::of,
        settings.rollFreeTerm());
  }
}
