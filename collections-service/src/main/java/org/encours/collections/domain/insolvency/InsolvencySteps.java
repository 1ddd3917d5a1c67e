package org.encours.collections.domain.insolvency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Violation;

/** A debtor that becomes insolvent: nobody presses it any more, the claim is declared in time. */
public final class InsolvencySteps {

  private InsolvencySteps() {}

  /** Stops agency and court. The case waits for its declaration, and then for a distribution. */
  public static Decision<CollectionCase, CaseEvent> open(
      CollectionCase before, Insolvency insolvency, ActionStamp act) {
    LocalDate openedOn = insolvency.openedOn();
    LocalDate declareBy = insolvency.declareBy();
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    if (declareBy.isBefore(openedOn)) {
      return Decision.refuse(
          new CaseRefusals.InputRefused(
              List.of(new Violation("declareBy", "must not be before " + openedOn))));
    }
    AgencyId agency = before.state().agency();
    List<CaseEvent> events = new ArrayList<>();
    if (agency != null) {
      events.add(new CaseEvent.Released(agency, "the debtor is insolvent", act.on()));
    }
    events.add(new CaseEvent.InsolvencyNoted(insolvency, act.on()));
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

  /** The trustee, mediator or administrator was written to. */
  public static Decision<CollectionCase, CaseEvent> trusteeWritten(
      CollectionCase before, String proof, ActionStamp act) {
    return insolvent(
        before,
        "told to a trustee",
        insolvency ->
            new Accepted<>(
                before
                    .with(before.flags().insolvent(insolvency.trusteeWritten(act.on())))
                    .noted(act, "TRUSTEE_WRITTEN", proof),
                List.of()));
  }

  /** The insolvency is over, or was noted by mistake: the case is worked like any other again. */
  public static Decision<CollectionCase, CaseEvent> end(
      CollectionCase before, String reason, ActionStamp act) {
    return insolvent(
        before,
        "taken for solvent",
        insolvency ->
            new Accepted<>(
                before.with(before.flags().solvent()).noted(act, "INSOLVENCY_ENDED", reason),
                List.of(new CaseEvent.InsolvencyEnded(insolvency, reason, act.on()))));
  }

  private static Decision<CollectionCase, CaseEvent> insolvent(
      CollectionCase before,
      String what,
      Function<Insolvency, Accepted<CollectionCase, CaseEvent>> step) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    return before.flags().insolvency() == null
        ? Decision.refuse(
            new CaseRefusals.NotPossibleInState(what, before.state().status() + ", solvent"))
        : step.apply(before.flags().insolvency());
  }

  public static Decision<CollectionCase, CaseEvent> declare(
      CollectionCase before, String reference, ActionStamp act) {
    return insolvent(
        before,
        "declared",
        insolvency -> {
          String late = act.on().isAfter(insolvency.declareBy()) ? ", after its term" : "";
          return new Accepted<>(
              before
                  .with(before.flags().insolvent(insolvency.declared(act.on())))
                  .noted(
                      act,
                      "CLAIM_DECLARED",
                      before.account().open() + " declared: " + reference + late),
              List.of());
        });
  }
}
