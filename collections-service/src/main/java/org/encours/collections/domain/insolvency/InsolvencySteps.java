package org.encours.collections.domain.insolvency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;
import org.encours.kernel.Violation;

/** A debtor that becomes insolvent: nobody presses it any more, the claim is declared in time. */
public final class InsolvencySteps {

  private InsolvencySteps() {}

  /** Stops agency and court. The case waits for its declaration, and then for a distribution. */
  public static Decision<CollectionCase, CaseEvent> open(
      CollectionCase before, LocalDate openedOn, LocalDate declareBy, ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    if (declareBy.isBefore(openedOn)) {
      return Decision.refuse(
          new CaseRefusals.InputRefused(
              List.of(new Violation("declareBy", "must not be before " + openedOn))));
    }
    Insolvency insolvency = new Insolvency(openedOn, declareBy, null);
    AgencyId agency = before.state().agency();
    List<CaseEvent> events = new ArrayList<>();
    if (agency != null) {
      events.add(new CaseEvent.Released(agency, "the debtor is insolvent", act.on()));
    }
    CollectionCase stopped =
        before.state() instanceof CaseState.Refused
            ? before
            : before.mandateEnded(act.on(), "INSOLVENT").in(before.state().takenBack());
    return Decision.accept(
        stopped
            .with(before.flags().insolvent(insolvency))
            .noted(act, "INSOLVENT", "since " + openedOn + "; declare the claim by " + declareBy),
        events);
  }

  public static Decision<CollectionCase, CaseEvent> declare(
      CollectionCase before, String reference, ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    Insolvency insolvency = before.flags().insolvency();
    if (insolvency == null) {
      return Decision.refuse(
          new CaseRefusals.NotPossibleInState("declared", before.state().status() + ", solvent"));
    }
    String late = act.on().isAfter(insolvency.declareBy()) ? ", after its term" : "";
    return Decision.accept(
        before
            .with(before.flags().insolvent(insolvency.declared(act.on())))
            .noted(
                act, "CLAIM_DECLARED", before.account().open() + " declared: " + reference + late),
        List.of());
  }
}
