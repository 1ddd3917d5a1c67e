package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.encours.collections.application.port.Cases;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.gate.Deficiency;
import org.encours.collections.domain.gate.Gate;
import org.encours.collections.domain.gate.GateResult;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.party.DebtorId;
import org.encours.collections.domain.routing.Opening;
import org.encours.collections.domain.suit.LegalActs;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

/** Sends cases that wait at the gate through it again when news about them arrives. */
@ApplicationScoped
class ReopenRefused {

  private final Cases cases;
  private final GateFiles gateFiles;
  private final NextStep nextStep;
  private final Ids ids;

  ReopenRefused(Cases cases, GateFiles gateFiles, NextStep nextStep, Ids ids) {
    this.cases = cases;
    this.gateFiles = gateFiles;
    this.nextStep = nextStep;
    this.ids = ids;
  }

  void withInvoice(CreditorId creditor, InvoiceId invoice, ActionStamp act) {
    cases.live(creditor, invoice).forEach(live -> lookAgain(live, act));
  }

  void ofDebtor(CreditorId creditor, DebtorId debtor, ActionStamp act) {
    cases.refused(creditor, debtor).forEach(refused -> lookAgain(refused, act));
  }

  void ofCreditor(CreditorId creditor, ActionStamp act) {
    cases.refused(creditor, null).forEach(refused -> lookAgain(refused, act));
  }

  /** Looks at a refused case again; any other is left alone. */
  void lookAgain(CollectionCase known, ActionStamp act) {
    if (!(known.state() instanceof CaseState.Refused(var refusedOn))) {
      return;
    }
    // A piece may carry an older date than the refusal; the case cannot go back in time for it.
    ActionStamp now =
        act.on().isBefore(refusedOn) ? new ActionStamp(refusedOn, act.at(), act.by()) : act;
    GateResult verdict =
        Gate.examine(
            gateFiles
                .of(known.creditor(), known.debtor(), known.claims(), known.context())
                .after(known.interruptions()),
            now.on());
    if (verdict.passing().isEmpty() && verdict.held().isEmpty()) {
      var paid = Opening.paidMeanwhile(known, now);
      cases.save(paid.state(), paid.events());
    } else if (verdict.passing().isEmpty()) {
      var still = Opening.stillRefused(known, verdict.held(), about(verdict.held(), verdict), now);
      cases.save(still.state(), still.events());
    } else {
      reopen(known, verdict, now);
    }
  }

  /**
   * An objection was heard of a claim that has not left the house yet: it goes back to the gate,
   * which holds what is contested. One that somebody worked before is not opened anew.
   */
  void holdAgain(CollectionCase known, ActionStamp act) {
    boolean fresh =
        known.state() instanceof CaseState.Waiting
            && known.mandates().isEmpty()
            && known.account().recoveries().isEmpty()
            && known.account().waivers().isEmpty();
    if (fresh) {
      CollectionCase held = Opening.heldBack(known, act);
      cases.save(held, List.of());
      lookAgain(held, act);
    }
  }

  private void reopen(CollectionCase known, GateResult verdict, ActionStamp act) {
    nextStep.perform(
        Opening.reopen(
            known, verdict.passing(), gateFiles.contest(known.creditor(), verdict.passing()), act),
        act);
    if (!verdict.held().isEmpty()) {
      var rest =
          new Opening(known.creditor(), known.debtor(), known.debtorReference(), known.context())
              .refuse(new CaseId(ids.next()), verdict.held(), about(verdict.held(), verdict), act);
      cases.save(LegalActs.inherited(rest.state(), known), rest.events());
    }
  }

  /** The missing pieces that concern these claims or the file as a whole. */
  static List<Deficiency> about(List<Claim> claims, GateResult verdict) {
    Set<String> numbers = claims.stream().map(Claim::number).collect(Collectors.toSet());
    return verdict.missing().stream()
        .filter(piece -> piece.invoice() == null || numbers.contains(piece.invoice()))
        .toList();
  }
}
