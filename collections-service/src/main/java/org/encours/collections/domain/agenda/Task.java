package org.encours.collections.domain.agenda;

import java.time.LocalDate;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/**
 * Something that a person must see to on a case.
 *
 * @param from the first day on which it stands on the list
 * @param dueOn the day by which it should be done; for a legal deadline the last day
 * @param what in words, with the data from which any language can say it
 */
public record Task(Kind kind, LocalDate from, LocalDate dueOn, Sentence what, Money amount) {

  /** In English. */
  public String text() {
    return what.text();
  }

  /** What there is to do; the run itself does those that {@link #automatic} says. */
  public enum Kind {
    /** Committee: a proposed route waits. */
    DECIDE_ROUTE(false),
    /** Committee: a settlement offer waits for an answer. */
    ANSWER_OFFER(false),
    /** Nobody works the case, and the policy found no way for it. */
    CHOOSE_ROUTE(false),
    SUPPLY_PIECE(false),
    AGENCY_SILENT(false),
    /** The collector of a consumer's debt has not reported its notice (art. XIX.7 CEL). */
    AGENCY_NOTICE(false),
    /** An agency did not keep the rules that protect the debtor. */
    BREACH(false),
    /** A second person: may the debtor be named to a bureau? */
    CHECK_REPORT(false),
    /** What the debtor promised to the agency did not come. */
    PROMISE_BROKEN(false),
    COURT_DEADLINE(false),
    COURT_STEP(false),
    PRESCRIPTION(false),
    /** What is not declared in time is lost. */
    DECLARE_CLAIM(false),
    /** Nobody writes to the debtor any more, but to whoever stands for it. */
    WRITE_TRUSTEE(false),
    AWAIT_DISTRIBUTION(false),
    /** The debtor paid us what is the buyer's. */
    PASS_ON_PAYMENT(false),
    /** The debt was sold: until the debtor knows, it may pay the wrong one. */
    NOTIFY_DEBTOR(false),
    /** The principal is paid, the rest is above what the policy gives up. */
    ACCESSORIES(true),
    INSTALMENT_DUE(true),
    INSTALMENT_MISSED(true),
    PAUSE_ENDS(true),
    SETTLEMENT_DUE(true),
    /** A negative report is three years old. */
    REPORT_EXPIRES(true);

    private final boolean automatic;

    Kind(boolean automatic) {
      this.automatic = automatic;
    }

    /** Whether the day's run has something to do about it. */
    public boolean automatic() {
      return automatic;
    }
  }
}
