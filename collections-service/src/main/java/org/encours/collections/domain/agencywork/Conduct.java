package org.encours.collections.domain.agencywork;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.cases.Breach;
import org.encours.collections.domain.cases.Breach.Rule;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.CollectorNotice;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.party.ActionStamp;

/**
 * Holds a contact that an agency reports to the rules of its conduct: the legal pauses for any
 * debtor; the notice, the hours and the persons for a consumer in Belgium (Book XIX CEL, title 2);
 * the creditor's own hours for every consumer.
 */
final class Conduct {

  private final CollectionCase before;
  private final AgencyUpdate update;
  private final AgencyRules rules;
  private final ActionStamp act;
  private final Map<Rule, String> broken = new LinkedHashMap<>();

  private Conduct(CollectionCase before, AgencyUpdate update, AgencyRules rules, ActionStamp act) {
    this.before = before;
    this.update = update;
    this.rules = rules;
    this.act = act;
  }

  /** The case with every rule that the contact broke noted on it. */
  static CollectionCase watched(
      CollectionCase before,
      CollectionCase noted,
      AgencyUpdate update,
      AgencyRules rules,
      ActionStamp act) {
    Conduct conduct = new Conduct(before, update, rules, act);
    conduct.look();
    return conduct.on(noted);
  }

  private void look() {
    Contacting how = update.contacting();
    if (!byDebtor(how)) {
      if (!isNotice()) {
        pauses();
        notice();
      }
      hours(how);
    }
    if (belgian() && how.reached() != null && how.reached().stranger()) {
      broken.put(Rule.OTHER_PERSON, how.reached() + " of a consumer was spoken to");
    }
  }

  /** A debtor who asks for something is taken to have called by itself, unless told otherwise. */
  private boolean byDebtor(Contacting how) {
    AgencyUpdate.Contact brought = update.contact();
    boolean asked =
        brought == AgencyUpdate.Contact.PLAN_REQUESTED
            || brought == AgencyUpdate.Contact.MEDIATION_REQUESTED;
    return how.by() == null ? asked : how.by() == Contacting.Side.DEBTOR;
  }

  private boolean isNotice() {
    AgencyUpdate.Contact brought = update.contact();
    return brought == AgencyUpdate.Contact.NOTICE_POSTED
        || brought == AgencyUpdate.Contact.NOTICE_EMAILED;
  }

  private void pauses() {
    before.negotiation().pauses().stream()
        .filter(pause -> pause.held(act.on()))
        .forEach(
            pause ->
                broken.put(
                    pause.cause() == LegalPause.Cause.CONTEST ? Rule.CONTEST : Rule.PAUSE,
                    "contact in a legal pause (" + pause.cause() + ") until " + pause.until()));
  }

  private void notice() {
    CollectorNotice notice = before.negotiation().notice();
    if (belgian() && (notice == null || !notice.over(act.on()))) {
      broken.put(
          Rule.NOTICE,
          notice == null
              ? "contact with a consumer before the collector's notice"
              : "contact with a consumer in the 14 days after the notice, until "
                  + notice.lastFreeDay());
    }
  }

  private void hours(Contacting how) {
    if (update.at() == null
        || how.channel() == null
        || !how.channel().atAnHour()
        || !ContactReport.consumer(before)) {
      return;
    }
    String country = debtor().country();
    LocalTime time = ContactHours.local(update.at(), country).withNano(0);
    if (belgian() && !ContactHours.LAW.open(update.at(), country)) {
      broken.put(
          Rule.HOURS, how.channel() + " to a consumer at " + time + ", between 22:00 and 08:00");
    } else if (!rules.hours().open(update.at(), country)) {
      broken.put(
          Rule.AGREED_HOURS,
          how.channel()
              + " to a consumer at "
              + time
              + ", outside "
              + rules.hours().from()
              + " to "
              + rules.hours().until());
    }
  }

  private boolean belgian() {
    return ContactReport.belgianConsumer(before);
  }

  private Offer.Debtor debtor() {
    return before.runningMandate().orElseThrow().offer().debtor();
  }

  private CollectionCase on(CollectionCase noted) {
    List<Breach> all = new ArrayList<>(noted.negotiation().breaches());
    CollectionCase marked = noted;
    for (Map.Entry<Rule, String> each : broken.entrySet()) {
      Rule rule = each.getKey();
      String what = each.getValue() + " (" + rule.source() + ")";
      all.add(new Breach(all.size() + 1, update.agency(), rule, act.on(), what, null));
      marked = marked.noted(act, "BREACH", what);
    }
    return marked.with(marked.negotiation().breached(all));
  }
}
