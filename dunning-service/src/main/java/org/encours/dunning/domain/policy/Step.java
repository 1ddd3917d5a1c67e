package org.encours.dunning.domain.policy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * One step of a plan.
 *
 * @param name unique in its plan
 * @param daysFromDue when it is due at the earliest, counted from the due date; negative is before
 *     it
 * @param minimumAmount what the debtor must owe in all, overdue, for the step to be worth it
 * @param grades risk grades that get this step; empty means all
 * @param approval whether a person approves each message of it before it leaves
 * @param waitDays the fewest days after the step before, also when a run was missed
 */
public record Step(
    String name,
    int daysFromDue,
    Channel channel,
    Tone tone,
    Charges charges,
    Optional<BigDecimal> minimumAmount,
    Set<String> grades,
    int waitDays,
    boolean approval) {

  public Step {
    grades = Set.copyOf(grades);
  }

  /** A step whose messages leave by themselves. */
  public Step(
      String name,
      int daysFromDue,
      Channel channel,
      Tone tone,
      Charges charges,
      Optional<BigDecimal> minimumAmount,
      Set<String> grades,
      int waitDays) {
    this(name, daysFromDue, channel, tone, charges, minimumAmount, grades, waitDays, false);
  }

  /** A friendly word before the due date; it demands nothing. */
  public boolean courtesy() {
    return daysFromDue <= 0;
  }

  /** A step on paper in the last tone is a formal notice (mise en demeure, ingebrekestelling). */
  public boolean formalNotice() {
    return channel.onPaper() && tone == Tone.FINAL;
  }

  boolean isFor(Optional<String> grade) {
    return grades.isEmpty() || grade.filter(grades::contains).isPresent();
  }
}
