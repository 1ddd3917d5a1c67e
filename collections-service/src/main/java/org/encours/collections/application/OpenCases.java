package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.gate.Gate;
import org.encours.collections.domain.gate.GateResult;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.routing.Opening;
import org.encours.kernel.Ids;

/**
 * Opens cases from a hand-off: what passes the gate is routed at once, what does not waits as a
 * refused case that names what is missing.
 */
@ApplicationScoped
public class OpenCases {

  private final Cases cases;
  private final LedgerFiles files;
  private final GateFiles gateFiles;
  private final NextStep nextStep;
  private final ReopenRefused reopenRefused;
  private final Ids ids;
  private final Clock clock;

  OpenCases(
      Cases cases,
      LedgerFiles files,
      GateFiles gateFiles,
      NextStep nextStep,
      ReopenRefused reopenRefused,
      Ids ids,
      Clock clock) {
    this.cases = cases;
    this.files = files;
    this.gateFiles = gateFiles;
    this.nextStep = nextStep;
    this.reopenRefused = reopenRefused;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public void from(HandoffRequest request) {
    files.oneAtATime(request.creditor());
    if (cases.knows(request.creditor(), request.context().request())) {
      return;
    }
    ActionStamp act = new ActionStamp(request.requestedOn(), clock.instant(), "dunning");
    List<Claim> fresh =
        request.claims().stream().filter(claim -> isFresh(request, claim, act)).toList();
    if (fresh.isEmpty()) {
      return;
    }
    Opening opening =
        new Opening(
            request.creditor(), request.debtor(), request.debtorReference(), request.context());
    GateResult verdict =
        Gate.examine(
            gateFiles.of(request.creditor(), request.debtor(), fresh, request.context()), act.on());
    Claim.byCurrency(verdict.passing())
        .forEach(
            claims ->
                nextStep.perform(
                    opening.open(
                        newId(), claims, gateFiles.contest(request.creditor(), claims), act),
                    act));
    Claim.byCurrency(verdict.held())
        .forEach(
            claims -> {
              var refused =
                  opening.refuse(newId(), claims, ReopenRefused.about(claims, verdict), act);
              cases.save(refused.state(), refused.events());
            });
  }

  /**
   * An invoice that a live case works already is not opened twice; one that waits at the gate is
   * looked at again, as dunning asks for it again.
   */
  private boolean isFresh(HandoffRequest request, Claim claim, ActionStamp act) {
    List<CollectionCase> live = cases.live(request.creditor(), claim.invoice());
    live.forEach(known -> reopenRefused.lookAgain(known, act));
    return live.isEmpty();
  }

  private CaseId newId() {
    return new CaseId(ids.next());
  }
}
