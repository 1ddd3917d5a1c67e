package org.encours.risk.domain.committee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.encours.risk.domain.assessment.Assessment;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.ConductRule;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.PaymentRecord;
import org.encours.risk.domain.debtor.DebtorKind;
import org.encours.risk.domain.rating.Grade;

/**
 * A longer payment term for a company of grade A that paid every amount in time, without a warning
 * or a hold: half a month more than it has, and never more than the law lets enterprises agree.
 */
public final class LongerTerm {

  /** So many amounts paid in time, and none late, are a record. */
  public static final int LEAST_PAID = 12;

  private static final int MORE_DAYS = 15;

  /** Directive 2011/7/EU art. 3(5); Belgium: never more (law of 2 August 2002 art. 4). */
  private static final int MOST_DAYS = 60;

  private static final int MONTHS = 12;

  private LongerTerm() {}

  /**
   * @param facts all that is known of the debtor
   * @param rule what counts as late
   */
  public static Optional<Proposal> of(DebtorFile file, Collection<Fact> facts, ConductRule rule) {
    return file.last()
        .filter(last -> file.kind() == DebtorKind.COMPANY)
        .filter(last -> last.rating().grade() == Grade.A && !last.onHold())
        .filter(last -> file.standing().isEmpty())
        .flatMap(
            last ->
                usualDays(facts, last).flatMap(usual -> longer(file, facts, rule, last, usual)));
  }

  private static Optional<Proposal> longer(
      DebtorFile file, Collection<Fact> facts, ConductRule rule, Assessment last, int usual) {
    PaymentRecord record =
        Behaviour.of(facts, last.assessedFor(), last.line().limit().currency(), rule).record();
    int days = Math.min(MOST_DAYS, usual + MORE_DAYS);
    if (record.late() > 0 || record.known() < LEAST_PAID || days <= usual) {
      return Optional.empty();
    }
    String why =
        "grade A paid all of %d amounts in time; its usual term is %d days"
            .formatted(record.known(), usual);
    return Optional.of(Proposal.ofTerm(file, days, why));
  }

  /** The middle one of a year's invoices, from issue to the last due date of each. */
  private static Optional<Integer> usualDays(Collection<Fact> facts, Assessment last) {
    LocalDate from = last.assessedFor().minusMonths(MONTHS);
    List<Integer> days =
        facts.stream()
            .filter(Fact.Issued.class::isInstance)
            .map(Fact.Issued.class::cast)
            .filter(it -> it.on().isAfter(from) && !it.on().isAfter(last.assessedFor()))
            .map(it -> (int) ChronoUnit.DAYS.between(it.on(), it.terms().getLast().dueDate()))
            .sorted()
            .toList();
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() / 2));
  }
}
