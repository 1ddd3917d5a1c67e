package org.encours.collections.domain.suit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.LegalAct;
import org.encours.collections.domain.court.Interruption;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;
import org.encours.kernel.Violation;

/** Notes on a case what was done about the debt elsewhere. */
public final class LegalActs {

  /** When the claim dies: the last living day before and after an act, null while unknown. */
  public record Life(LocalDate before, LocalDate after) {

    private String words() {
      if (after == null) {
        return "";
      }
      return after.equals(before)
          ? "; prescribed after " + after + " as before"
          : "; prescribed after " + after + " instead of " + before;
    }
  }

  private LegalActs() {}

  /** The same act again changes nothing. */
  public static Decision<CollectionCase, CaseEvent> note(
      CollectionCase before, LegalAct done, Life life, ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    if (done.on().isAfter(act.on())) {
      return Decision.refuse(
          new CaseRefusals.InputRefused(
              List.of(new Violation("on", "must not be after " + act.on()))));
    }
    List<LegalAct> known = before.flags().acts();
    boolean again =
        known.stream().anyMatch(a -> a.kind() == done.kind() && a.on().equals(done.on()));
    if (again) {
      return Decision.accept(before, List.of());
    }
    String words = done.kind() + " of " + done.on() + ": " + done.proof();
    return Decision.accept(
        before
            .with(before.flags().acted(with(known, done)))
            .noted(act, "ACT_NOTED", words + (done.interruption().isEmpty() ? "" : life.words())),
        List.of());
  }

  /** What interrupts prescription once the act is noted. */
  public static List<Interruption> interruptions(CollectionCase of, LegalAct done) {
    List<Interruption> all = new ArrayList<>(of.interruptions());
    done.interruption().ifPresent(all::add);
    return all;
  }

  /** The acts of a case hold for a part of its debt that becomes a case of its own. */
  public static CollectionCase inherited(CollectionCase part, CollectionCase whole) {
    return part.with(part.flags().acted(whole.flags().acts()));
  }

  private static List<LegalAct> with(List<LegalAct> all, LegalAct one) {
    List<LegalAct> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }
}
