package org.encours.collections.domain.closing;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.money.AccessoriesPolicy;
import org.encours.collections.domain.money.Recovery;
import org.encours.collections.domain.money.Waiver;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/**
 * What the delay added (interest, lump sum, fees), once the invoices themselves are paid. It is
 * owed still; but below a sum of the creditor's policy nobody is sent after it.
 */
public final class Accessories {

  private Accessories() {}

  /** The day on which the last of the principal came in, or null while some is open. */
  public static LocalDate aloneSince(CollectionCase of) {
    if (of.over().isPresent() || !of.outstanding().accessoriesOnly()) {
      return null;
    }
    LocalDate paid =
        of.account().recoveries().stream()
            .map(Recovery::valueDate)
            .max(LocalDate::compareTo)
            .orElse(of.openedOn());
    return of.account().waivers().stream()
        .map(Waiver::on)
        .filter(on -> on.isAfter(paid))
        .max(LocalDate::compareTo)
        .orElse(paid);
  }

  /** On a business date: gives them up when the policy's time is over and they are small enough. */
  public static Accepted<CollectionCase, CaseEvent> check(
      CollectionCase before, AccessoriesPolicy policy, ActionStamp act) {
    LocalDate since = aloneSince(before);
    Money left = before.account().open();
    boolean held =
        before.state() instanceof CaseState.Refused || before.negotiation().agreed().isPresent();
    if (since == null
        || held
        || act.on().isBefore(since.plusDays(policy.afterDays()))
        || !policy.waives(left)) {
      return new Accepted<>(before, List.of());
    }
    return Concessions.waived(
        before,
        left,
        "the principal is paid; accessories up to " + policy.waivedUpTo() + " are not pursued",
        act);
  }
}
