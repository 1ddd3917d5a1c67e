package org.encours.risk.domain.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * The answer to "may we deliver this order?".
 *
 * @param depositPercent with {@link Verdict#DEPOSIT}: 25 or 50
 * @param available what was left of the limit before this order, never below zero
 * @param onCredit what the order will add to the exposure, in its own currency; reserved when the
 *     order may go ahead
 */
public record CreditAnswer(
    Verdict verdict,
    Optional<Integer> depositPercent,
    Money available,
    Money onCredit,
    List<Because> reasons) {

  public enum Verdict {
    /** Deliver on the debtor's terms. */
    ACCEPT,
    /** Deliver once the share is paid. */
    DEPOSIT,
    /** Deliver once all is paid. */
    PREPAY,
    /** A person decides. */
    REFER,
    DECLINE
  }

  /** One reason: a stable code and one sentence. */
  public record Because(String code, String text) {}

  public CreditAnswer {
    reasons = List.copyOf(reasons);
  }

  /** The same, with one more reason. */
  CreditAnswer and(Because because) {
    List<Because> all = new ArrayList<>(reasons);
    all.add(because);
    return new CreditAnswer(verdict, depositPercent, available, onCredit, all);
  }

  /**
   * The same order let pass by a person. What the rules would have said stays in the reasons.
   *
   * @param words who did, and why
   */
  public CreditAnswer releasedBy(String words, Money order) {
    List<Because> all = new ArrayList<>();
    all.add(new Because("RELEASED", words));
    all.addAll(reasons);
    return new CreditAnswer(Verdict.ACCEPT, Optional.empty(), available, order, all);
  }
}
