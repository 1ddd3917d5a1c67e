package org.encours.risk.adapter.in.rest;

import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.encours.kernel.Money;
import org.encours.risk.adapter.in.rest.CreditPolicyResponse.BlockingView;
import org.encours.risk.adapter.in.rest.CreditPolicyResponse.GradeView;
import org.encours.risk.domain.credit.Blocking;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.GradeRule;
import org.encours.risk.domain.credit.PolicyLevel;
import org.encours.risk.domain.rating.Grade;

/** A level, and what is to differ from it; what is left out is as the level has it. */
record CreditPolicyRequest(
    @NotNull PolicyLevel level,
    BlockingView blocking,
    Map<Grade, GradeView> grades,
    Integer reservationDays,
    Integer graceDays) {

  /**
   * @param usual the currency of the policy in force; thresholds given here may bring another
   */
  static CreditPolicy read(CreditPolicyRequest request, Currency usual) {
    Input input = new Input();
    Currency currency =
        request.blocking == null || request.blocking.overdue() == null
            ? usual
            : request.blocking.overdue().currency();
    CreditPolicy standard = CreditPolicy.standard(request.level, currency);
    Blocking blocking = request.blocking(standard.blocking(), input);
    Map<Grade, GradeRule> rules = new EnumMap<>(standard.grades());
    if (request.grades != null) {
      request.grades.forEach(
          (grade, view) ->
              rules.put(grade, rule("grades." + grade, view, rules.get(grade), input)));
    }
    input.orThrow();
    int days = Objects.requireNonNullElse(request.reservationDays, standard.reservationDays());
    input.made(
        "reservationDays",
        () -> new CreditPolicy(request.level, rules, blocking, days, standard.graceDays()));
    input.orThrow();
    int grace = Objects.requireNonNullElse(request.graceDays, standard.graceDays());
    CreditPolicy graced =
        input.made(
            "graceDays", () -> new CreditPolicy(request.level, rules, blocking, days, grace));
    input.orThrow();
    return graced;
  }

  private Blocking blocking(Blocking standard, Input input) {
    if (blocking == null) {
      return standard;
    }
    Money overdue = Objects.requireNonNullElse(blocking.overdue(), standard.overdue());
    Money trifle = Objects.requireNonNullElse(blocking.trifle(), standard.trifle());
    int days = Objects.requireNonNullElse(blocking.days(), standard.days());
    oneCurrency("blocking.trifle", trifle, overdue.currency(), input);
    return input.made("blocking", () -> new Blocking(overdue, days, trifle));
  }

  private static GradeRule rule(String path, GradeView view, GradeRule standard, Input input) {
    if (view == null) {
      return standard;
    }
    Money start = Objects.requireNonNullElse(view.startingLimit(), standard.startingLimit());
    Money ceiling = Objects.requireNonNullElse(view.ceiling(), standard.ceiling());
    Currency currency = standard.ceiling().currency();
    if (!oneCurrency(path + ".startingLimit", start, currency, input)
        | !oneCurrency(path + ".ceiling", ceiling, currency, input)) {
      return standard;
    }
    return input.made(
        path,
        () ->
            new GradeRule(
                start,
                Objects.requireNonNullElse(view.monthsOfTurnover(), standard.monthsOfTurnover()),
                ceiling,
                Objects.requireNonNullElse(view.terms(), standard.terms()),
                view.depositPercent() == null
                    ? standard.depositPercent()
                    : view.depositPercent().intValue(),
                Objects.requireNonNullElse(view.reviewDays(), standard.reviewDays())));
  }

  private static boolean oneCurrency(String path, Money amount, Currency currency, Input input) {
    boolean same = amount.currency().equals(currency);
    if (!same) {
      input.wrong(path, "must be in " + currency + " like the other thresholds");
    }
    return same;
  }
}
