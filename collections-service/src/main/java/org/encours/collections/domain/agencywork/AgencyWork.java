package org.encours.collections.domain.agencywork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.cases.AgencyPromise;
import org.encours.collections.domain.cases.Attachment;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.cases.Mandate;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.money.Account;
import org.encours.collections.domain.money.Cost;
import org.encours.collections.domain.money.Recovery;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.suit.CourtPayments;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/** What an agency's report does to the case in its hands. */
public final class AgencyWork {

  private final CollectionCase before;
  private final AgencyUpdate update;
  private final List<Attachment> files;
  private final AgencyRules rules;
  private final ActionStamp act;

  private AgencyWork(
      CollectionCase before,
      AgencyUpdate update,
      List<Attachment> files,
      AgencyRules rules,
      ActionStamp act) {
    this.before = before;
    this.update = update;
    this.files = files;
    this.rules = rules;
    this.act = act;
  }

  /**
   * @param recoveryId the id that a reported payment, outlay or objection gets here
   */
  public static Decision<CollectionCase, CaseEvent> report(
      CollectionCase before,
      AgencyUpdate update,
      UUID recoveryId,
      AgencyRules rules,
      ActionStamp act) {
    return report(before, update, List.of(), recoveryId, rules, act);
  }

  /**
   * @param files that the report names and the agency handed in
   */
  public static Decision<CollectionCase, CaseEvent> report(
      CollectionCase before,
      AgencyUpdate update,
      List<Attachment> files,
      UUID recoveryId,
      AgencyRules rules,
      ActionStamp act) {
    return new AgencyWork(before, update, files, rules, act).decide(recoveryId);
  }

  private Decision<CollectionCase, CaseEvent> decide(UUID id) {
    List<Violation> wrong = update.violations();
    if (!wrong.isEmpty()) {
      return Decision.refuse(new CaseRefusals.InputRefused(wrong));
    }
    if (before.state() instanceof CaseState.Closed closed) {
      return lateWord(closed);
    }
    if (!update.agency().equals(before.state().agency())) {
      return Decision.refuse(new CaseRefusals.CaseNotWithAgency(update.agency()));
    }
    return switch (update.kind()) {
      case ACCEPTED -> accepted();
      case REFUSED -> givenBack("REFUSED");
      case CONTACTED -> ContactReport.contacted(before, noted(before), update, rules, act);
      case PROMISE -> promised();
      case MESSAGE -> message();
      case COST ->
          CourtPayments.spent(
              noted(before), Cost.Head.AGENCY_OUTLAY, update.amount(), cost(), false, id, act);
      case PAYMENT -> payment(id);
      case DISPUTE -> disputed(id);
      case CLOSED -> closed();
    };
  }

  /** The case closed by itself when the last cent came in; the agency's own word for it is late. */
  private Decision<CollectionCase, CaseEvent> lateWord(CaseState.Closed closed) {
    boolean sameNews =
        update.kind() == AgencyUpdate.Kind.CLOSED
            && before.hadAgency(update.agency())
            && before.account().open().isZero();
    return sameNews
        ? Decision.accept(before, List.of())
        : Decision.refuse(new CaseRefusals.CaseClosedAlready(closed.outcome()));
  }

  private Decision<CollectionCase, CaseEvent> accepted() {
    CollectionCase noted = noted(before);
    return Decision.accept(
        before.state() instanceof CaseState.Amicable offered
            ? noted.in(offered.accepted(act.on()))
            : noted,
        List.of());
  }

  /** A promise without a day binds nobody to any; it is in the timeline and no more. */
  private Decision<CollectionCase, CaseEvent> promised() {
    Account account = before.account();
    if (!update.amount().currency().equals(account.claimed().currency())) {
      return otherCurrency(account.claimed());
    }
    CollectionCase noted = noted(before);
    AgencyPromise promise =
        update.dueDate() == null
            ? null
            : new AgencyPromise(update.amount(), update.dueDate(), act.on(), account.recovered());
    return Decision.accept(noted.with(noted.negotiation().promised(promise)), List.of());
  }

  /** Everybody acts on it as the ledger says, which opens a dispute of each invoice. */
  private Decision<CollectionCase, CaseEvent> disputed(UUID word) {
    var contested = ContactReport.contested(noted(before), rules.pauses(), act).orThrow();
    List<CaseEvent> events = new ArrayList<>(contested.events());
    events.addAll(Disputes.heard(before, update, word, act));
    return Decision.accept(contested.state(), events);
  }

  private Decision<CollectionCase, CaseEvent> message() {
    CollectionCase noted = noted(before);
    List<Attachment> sent = files.stream().map(file -> file.sent(act.on())).toList();
    return Decision.accept(noted.with(noted.negotiation().attached(sent)), List.of());
  }

  private static Decision<CollectionCase, CaseEvent> otherCurrency(Money expected) {
    return Decision.refuse(
        new CaseRefusals.InputRefused(
            List.of(new Violation("amount.currency", "must be " + expected.currency()))));
  }

  private Decision<CollectionCase, CaseEvent> payment(UUID recoveryId) {
    Money open = before.account().open();
    if (!update.amount().currency().equals(open.currency())) {
      return otherCurrency(open);
    }
    if (update.amount().compareTo(open) > 0) {
      return Decision.refuse(new CaseRefusals.AmountAboveClaim(update.amount(), open));
    }
    Mandate mandate = before.runningMandate().orElseThrow();
    Money fee = update.fee() != null ? update.fee() : mandate.successFee(update.amount());
    LocalDate valueDate = update.valueDate() == null ? act.on() : update.valueDate();
    Recovery recovery =
        new Recovery(
            recoveryId,
            Recovery.Source.AGENCY,
            update.agency(),
            update.amount(),
            fee,
            valueDate,
            update.externalReference(),
            act.knownOn(valueDate),
            List.of());
    CollectionCase paid =
        Fees.watched(
            before, noted(before.with(before.account().received(recovery))), recovery, act);
    return Closing.whenNothingOpen(
        before,
        new Accepted<>(paid, List.of(new CaseEvent.RecoveryReceived(recovery, false))),
        Outcome.RECOVERED,
        act);
  }

  private Decision<CollectionCase, CaseEvent> closed() {
    AgencyUpdate.ClosingCode code = update.closingCode();
    Money open = before.account().open();
    if (code == null) {
      code =
          open.isZero() ? AgencyUpdate.ClosingCode.RECOVERED : AgencyUpdate.ClosingCode.NO_RESULT;
    }
    return switch (code) {
      case RECOVERED, SETTLED -> Decision.refuse(new CaseRefusals.StillOpen(open));
      case WITHDRAWN -> givenBack("WITHDRAWN");
      case UNRECOVERABLE, NO_RESULT -> gaveUp(before, code);
      case INSOLVENT -> insolvent(code, Insolvency.Kind.UNKNOWN);
      case DEBT_SETTLEMENT -> insolvent(code, Insolvency.Kind.DEBT_SETTLEMENT);
      case DECEASED -> insolvent(code, Insolvency.Kind.ESTATE);
    };
  }

  /** The agency tried in vain: the case waits for the next step, which may now be a court. */
  private Decision<CollectionCase, CaseEvent> gaveUp(
      CollectionCase tried, AgencyUpdate.ClosingCode code) {
    return Decision.accept(
        noted(tried.with(tried.flags().amicableEnded()))
            .mandateEnded(act.on(), code.name())
            .in(before.state().takenBack()),
        List.of());
  }

  private Decision<CollectionCase, CaseEvent> insolvent(
      AgencyUpdate.ClosingCode code, Insolvency.Kind kind) {
    boolean news = before.flags().insolvency() == null && kind.told();
    CollectionCase known = before.with(before.flags().bankrupt(before.id(), kind, act.on()));
    return switch (gaveUp(known, code)) {
      case Decision.Accepted<CollectionCase, CaseEvent>(var state, var events) when news ->
          Decision.accept(
              state, new CaseEvent.InsolvencyNoted(known.flags().insolvency(), act.on()));
      case Decision<CollectionCase, CaseEvent> other -> other;
    };
  }

  /** The agency did not work it: another may. */
  private Decision<CollectionCase, CaseEvent> givenBack(String how) {
    String reason = how + (update.code() == null ? "" : " " + update.code()) + " by the agency";
    return Decision.accept(
        noted(before).mandateEnded(act.on(), how).in(before.state().takenBack()),
        List.of(new CaseEvent.CaseRecalled(update.agency(), false, reason, act.on())));
  }

  private CollectionCase noted(CollectionCase changed) {
    StringBuilder text = new StringBuilder("agency ").append(update.agency());
    append(text, "amount", update.amount());
    append(text, "due", update.dueDate());
    append(text, "code", update.code());
    append(text, "at", update.kind() == AgencyUpdate.Kind.CONTACTED ? update.at() : null);
    append(text, "by", update.contacting().channel());
    append(text, "reached", update.contacting().reached());
    append(text, "reference", update.externalReference());
    append(text, "note", update.note());
    files.forEach(file -> append(text, "attached", file));
    return changed
        .with(changed.negotiation().heard(act.on()))
        .noted(act, "AGENCY_" + update.kind(), text.toString());
  }

  private String cost() {
    return update.agency() + ": " + (update.note() == null ? "outlay" : update.note());
  }

  private static void append(StringBuilder text, String name, Object value) {
    if (value != null) {
      text.append(", ").append(name).append(' ').append(value);
    }
  }
}
