package org.encours.dunning.domain.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.kernel.Violation;

/** What any plan must be, whatever the law says about it. */
final class PolicyShape {

  private static final int FURTHEST = 720;

  private PolicyShape() {}

  static List<Violation> violations(DunningPolicy policy) {
    List<Violation> found = new ArrayList<>();
    if (policy.steps().isEmpty()) {
      found.add(new Violation("steps", "a plan has at least one step"));
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < policy.steps().size(); i++) {
      String path = "steps[" + i + "]";
      Step step = policy.steps().get(i);
      if (step.name().isBlank() || !names.add(step.name())) {
        found.add(new Violation(path + ".name", "each step has a name of its own"));
      }
      if (Math.abs(step.daysFromDue()) > FURTHEST) {
        found.add(new Violation(path + ".daysFromDue", "at most " + FURTHEST + " days away"));
      }
      if (step.waitDays() < 0 || step.waitDays() > FURTHEST) {
        found.add(new Violation(path + ".waitDays", "0 to " + FURTHEST + " days"));
      }
      if (step.minimumAmount().filter(least -> least.signum() < 0).isPresent()) {
        found.add(new Violation(path + ".minimumAmount", "not negative"));
      }
      if (i > 0 && step.daysFromDue() < policy.steps().get(i - 1).daysFromDue()) {
        found.add(
            new Violation(
                path + ".daysFromDue",
                "comes before the step it follows: steps are in the order they are taken"));
      }
      if (step.courtesy() && (step.charges() != Charges.NONE || step.tone() != Tone.COURTEOUS)) {
        found.add(
            new Violation(
                path,
                "a message up to the due date is courteous and without charges: nothing is late"
                    + " yet"));
      }
      if (step.courtesy() && !step.channel().written() && step.channel() != Channel.PHONE) {
        found.add(new Violation(path + ".channel", "nothing is late yet: write or call"));
      }
      if (step.approval() && !step.channel().written()) {
        found.add(new Violation(path + ".approval", "only what is written can be approved"));
      }
      if (step.channel() == Channel.HANDOFF && i < policy.steps().size() - 1) {
        found.add(new Violation(path + ".channel", "HANDOFF ends the plan: nothing follows it"));
      }
    }
    EarlyHandoff early = policy.handoff();
    days(found, "handoff.afterDays", early.afterDays());
    days(found, "handoff.gradesAfterDays", early.gradesAfterDays());
    if (policy.sendingHours().filter(it -> !it.from().isBefore(it.until())).isPresent()) {
      found.add(new Violation("sendingHours", "from comes before until"));
    }
    caps(found, policy.contactCaps());
    policy.regularDeliveries().ifPresent(it -> costs(found, it));
    if (early.grades().isEmpty() == early.gradesAfterDays().isPresent()) {
      found.add(
          new Violation("handoff.grades", "grades and gradesAfterDays are given together or not"));
    }
    return found;
  }

  private static void caps(List<Violation> found, List<ContactCap> caps) {
    Set<ContactCap.Period> periods = new HashSet<>();
    for (int i = 0; i < caps.size(); i++) {
      ContactCap cap = caps.get(i);
      String path = "contactCaps[" + i + "]";
      if (cap.most() < 1 || cap.most() > cap.period().days()) {
        found.add(
            new Violation(
                path + ".most", "1 to " + cap.period().days() + " contacts; pauses say never"));
      }
      if (!periods.add(cap.period())) {
        found.add(new Violation(path + ".period", "each period has one cap"));
      }
      if (caps.stream()
          .anyMatch(
              other -> cap.period().days() < other.period().days() && cap.most() > other.most())) {
        found.add(
            new Violation(path + ".most", "more than the longer period allows: never reached"));
      }
    }
  }

  private static void costs(List<Violation> found, RegularDeliveries regular) {
    if (regular.reminderCost().signum() < 0 || regular.reminderCost().scale() > 2) {
      found.add(new Violation("regularDeliveries.reminderCost", "euro and cents, not negative"));
    }
    if (regular.postage().signum() < 0 || regular.postage().scale() > 2) {
      found.add(new Violation("regularDeliveries.postage", "euro and cents, not negative"));
    }
  }

  private static void days(List<Violation> found, String path, Optional<Integer> days) {
    if (days.filter(it -> it < 1 || it > FURTHEST).isPresent()) {
      found.add(new Violation(path, "1 to " + FURTHEST + " days past due"));
    }
  }
}
