package org.encours.risk.domain.credit;

import org.encours.kernel.Money;
import org.encours.risk.domain.credit.CreditAnswer.Verdict;

/**
 * Answers an order before it is accepted, not at the invoice, when it is too late. The first rule
 * that applies answers: a prepaid order always passes; the limit must speak of the order's money; a
 * hold stops credit; then the terms of the debtor's line decide ({@link OrderOnCredit}).
 */
public final class CreditCheck {

  private CreditCheck() {}

  /**
   * @param order gross amount, above zero
   * @param prepaid whether it is paid already, so that it adds no exposure
   */
  public static CreditAnswer answer(Standing standing, Money order, boolean prepaid) {
    Answers answers = new Answers(standing);
    CreditLine line = standing.line();
    if (prepaid) {
      return answers.plain(Verdict.ACCEPT, "PREPAID", "the order is paid for already");
    }
    if (!order.currency().equals(line.limit().currency())) {
      String text =
          "the limit is in %s, the order in %s"
              .formatted(line.limit().currency(), order.currency());
      return answers.plain(Verdict.REFER, "OTHER_CURRENCY", text);
    }
    if (standing.hold().isPresent()) {
      Hold hold = standing.hold().get();
      String text = "on credit hold since %s: %s".formatted(hold.since(), hold.reason());
      return answers.refusal(Verdict.DECLINE, "ON_HOLD", text);
    }
    OrderOnCredit onCredit = new OrderOnCredit(standing, answers, order);
    return switch (line.terms()) {
      case PREPAYMENT -> {
        String text = "grade %s is supplied against payment in advance".formatted(standing.grade());
        yield answers.refusal(Verdict.PREPAY, "TERMS_PREPAYMENT", text);
      }
      case DEPOSIT -> onCredit.withDeposit(line.depositPercent());
      case OPEN, SHORTENED -> onCredit.onTerms();
    };
  }
}
