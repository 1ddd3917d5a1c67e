package org.encours.risk.domain.credit;

import java.util.Currency;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.credit.CreditAnswer.Because;
import org.encours.risk.domain.credit.CreditAnswer.Verdict;

/**
 * Answers an order before it is accepted, not at the invoice, when it is too late. The first rule
 * that applies answers: a prepaid order always passes; the order must be convertible into the money
 * of the limit; a hold stops credit; then the terms of the debtor's line decide ({@link
 * OrderOnCredit}).
 */
public final class CreditCheck {

  private CreditCheck() {}

  /**
   * @param order gross amount, above zero
   * @param prepaid whether it is paid already, so that it adds no exposure
   */
  public static CreditAnswer answer(CreditPosition standing, Money order, boolean prepaid) {
    Answers answers = new Answers(standing);
    CreditLine line = standing.line();
    if (prepaid) {
      return answers.plain(Verdict.ACCEPT, "PREPAID", "the order is paid for already");
    }
    Currency money = line.limit().currency();
    Exchange exchange = standing.exchange();
    Optional<Money> converted = exchange.rates().convert(order, money);
    if (converted.isEmpty()) {
      String text =
          "the limit is in %s, the order in %s, and there is no recent exchange rate"
              .formatted(money, order.currency());
      return answers.plain(Verdict.REFER, "OTHER_CURRENCY", text);
    }
    if (standing.hold().isPresent()) {
      Hold hold = standing.hold().get();
      String text = "on credit hold since %s: %s".formatted(hold.since(), hold.reason());
      return answers.refusal(Verdict.DECLINE, "ON_HOLD", text);
    }
    if (line.terms() == Terms.PREPAYMENT) {
      String text = "grade %s is supplied against payment in advance".formatted(standing.grade());
      return answers.refusal(Verdict.PREPAY, "TERMS_PREPAYMENT", text);
    }
    String missing = exchange.missing(money);
    if (!missing.isEmpty()) {
      String text = "there is no recent exchange rate of what is owed in " + missing;
      return answers.plain(Verdict.REFER, "OTHER_CURRENCY", text);
    }
    OrderOnCredit onCredit = new OrderOnCredit(standing, answers, converted.get(), order);
    CreditAnswer answer =
        line.terms() == Terms.DEPOSIT
            ? onCredit.withDeposit(line.depositPercent())
            : onCredit.onTerms();
    String rates = exchange.words(order.currency(), money);
    return rates.isEmpty() ? answer : answer.and(new Because("CONVERTED", "converted at " + rates));
  }
}
