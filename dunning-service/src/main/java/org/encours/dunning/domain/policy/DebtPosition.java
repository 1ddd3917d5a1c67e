package org.encours.dunning.domain.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/**
 * How one debt stands on a business date: all that the decision needs, nothing else.
 *
 * @param dueDate of its first unpaid part
 * @param claimable open and not disputed; zero when there is nothing to ask for
 * @param chargesOpen charges that were claimed and are open, beside the principal
 * @param disputed whether an open dispute takes it out, wholly or in part
 * @param debtorOverdue what the debtor owes in all, overdue and undisputed
 * @param debtorDue what it owes in all by the time this debt is late
 * @param freeTerm the free term that the law grants after the last message, while it counts
 * @param lastSent whether the last message has left
 * @param lastContact when the debtor last got any message
 * @param hold a hold that lies on the debt or the debtor, with its end
 */
public record DebtPosition(
    LocalDate issueDate,
    LocalDate dueDate,
    Money claimable,
    Money chargesOpen,
    boolean disputed,
    Money debtorOverdue,
    Money debtorDue,
    Optional<String> grade,
    Optional<LastStep> last,
    boolean lastSent,
    Optional<FreeTerm> freeTerm,
    Optional<LocalDate> lastContact,
    Optional<NextStep.Held> hold) {

  /** Principal and claimed charges that may be asked for. */
  Money owed() {
    return claimable.plus(chargesOpen);
  }

  /** Waits where the dispute may still leave a claim, and is at its end elsewhere. */
  NextStep withoutClaim(Sentence end) {
    return disputed
        ? new NextStep.Held(
            Hold.DISPUTED,
            Optional.empty(),
            Sentence.of("disputed", "what is open of the invoice is disputed"))
        : new NextStep.Close(end);
  }

  /** The same debt once a step has been taken. */
  DebtPosition after(LastStep step) {
    return new DebtPosition(
        issueDate,
        dueDate,
        claimable,
        chargesOpen,
        disputed,
        debtorOverdue,
        debtorDue,
        grade,
        Optional.of(step),
        lastSent,
        freeTerm,
        lastContact,
        hold);
  }
}
