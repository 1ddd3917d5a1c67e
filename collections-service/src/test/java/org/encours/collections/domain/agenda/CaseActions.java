package org.encours.collections.domain.agenda;

import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.RULES;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.offer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agencywork.AgencyUpdate;
import org.encours.collections.domain.agencywork.AgencyUpdate.ClosingCode;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.agencywork.AgencyWork;
import org.encours.collections.domain.agencywork.Breaches;
import org.encours.collections.domain.agencywork.Contacting;
import org.encours.collections.domain.bureau.NegativeReports;
import org.encours.collections.domain.cases.Breach;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.cases.Instalment;
import org.encours.collections.domain.cases.LegalAct;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.cases.Representative;
import org.encours.collections.domain.cases.SettlementOffer;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.closing.Concessions;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.Deadlines;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.court.StepKind;
import org.encours.collections.domain.gate.ClaimQuality;
import org.encours.collections.domain.gate.Deficiency;
import org.encours.collections.domain.insolvency.InsolvencySteps;
import org.encours.collections.domain.ledger.LedgerEffects;
import org.encours.collections.domain.ledger.LedgerWords;
import org.encours.collections.domain.money.Cost;
import org.encours.collections.domain.money.Recovery;
import org.encours.collections.domain.negotiation.Pauses;
import org.encours.collections.domain.negotiation.Plans;
import org.encours.collections.domain.negotiation.Representation;
import org.encours.collections.domain.negotiation.Settlements;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.route.Sale;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.collections.domain.routing.Opening;
import org.encours.collections.domain.routing.Selling;
import org.encours.collections.domain.suit.CourtPayments;
import org.encours.collections.domain.suit.CourtSteps;
import org.encours.collections.domain.suit.LegalActs;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;
import org.encours.kernel.WorkingDays;

/** Everything that can be done to a case, legal or not, one thing at a time as the dice fall. */
record CaseActions(Dice dice, CollectionCase now, LocalDate day) {

  static final Deadlines DAYS = new Deadlines(new WorkingDays(day -> false));
  static final List<Deficiency> LACKING =
      List.of(
          new Deficiency(ClaimQuality.CERTAIN, "2026-1", "an order", Deficiency.Supplier.SALES));

  Decision<CollectionCase, CaseEvent> next() {
    ActionStamp act = new ActionStamp(day, ACT.at(), dice.coin() ? "ann" : "bob");
    if (now.state() instanceof CaseState.Judicial judicial && dice.upTo(8) > 0) {
      return court(judicial, act);
    }
    return switch (dice.upTo(31)) {
      case 0 -> HandingOff.propose(now, route(), "why", act);
      case 1 -> HandingOff.decline(now, "no", act);
      case 2 -> HandingOff.toAgency(now, offer(), 90, "best", act);
      case 3 -> HandingOff.toCourt(now, procedure(), dice.coin() ? "reason" : null, act);
      case 4, 5, 6 -> AgencyWork.report(now, update(), dice.newId(), RULES, act);
      case 7 -> direct(act);
      case 8 -> LedgerWords.reversed(now, someReceipt(), "2026-1", amount(), act);
      case 9 -> LedgerWords.givenUp(now, "credit note", amount(), act);
      case 10 -> Concessions.waive(now, amount(), "settled", act);
      case 11 -> plan(act);
      case 12 -> Plans.check(now, act);
      case 13 ->
          dice.rarely()
              ? Closing.byCreditor(now, dice.any(Outcome.values()), "enough", act)
              : Closing.recall(now, "moved", act);
      case 14 ->
          CourtPayments.paid(
              now, new CourtPayments.Payment(amount(), null, day, null), dice.newId(), act);
      case 15 -> CourtSteps.take(now, dice.any(StepKind.values()), "note", DAYS, act);
      case 16 -> Pauses.start(now, dice.any(LegalPause.Cause.values()), 1 + dice.upTo(45), act);
      case 17 -> dice.rarely() ? Pauses.end(now, "answered", act) : talk(act);
      case 18 ->
          Settlements.offer(
              now,
              dice.newId(),
              dice.any(SettlementOffer.Side.values()),
              amount(),
              day.plusDays(dice.upTo(40)),
              null,
              act);
      case 19 -> Settlements.answer(now, dice.coin(), "so", act);
      case 22 -> dice.rarely() ? insolvency(act) : Plans.check(now, act);
      case 24 -> HandingOff.approve(now, "yes", act);
      case 25, 26 -> sale(act);
      case 27, 28 -> report(act);
      case 29 -> breach(act);
      case 30 -> LegalActs.note(now, legalAct(), new LegalActs.Life(null, null), act);
      case 20, 21 -> DailyCaseReview.on(now, CollectionPolicy.DEFAULT, act);
      default -> gate(act);
    };
  }

  /** Mostly a step that may come next, sometimes any. */
  private Decision<CollectionCase, CaseEvent> court(CaseState.Judicial judicial, ActionStamp act) {
    List<StepKind> next =
        judicial.path().next().stream()
            .filter(kind -> kind != StepKind.INSOLVENCY || dice.rarely())
            .toList();
    StepKind step =
        next.isEmpty() || dice.rarely()
            ? dice.any(StepKind.values())
            : next.get(dice.upTo(next.size()));
    return CourtSteps.take(now, step, "note", DAYS, act);
  }

  private Decision<CollectionCase, CaseEvent> gate(ActionStamp act) {
    return now.state() instanceof CaseState.Refused
        ? (dice.coin()
            ? Opening.reopen(now, List.of(claim()), Contest.NONE, act)
            : Opening.stillRefused(now, List.of(claim()), dice.rarely() ? List.of() : LACKING, act))
        : CourtPayments.spent(
            now, dice.any(Cost.Head.values()), amount(), "stamp", dice.coin(), dice.newId(), act);
  }

  private Decision<CollectionCase, CaseEvent> insolvency(ActionStamp act) {
    return dice.coin()
        ? InsolvencySteps.open(
            now,
            Insolvency.opened(
                dice.newId(), Insolvency.Kind.UNKNOWN, day, day.plusDays(dice.upTo(60))),
            act)
        : dice.coin()
            ? InsolvencySteps.end(now, "it is over", act)
            : InsolvencySteps.declare(now, "register", act);
  }

  private Decision<CollectionCase, CaseEvent> sale(ActionStamp act) {
    if (now.state() instanceof CaseState.Sold) {
      return dice.rarely()
          ? LedgerEffects.reassigned(now, "it came back", act)
          : Selling.notified(now, dice.newId(), "registered letter", act);
    }
    return dice.rarely()
        ? LedgerEffects.assigned(now, claim(), dice.coin() ? amount() : null, "Factor", act)
        : Selling.sell(
            now,
            terms(),
            debtor(DebtorKind.COMPANY, "BE"),
            Map.of(claim().invoice(), eur("1000.00")),
            "enough",
            act);
  }

  private Sale terms() {
    return new Sale("Buyer", amount(), null, null, null, null, null);
  }

  private Decision<CollectionCase, CaseEvent> report(ActionStamp act) {
    if (now.flags().report() == null) {
      var wish = new NegativeReports.Wish("Bureau", day.plusDays(dice.upTo(10) - 8));
      return NegativeReports.ask(now, wish, act);
    }
    return dice.rarely()
        ? NegativeReports.withdraw(now, "an error", act)
        : NegativeReports.check(now, !dice.rarely(), "seen", act);
  }

  private Decision<CollectionCase, CaseEvent> talk(ActionStamp act) {
    return dice.coin()
        ? Representation.message(now, "hello", List.of(), act)
        : Representation.by(
            now, new Representative("N", Representative.Role.LAWYER, null, null, day), act);
  }

  private Decision<CollectionCase, CaseEvent> direct(ActionStamp act) {
    return now.state() instanceof CaseState.Refused
        ? Plans.check(now, act)
        : LedgerWords.paid(now, dice.newId(), "2026-1", amount(), day, eur("1.00"), act);
  }

  private Decision<CollectionCase, CaseEvent> plan(ActionStamp act) {
    List<Instalment> instalments = new ArrayList<>();
    if (now.account().open().isPositive()) {
      List<Money> parts = now.account().open().split(1 + dice.upTo(4));
      for (int i = 0; i < parts.size(); i++) {
        instalments.add(new Instalment(day.plusMonths(i + 1), parts.get(i)));
      }
    }
    return Plans.agree(now, dice.newId(), instalments, 7, act);
  }

  private AgencyUpdate update() {
    Kind kind = dice.any(Kind.values());
    AgencyId agency = dice.upTo(5) == 0 ? new AgencyId("stranger") : AGENCY;
    return new AgencyUpdate(
        "u",
        agency,
        kind,
        amount(),
        null,
        day,
        dice.coin() ? day.plusDays(dice.upTo(31)) : null,
        null,
        "note",
        kind == Kind.CLOSED ? dice.any(ClosingCode.values()).name() : null,
        List.of(),
        day.atTime(dice.upTo(24), 30).toInstant(ZoneOffset.UTC),
        kind == Kind.CONTACTED ? contacting() : null);
  }

  /** Some of them not done yet. */
  private LegalAct legalAct() {
    return new LegalAct(
        dice.any(LegalAct.Kind.values()), day.plusDays(dice.upTo(20) - 15), "paper");
  }

  private Contacting contacting() {
    return new Contacting(
        dice.any(Contacting.Channel.values()),
        dice.any(Contacting.Person.values()),
        dice.any(Contacting.Side.values()));
  }

  /** A word about a breach that there is, once or again. */
  private Decision<CollectionCase, CaseEvent> breach(ActionStamp act) {
    List<Breach> known = now.negotiation().breaches();
    return known.isEmpty()
        ? Plans.check(now, act)
        : Breaches.takeUp(now, known.get(dice.upTo(known.size())), "why?", act);
  }

  private UUID someReceipt() {
    List<Recovery> known = now.account().recoveries();
    return known.isEmpty() ? dice.newId() : known.get(dice.upTo(known.size())).id();
  }

  /** Any amount, also too much; now and then exactly what is open. */
  private Money amount() {
    if (dice.upTo(6) == 0 && now.account().open().isPositive()) {
      return now.account().open();
    }
    return eur(dice.upTo(400) + "." + (10 + dice.upTo(90)));
  }

  private Route route() {
    return switch (dice.upTo(3)) {
      case 0 -> Route.to(AGENCY);
      case 1 -> new Route.ToCourt(procedure());
      default -> new Route.ToBuyer(terms());
    };
  }

  private Procedure procedure() {
    return dice.any(Procedure.values());
  }
}
