package org.encours.dunning.adapter.in.rest;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.policy.Charges;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.EarlyHandoff;
import org.encours.dunning.domain.policy.Selection;
import org.encours.dunning.domain.policy.SendingHours;
import org.encours.dunning.domain.policy.Step;
import org.encours.dunning.domain.policy.Tone;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.encours.platform.problems.InvalidInput;

/**
 * A dunning plan over HTTP.
 *
 * @param name may be left out; if given it is the path's
 * @param version answered only
 * @param contactCaps the most contacts of one debtor, over all channels and plans
 * @param regularDeliveries given where the contracts of its debtors are of regular deliveries
 * @param appliesTo left out: kept as it was, or told by the name (be-b2b, fr-b2c, …), else everyone
 */
public record PolicyBody(
    String name,
    Integer version,
    AppliesTo appliesTo,
    Integer contactGapDays,
    List<StepBody> steps,
    HandoffBody handoff,
    HoursBody sendingHours,
    List<ContactCapBody> contactCaps,
    RegularDeliveriesBody regularDeliveries) {

  /** When e-mails may leave on working days, Brussels time. */
  public record HoursBody(LocalTime from, LocalTime until) {

    SendingHours hours() {
      if (from == null || until == null) {
        throw new InvalidInput("sendingHours", "both from and until, such as 09:00 and 19:00");
      }
      return new SendingHours(from, until);
    }
  }

  /**
   * When a debt is handed off before the last step.
   *
   * @param afterDays days past due, for every debt
   * @param grades risk grades that are handed off after {@code gradesAfterDays} already
   */
  public record HandoffBody(Integer afterDays, Set<String> grades, Integer gradesAfterDays) {

    EarlyHandoff rule() {
      return new EarlyHandoff(
          Optional.ofNullable(afterDays), orEmpty(grades), Optional.ofNullable(gradesAfterDays));
    }

    static HandoffBody of(EarlyHandoff rule) {
      return new HandoffBody(
          rule.afterDays().orElse(null), rule.grades(), rule.gradesAfterDays().orElse(null));
    }
  }

  /** Which debtors; what is left out means all. */
  public record AppliesTo(Set<String> countries, Set<DebtorKind> kinds, Set<String> grades) {}

  /**
   * One step.
   *
   * @param minimumAmount in the debt's currency
   * @param approval whether a person approves each message before it leaves
   */
  public record StepBody(
      String name,
      Integer daysFromDue,
      Channel channel,
      Tone tone,
      Charges charges,
      Money minimumAmount,
      Set<String> grades,
      Integer waitDays,
      Boolean approval) {}

  DunningPolicy policy(String pathName, Optional<DunningPolicy> before) {
    List<Violation> wrong = new ArrayList<>();
    if (name != null && !name.equals(pathName)) {
      wrong.add(new Violation("name", "is not the name in the path, " + pathName));
    }
    if (!pathName.matches("[a-z0-9][a-z0-9-]{0,59}")) {
      wrong.add(new Violation("name", "lower-case letters, digits and hyphens, at most 60"));
    }
    List<StepBody> given = steps == null ? List.of() : steps;
    List<Step> read = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      StepBody step = given.get(i);
      String path = "steps[" + i + "]";
      if (step.name() == null) {
        wrong.add(new Violation(path + ".name", "is missing"));
      }
      if (step.daysFromDue() == null) {
        wrong.add(new Violation(path + ".daysFromDue", "is missing"));
      }
      if (step.channel() == null) {
        wrong.add(new Violation(path + ".channel", "is missing"));
      }
      if (step.name() != null && step.daysFromDue() != null && step.channel() != null) {
        read.add(step(step));
      }
    }
    if (!wrong.isEmpty()) {
      throw new InvalidInput(wrong);
    }
    return new DunningPolicy(
        pathName,
        0,
        selection(pathName, before),
        contactGapDays == null ? 0 : contactGapDays,
        read,
        handoff == null ? EarlyHandoff.NEVER : handoff.rule(),
        Optional.ofNullable(sendingHours).map(HoursBody::hours),
        ContactCapBody.caps(contactCaps),
        Optional.ofNullable(regularDeliveries).map(RegularDeliveriesBody::rule));
  }

  private Selection selection(String pathName, Optional<DunningPolicy> before) {
    if (appliesTo == null) {
      return before.map(DunningPolicy::selection).orElseGet(() -> Selection.fromName(pathName));
    }
    return new Selection(
        orEmpty(appliesTo.countries()), orEmpty(appliesTo.kinds()), orEmpty(appliesTo.grades()));
  }

  private static Step step(StepBody it) {
    return new Step(
        it.name(),
        it.daysFromDue(),
        it.channel(),
        it.tone() == null ? Tone.COURTEOUS : it.tone(),
        it.charges() == null ? Charges.NONE : it.charges(),
        Optional.ofNullable(it.minimumAmount()).map(Money::amount),
        orEmpty(it.grades()),
        it.waitDays() == null ? 0 : it.waitDays(),
        Boolean.TRUE.equals(it.approval()));
  }

  static PolicyBody of(DunningPolicy policy) {
    Selection to = policy.selection();
    return new PolicyBody(
        policy.name(),
        policy.version(),
        new AppliesTo(to.countries(), to.kinds(), to.grades()),
        policy.contactGapDays(),
        policy.steps().stream()
            .map(
                step ->
                    new StepBody(
                        step.name(),
                        step.daysFromDue(),
                        step.channel(),
                        step.tone(),
                        step.charges(),
                        step.minimumAmount().map(PolicyBody::euro).orElse(null),
                        step.grades(),
                        step.waitDays(),
                        step.approval() ? true : null))
            .toList(),
        policy.handoff().equals(EarlyHandoff.NEVER) ? null : HandoffBody.of(policy.handoff()),
        policy.sendingHours().map(it -> new HoursBody(it.from(), it.until())).orElse(null),
        ContactCapBody.of(policy.contactCaps()),
        policy.regularDeliveries().map(RegularDeliveriesBody::of).orElse(null));
  }

  private static Money euro(BigDecimal amount) {
    return Money.of(amount.toPlainString(), "EUR");
  }

  private static <T> Set<T> orEmpty(Set<T> given) {
    return given == null ? new HashSet<>() : given;
  }
}
