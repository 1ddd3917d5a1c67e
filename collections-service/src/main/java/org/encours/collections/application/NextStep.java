package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.encours.collections.application.port.Agencies;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.application.port.Policies;
import org.encours.collections.domain.agency.Agency;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.agency.Offers;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.cases.Representative;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.route.Sale;
import org.encours.collections.domain.routing.CollectionStep;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.collections.domain.routing.Selling;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;

/** Takes a case that has no route one step on, as the creditor's policy decides, and keeps it. */
@ApplicationScoped
class NextStep {

  private final CaseStore book;
  private final Routes routes;
  private final Policies policies;
  private final Agencies agencies;
  private final LedgerFiles files;

  NextStep(CaseStore book, Routes routes, Policies policies, Agencies agencies, LedgerFiles files) {
    this.book = book;
    this.routes = routes;
    this.policies = policies;
    this.agencies = agencies;
    this.files = files;
  }

  /** Saves what was decided, after routing the case when it waits without a proposal. */
  CollectionCase perform(Accepted<CollectionCase, CaseEvent> decided, ActionStamp act) {
    CollectionCase current = decided.state();
    List<CaseEvent> events = new ArrayList<>(decided.events());
    if (current.state() instanceof CaseState.Unrouted) {
      Accepted<CollectionCase, CaseEvent> routed = route(current, act).orThrow();
      current = routed.state();
      events.addAll(routed.events());
    }
    return book.keep(current, events, act);
  }

  private Decision<CollectionCase, CaseEvent> route(CollectionCase waiting, ActionStamp act) {
    ActionStamp byPolicy = new ActionStamp(act.on(), act.at(), "policy");
    return switch (policies.of(waiting.creditor()).next(waiting, routes.of(waiting, act.on()))) {
      case CollectionStep.HandOff(Route.ToAgency route, String why) ->
          toAgency(waiting, route, why, byPolicy);
      case CollectionStep.Propose(Route route, String why) ->
          HandingOff.propose(waiting, route, why, byPolicy);
      case CollectionStep.CloseUnrecoverable(String why) ->
          Closing.byCreditor(waiting, Outcome.UNRECOVERABLE, why, byPolicy);
      case CollectionStep.Wait(String why) -> Decision.accept(waiting, List.of());
    };
  }

  /** Carries a chosen route out. */
  Decision<CollectionCase, CaseEvent> take(
      CollectionCase waiting, Route route, String why, ActionStamp act) {
    return switch (route) {
      case Route.ToAgency agency -> toAgency(waiting, agency, why, act);
      case Route.ToCourt(var procedure) -> HandingOff.toCourt(waiting, procedure, why, act);
      case Route.ToBuyer(Sale sale) ->
          Selling.sell(
              waiting,
              sale,
              files.debtor(waiting.creditor(), waiting.debtor()).orElseThrow(),
              principal(waiting),
              why,
              act);
    };
  }

  /** What each invoice of the case has open in the ledger. */
  private Map<InvoiceId, Money> principal(CollectionCase of) {
    Map<InvoiceId, Money> open = new LinkedHashMap<>();
    of.claims().stream()
        .flatMap(claim -> files.invoice(of.creditor(), claim.invoice()).stream())
        .forEach(file -> open.put(file.id(), file.open()));
    return open;
  }

  /** Hands the case over with an offer made from the files as they are now. */
  private Decision<CollectionCase, CaseEvent> toAgency(
      CollectionCase waiting, Route.ToAgency route, String why, ActionStamp act) {
    Agency agency =
        agencies
            .find(waiting.creditor(), route.agency())
            .orElseThrow(() -> new NotFound("There is no agency " + route.agency() + "."));
    Map<InvoiceId, InvoiceFile> invoices =
        waiting.claims().stream()
            .flatMap(claim -> files.invoice(waiting.creditor(), claim.invoice()).stream())
            .collect(Collectors.toMap(InvoiceFile::id, file -> file, (one, same) -> one));
    DebtorFile debtor = files.debtor(waiting.creditor(), waiting.debtor()).orElseThrow();
    Optional<String> unlicensed = agency.licence().obstacle(debtor.kind(), debtor.country());
    if (unlicensed.isPresent()) {
      return Decision.refuse(new CaseRefusals.RouteNotOpen(agency.name() + " " + unlicensed.get()));
    }
    Tone hardest = agency.tones().hardest(debtor.kind(), waiting.context().grade());
    Tone tone = route.tone() == null ? hardest : route.tone();
    if (tone.harderThan(hardest)) {
      return Decision.refuse(new CaseRefusals.ToneNotAllowed(tone, hardest));
    }
    Representative speaker = waiting.negotiation().representative();
    Offer offer =
        Offers.of(
                agency,
                tone,
                files.creditor(waiting.creditor()).orElseThrow(),
                debtor,
                waiting.claims(),
                invoices,
                speaker == null ? debtor.contacts() : List.of(speaker.contact()),
                act.on())
            .inLot(route.lot(), route.feeSchedule());
    Offer told = policies.of(waiting.creditor()).sensitive() ? offer.discreet() : offer;
    return HandingOff.toAgency(waiting, told, waiting.ageDays(act.on()), why, act);
  }
}
