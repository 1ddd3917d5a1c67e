package org.encours.risk.domain.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.credit.CreditAnswer.Because;
import org.encours.risk.domain.credit.CreditAnswer.Verdict;
import org.encours.risk.domain.rating.Grade;

/**
 * Answers an order before it is accepted, not at the invoice, when it is too late.
 *
 * <p>A prepaid order always passes. Credit is never refused to a natural person without a person
 * deciding it (GDPR art. 22; EU Court C-634/21): what would be refused is referred.
 */
public final class CreditCheck {

  private static final List<Integer> DEPOSITS = List.of(25, 50);

  private CreditCheck() {}

  /**
   * @param order gross amount, above zero
   * @param prepaid whether it is paid already, so that it adds no exposure
   */
  public static CreditAnswer answer(Standing standing, Money order, boolean prepaid) {
    if (prepaid) {
      return answer(standing, Verdict.ACCEPT, "PREPAID", "the order is paid for already");
    }
    if (!order.currency().equals(standing.line().limit().currency())) {
      return answer(
          standing,
          Verdict.REFER,
          "OTHER_CURRENCY",
          "the limit is in %s, the order in %s"
              .formatted(standing.line().limit().currency(), order.currency()));
    }
    if (standing.hold().isPresent()) {
      return refusal(
          standing,
          Verdict.DECLINE,
          "ON_HOLD",
          "on credit hold since %s: %s"
              .formatted(standing.hold().get().since(), standing.hold().get().reason()));
    }
    return switch (standing.line().terms()) {
      case PREPAYMENT ->
          refusal(
              standing,
              Verdict.PREPAY,
              "TERMS_PREPAYMENT",
              "grade %s is supplied against payment in advance".formatted(standing.grade()));
      case DEPOSIT -> withDeposit(standing, order, standing.line().depositPercent());
      case OPEN, SHORTENED -> onTerms(standing, order);
    };
  }

  private static CreditAnswer onTerms(Standing standing, Money order) {
    if (order.compareTo(standing.available()) > 0) {
      return withDeposit(standing, order, 0);
    }
    List<Because> reasons = new ArrayList<>();
    reasons.add(
        new Because("WITHIN_LIMIT", "%s of the limit is free".formatted(standing.available())));
    if (standing.line().terms() == Terms.SHORTENED) {
      reasons.add(new Because("TERMS_SHORTENED", "on a shortened payment term"));
    }
    return new CreditAnswer(Verdict.ACCEPT, Optional.empty(), free(standing), order, reasons);
  }

  /**
   * The smallest deposit, at least the one the terms ask for, that brings the rest under the limit.
   */
  private static CreditAnswer withDeposit(Standing standing, Money order, int atLeast) {
    for (int percent : DEPOSITS) {
      Money rest = order.minus(share(order, percent));
      if (percent >= atLeast && rest.compareTo(standing.available()) <= 0) {
        String why =
            atLeast > 0
                ? "grade %s is supplied against a deposit".formatted(standing.grade())
                : "a deposit of %d %% keeps the order within the limit".formatted(percent);
        return new CreditAnswer(
            Verdict.DEPOSIT,
            Optional.of(percent),
            free(standing),
            rest,
            List.of(new Because(atLeast > 0 ? "TERMS_DEPOSIT" : "OVER_LIMIT", why)));
      }
    }
    String over =
        "the order of %s exceeds the %s left of the limit of %s"
            .formatted(order, free(standing), standing.line().limit());
    return standing.grade().isBetterThan(Grade.D)
        ? answer(standing, Verdict.REFER, "OVER_LIMIT", over)
        : refusal(standing, Verdict.PREPAY, "OVER_LIMIT", over);
  }

  private static CreditAnswer refusal(
      Standing standing, Verdict verdict, String code, String text) {
    if (!standing.kind().isNaturalPerson()) {
      return answer(standing, verdict, code, text);
    }
    return new CreditAnswer(
        Verdict.REFER,
        Optional.empty(),
        free(standing),
        nothing(standing),
        List.of(
            new Because(code, text),
            new Because(
                "HUMAN_DECISION", "credit is not refused to a natural person by a score alone")));
  }

  private static CreditAnswer answer(Standing standing, Verdict verdict, String code, String text) {
    return new CreditAnswer(
        verdict,
        Optional.empty(),
        free(standing),
        nothing(standing),
        List.of(new Because(code, text)));
  }

  private static Money free(Standing standing) {
    return standing.available().max(nothing(standing));
  }

  private static Money nothing(Standing standing) {
    return Money.zero(standing.line().limit().currency());
  }

  private static Money share(Money order, int percent) {
    BigDecimal exact = order.amount().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
    return Money.rounded(exact, order.currency(), RoundingMode.HALF_UP);
  }
}
