package org.encours.collections.domain.agencywork;

import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.CollectorNotice;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.negotiation.PauseDays;
import org.encours.collections.domain.negotiation.Pauses;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;

/**
 * What an agency's word with the debtor brings, with the rules that protect a Belgian consumer
 * (Book XIX CEL, title 2). What happened against them is written down, never left out.
 */
public final class ContactReport {

  private ContactReport() {}

  static Decision<CollectionCase, CaseEvent> contacted(
      CollectionCase before,
      CollectionCase noted,
      AgencyUpdate update,
      AgencyRules rules,
      ActionStamp act) {
    CollectionCase watched = Conduct.watched(before, noted, update, rules, act);
    return switch (update.contact()) {
      case NOTICE_POSTED -> noticed(watched, CollectorNotice.Channel.POST, rules, act);
      case NOTICE_EMAILED -> noticed(watched, CollectorNotice.Channel.EMAIL, rules, act);
      case PLAN_REQUESTED ->
          Pauses.start(watched, LegalPause.Cause.PLAN_REQUEST, rules.pauses().planRequest(), act);
      case MEDIATION_REQUESTED ->
          Pauses.start(watched, LegalPause.Cause.MEDIATION, rules.pauses().mediation(), act);
      case null -> Decision.accept(watched, List.of());
    };
  }

  /** A debtor who contests: no longer uncontested; a consumer is left in peace meanwhile. */
  public static Decision<CollectionCase, CaseEvent> contested(
      CollectionCase noted, PauseDays pauses, ActionStamp act) {
    CollectionCase contested = noted.contested(Contest.SERIOUS);
    return belgianConsumer(noted)
        ? Pauses.start(contested, LegalPause.Cause.CONTEST, pauses.contest(), act)
        : Decision.accept(contested, List.of());
  }

  /** Whether the running mandate is about a consumer in Belgium. */
  public static boolean belgianConsumer(CollectionCase of) {
    return debtor(of).filter(who -> consumer(who) && "BE".equals(who.country())).isPresent();
  }

  /** Whether the running mandate is about a consumer, of whatever country. */
  static boolean consumer(CollectionCase of) {
    return debtor(of).filter(ContactReport::consumer).isPresent();
  }

  private static Optional<Offer.Debtor> debtor(CollectionCase of) {
    return of.runningMandate().map(mandate -> mandate.offer().debtor());
  }

  private static boolean consumer(Offer.Debtor debtor) {
    return "CONSUMER".equals(debtor.kind());
  }

  private static Decision<CollectionCase, CaseEvent> noticed(
      CollectionCase noted, CollectorNotice.Channel channel, AgencyRules rules, ActionStamp act) {
    CollectorNotice notice = CollectorNotice.sent(act.on(), channel, rules.days());
    return Decision.accept(
        noted
            .with(noted.negotiation().noticed(notice))
            .noted(act, "NOTICE_SENT", "no other step until after " + notice.lastFreeDay()),
        List.of());
  }
}
