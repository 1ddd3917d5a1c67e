package org.encours.collections.domain.negotiation;

import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.Attachment;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Representative;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;

/** Who is spoken to: the debtor's representative, and the agency about the case. */
public final class Representation {

  private Representation() {}

  /** From now on only the representative is spoken to; null when nobody speaks for it any more. */
  public static Decision<CollectionCase, CaseEvent> by(
      CollectionCase before, Representative who, ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    String text =
        who == null ? "the debtor speaks for itself again" : who.role() + " " + who.name();
    CollectionCase changed =
        before.with(before.negotiation().representedBy(who)).noted(act, "REPRESENTED", text);
    return told(changed, CaseEvent.Instruction.REPRESENTATIVE, speakTo(who, text), act);
  }

  /** A word to the agency that works the case, kept in its timeline, with files if need be. */
  public static Decision<CollectionCase, CaseEvent> message(
      CollectionCase before, String text, List<Attachment> files, ActionStamp act) {
    AgencyId agency = before.state().agency();
    if (agency == null) {
      return Decision.refuse(
          new CaseRefusals.NotPossibleInState("discussed with an agency", before.state().status()));
    }
    List<Attachment> sent = files.stream().map(file -> file.sent(act.on())).toList();
    StringBuilder note = new StringBuilder("to " + agency + ": " + text);
    sent.forEach(file -> note.append(", attached ").append(file));
    return Decision.accept(
        before.with(before.negotiation().attached(sent)).noted(act, "MESSAGE", note.toString()),
        List.of(
            new CaseEvent.Instructed(
                agency, CaseEvent.Instruction.MESSAGE, text, null, act.on(), sent)));
  }

  private static String speakTo(Representative who, String text) {
    return who == null ? text : "Speak and write to " + text + " only" + reach(who);
  }

  private static String reach(Representative who) {
    String mail = who.email() == null ? "" : ", " + who.email();
    return mail + (who.phone() == null ? "" : ", " + who.phone());
  }

  private static Decision<CollectionCase, CaseEvent> told(
      CollectionCase changed, CaseEvent.Instruction what, String text, ActionStamp act) {
    AgencyId agency = changed.state().agency();
    return Decision.accept(
        changed,
        agency == null
            ? List.of()
            : List.of(new CaseEvent.Instructed(agency, what, text, null, act.on())));
  }
}
