package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.encours.collections.application.port.AgencyUpdates;
import org.encours.collections.application.port.Calendars;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.Policies;
import org.encours.collections.domain.agencywork.AgencyRules;
import org.encours.collections.domain.agencywork.AgencyUpdate;
import org.encours.collections.domain.agencywork.AgencyWork;
import org.encours.collections.domain.agencywork.ContactHours;
import org.encours.collections.domain.cases.Attachment;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.RefusedException;

/**
 * Takes in what an agency reports, each report once.
 *
 * <p>A report that cannot be taken (a case that is not the agency's, an amount above the claim, a
 * closed case) is refused whole: the case stays as it is, and the report is kept where it came
 * from, as a problem answered or as a dead letter.
 */
@ApplicationScoped
public class ReportFromAgency {

  private final Cases cases;
  private final AgencyUpdates updates;
  private final ExchangeFiles files;
  private final NextStep nextStep;
  private final Policies policies;
  private final Calendars calendars;
  private final Ids ids;
  private final Clock clock;

  ReportFromAgency(
      Cases cases,
      AgencyUpdates updates,
      ExchangeFiles files,
      NextStep nextStep,
      Policies policies,
      Calendars calendars,
      Ids ids,
      Clock clock) {
    this.cases = cases;
    this.updates = updates;
    this.files = files;
    this.nextStep = nextStep;
    this.policies = policies;
    this.calendars = calendars;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param on the day it is about; null when the report tells the moment, whose day is taken where
   *     the debtor lives
   * @throws NotFound when the case is unknown or was never this agency's
   * @throws RefusedException when the report cannot be taken
   */
  @Transactional
  public CollectionCase report(CreditorId creditor, CaseId id, AgencyUpdate update, LocalDate on) {
    CollectionCase known =
        cases
            .find(creditor, id)
            .filter(found -> found.hadAgency(update.agency()))
            .orElseThrow(() -> CaseCommands.unknown(id));
    return switch (updates.note(creditor, id, update)) {
      case SAME -> known;
      case OTHER -> throw new RefusedException(new UpdateIdReused(update.updateId()));
      case NEW -> {
        LocalDate told = on == null ? dayOf(known, update) : on;
        LocalDate day = told.isBefore(known.openedOn()) ? known.openedOn() : told;
        ActionStamp act = new ActionStamp(day, clock.instant(), "agency " + update.agency());
        // The wait after a collector's notice is Belgian law, so its working days are Belgian too.
        CollectionPolicy policy = policies.of(creditor);
        AgencyRules rules =
            new AgencyRules(policy.pauses(), policy.contactHours(), calendars.of("BE"));
        yield nextStep.perform(
            AgencyWork.report(
                    known,
                    update,
                    files.named(
                        known, update.agency(), Attachment.Side.AGENCY, update.attachments()),
                    ids.next(),
                    rules,
                    act)
                .orThrow(),
            act);
      }
    };
  }

  private static LocalDate dayOf(CollectionCase known, AgencyUpdate update) {
    String country = known.mandates().getLast().offer().debtor().country();
    return LocalDate.ofInstant(update.at(), ContactHours.zone(country));
  }
}
