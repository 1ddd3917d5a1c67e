package org.encours.dunning.domain.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.encours.dunning.domain.law.DebtorKind;

/**
 * The plans that are in force. A creditor's own come before those of the house; of two that cover a
 * debtor the narrower one is used.
 *
 * @param own names of those that the creditor saved itself
 */
public record Policies(List<DunningPolicy> all, Set<String> own) {

  public Policies {
    own = Set.copyOf(own);
    Set<String> saved = own;
    all =
        all.stream()
            .sorted(
                Comparator.comparing((DunningPolicy plan) -> !saved.contains(plan.name()))
                    .thenComparing(
                        Comparator.comparingInt(
                                (DunningPolicy plan) -> plan.selection().precision())
                            .reversed())
                    .thenComparing(DunningPolicy::name))
            .toList();
  }

  /** Plans of the house only. */
  public Policies(List<DunningPolicy> all) {
    this(all, Set.of());
  }

  /** Another plan of the creditor's that would fit the same debtors just as narrowly. */
  public Optional<DunningPolicy> rivalOf(DunningPolicy plan) {
    return all.stream()
        .filter(other -> own.contains(other.name()) && !other.name().equals(plan.name()))
        .filter(other -> other.selection().ties(plan.selection()))
        .findFirst();
  }

  public Optional<DunningPolicy> covering(String country, DebtorKind kind, Optional<String> grade) {
    return all.stream().filter(plan -> plan.selection().covers(country, kind, grade)).findFirst();
  }

  /** How far before a due date the earliest step of any plan lies, in days. */
  public int longestLead() {
    return all.stream().mapToInt(DunningPolicy::lead).max().orElse(0);
  }

  /** Whether any plan limits how often a debtor is contacted. */
  public boolean capContacts() {
    return all.stream().anyMatch(plan -> !plan.contactCaps().isEmpty());
  }

  /** Whether any plan counts free reminders. */
  public boolean countFreeReminders() {
    return all.stream().anyMatch(plan -> plan.regularDeliveries().isPresent());
  }

  /** The same plans, and this one instead of its namesake. */
  public Policies with(DunningPolicy plan) {
    return new Policies(
        Stream.concat(
                all.stream().filter(each -> !each.name().equals(plan.name())), Stream.of(plan))
            .toList(),
        Stream.concat(own.stream(), Stream.of(plan.name())).collect(Collectors.toSet()));
  }

  public Optional<DunningPolicy> named(String name) {
    return all.stream().filter(plan -> plan.name().equals(name)).findFirst();
  }
}
