package org.encours.collections.domain.collection;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.court.Contest;
import org.encours.kernel.Decision;

/**
 * What an agency's word with the debtor brings, with the rules that protect a Belgian consumer
 * (Book XIX CEL, title 2). What happened against them is written down, never left out.
 */
final class DebtorTalk {

  private DebtorTalk() {}

  static Decision<CollectionCase, CaseEvent> contacted(
      CollectionCase before,
      CollectionCase noted,
      AgencyUpdate update,
      AgencyRules rules,
      Act act) {
    return switch (update.contact()) {
      case NOTICE_POSTED -> noticed(noted, CollectorNotice.Channel.POST, rules, act);
      case NOTICE_EMAILED -> noticed(noted, CollectorNotice.Channel.EMAIL, rules, act);
      case PLAN_REQUESTED ->
          Pauses.start(noted, LegalPause.Cause.PLAN_REQUEST, rules.pauses().planRequest(), act);
      case MEDIATION_REQUESTED ->
          Pauses.start(noted, LegalPause.Cause.MEDIATION, rules.pauses().mediation(), act);
      case null -> Decision.accept(watched(before, noted, act), List.of());
    };
  }

  /** A debtor who contests: no longer uncontested; a consumer is left in peace meanwhile. */
  static Decision<CollectionCase, CaseEvent> contested(
      CollectionCase noted, PauseDays pauses, Act act) {
    CollectionCase contested = noted.contested(Contest.SERIOUS);
    return consumer(noted)
        ? Pauses.start(contested, LegalPause.Cause.CONTEST, pauses.contest(), act)
        : Decision.accept(contested, List.of());
  }

  /** Whether the running mandate is about a consumer in Belgium. */
  static boolean consumer(CollectionCase of) {
    return of.runningMandate()
        .map(mandate -> mandate.offer().debtor())
        .filter(DebtorTalk::belgianConsumer)
        .isPresent();
  }

  private static boolean belgianConsumer(Offer.Debtor debtor) {
    return "CONSUMER".equals(debtor.kind()) && "BE".equals(debtor.country());
  }

  private static Decision<CollectionCase, CaseEvent> noticed(
      CollectionCase noted, CollectorNotice.Channel channel, AgencyRules rules, Act act) {
    CollectorNotice notice = CollectorNotice.sent(act.on(), channel, rules.days());
    return Decision.accept(
        noted
            .with(noted.talks().noticed(notice))
            .noted(act, "NOTICE_SENT", "no other step until after " + notice.lastFreeDay()),
        List.of());
  }

  private static CollectionCase watched(CollectionCase before, CollectionCase noted, Act act) {
    LocalDate pausedUntil = before.talks().pause().map(LegalPause::until).orElse(null);
    if (pausedUntil != null) {
      return noted.noted(act, "BREACH", "contact in a legal pause until " + pausedUntil);
    }
    CollectorNotice notice = before.talks().notice();
    if (consumer(before) && (notice == null || !notice.over(act.on()))) {
      return noted.noted(
          act,
          "BREACH",
          notice == null
              ? "contact with a consumer before the notice of art. XIX.7 CEL"
              : "contact with a consumer until " + notice.lastFreeDay() + " (art. XIX.7 CEL)");
    }
    return noted;
  }
}
