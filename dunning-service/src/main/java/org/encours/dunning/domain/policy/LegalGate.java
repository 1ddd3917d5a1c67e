package org.encours.dunning.domain.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.law.RegularDelivery;
import org.encours.kernel.Violation;

/** What each country's law forbids in a plan, with the article. */
final class LegalGate {

  private static final int POST_DAYS = 3;

  private LegalGate() {}

  /** The regimes that the plan's debtors may fall under, for a creditor of this country. */
  static List<Regime> regimes(DunningPolicy policy, String creditorCountry) {
    Selection selection = policy.selection();
    List<String> countries =
        selection.countries().isEmpty()
            ? List.of("BE", "FR", "NL", "DE", "LU", "ZZ")
            : selection.countries().stream().sorted().toList();
    Stream<DebtorKind> kinds =
        selection.kinds().isEmpty()
            ? Stream.of(DebtorKind.values())
            : selection.kinds().stream().sorted();
    return kinds
        .flatMap(
            kind -> countries.stream().map(country -> Regime.of(creditorCountry, country, kind)))
        .distinct()
        .toList();
  }

  static List<Violation> violations(DunningPolicy policy, Regime regime) {
    return switch (regime) {
      case BE_CONSUMER ->
          Stream.concat(
                  remindedFirst(policy.steps(), "CEL art. XIX.2 §1").stream(),
                  policy.regularDeliveries().flatMap(LegalGate::tooDear).stream())
              .toList();
      case FR_CONSUMER -> frenchConsumer(policy.steps());
      case NL_CONSUMER -> remindedFirst(policy.steps(), "BW 6:96 lid 6");
      case OTHER_CONSUMER -> otherConsumer(policy.steps());
      // Nothing is forbidden to a plan: a claim never exceeds what the law of the day grants.
      case DE_CONSUMER, LU_CONSUMER -> List.of();
      case BE_BUSINESS,
          BE_PUBLIC,
          FR_BUSINESS,
          FR_PUBLIC,
          NL_BUSINESS,
          NL_PUBLIC,
          DE_BUSINESS,
          DE_PUBLIC,
          LU_BUSINESS,
          LU_PUBLIC,
          EU_BUSINESS ->
          List.of();
    };
  }

  /** A free reminder in writing, and no further step before its fourteen days are over. */
  private static List<Violation> remindedFirst(List<Step> steps, String law) {
    List<Violation> found = new ArrayList<>();
    int first = firstAfterDue(steps);
    if (first < 0) {
      return found;
    }
    Step reminder = steps.get(first);
    if (!reminder.channel().written()) {
      found.add(
          violation(first, ".channel", "a consumer is first reminded in writing (" + law + ")"));
    }
    if (reminder.charges() != Charges.NONE) {
      found.add(
          violation(
              first,
              ".charges",
              "a consumer's first reminder is free of any charge (" + law + ")"));
    }
    if (first + 1 < steps.size()) {
      Step next = steps.get(first + 1);
      // Sent on day 0: by e-mail the term is days 1 to 14, by post it starts after 3 days.
      int least = FreeTerm.DAYS + (reminder.channel().onPaper() ? POST_DAYS : 1);
      if (next.daysFromDue() - reminder.daysFromDue() < least) {
        found.add(
            violation(
                first + 1,
                ".daysFromDue",
                "no step before the 14 days after a consumer's first reminder are over: at least "
                    + least
                    + " days after it ("
                    + law
                    + ")"));
      }
    }
    return found;
  }

  private static Optional<Violation> tooDear(RegularDeliveries regular) {
    return Optional.of(regular.reminderCost())
        .filter(cost -> cost.compareTo(RegularDelivery.MOST_FOR_A_REMINDER) > 0)
        .map(
            cost ->
                new Violation(
                    "regularDeliveries.reminderCost",
                    "a reminder beyond the free ones costs at most 7.50 euro and the postage ("
                        + RegularDelivery.LAW
                        + ")"));
  }

  private static List<Violation> frenchConsumer(List<Step> steps) {
    List<Violation> found = new ArrayList<>();
    boolean noticed = false;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.charges() == Charges.STATUTORY && !noticed && !step.formalNotice()) {
        found.add(
            violation(
                i,
                ".charges",
                "towards a consumer interest runs from the formal notice only (C. civ. 1231-6) and"
                    + " costs stay with the creditor (CPCE L111-8)"));
      }
      noticed |= step.formalNotice();
    }
    return found;
  }

  private static List<Violation> otherConsumer(List<Step> steps) {
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).charges() == Charges.STATUTORY) {
        found.add(
            violation(
                i,
                ".charges",
                "no rule pack says what a consumer of this country may be charged (Rome I, art. 6);"
                    + " name the countries the plan is for"));
      }
    }
    return found;
  }

  private static int firstAfterDue(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (!steps.get(i).courtesy()) {
        return i;
      }
    }
    return -1;
  }

  private static Violation violation(int index, String field, String message) {
    return new Violation("steps[" + index + "]" + field, message);
  }
}
