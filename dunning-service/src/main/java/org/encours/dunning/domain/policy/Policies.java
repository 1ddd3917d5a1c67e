package org.encours.dunning.domain.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.dunning.domain.law.DebtorKind;

/** A creditor's plans. The narrowest one that covers a debtor is the one used; names break ties. */
public record Policies(List<DunningPolicy> all) {

  public Policies {
    all =
        all.stream()
            .sorted(
                Comparator.comparingInt((DunningPolicy plan) -> plan.selection().precision())
                    .reversed()
                    .thenComparing(DunningPolicy::name))
            .toList();
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
            .toList());
  }

  public Optional<DunningPolicy> named(String name) {
    return all.stream().filter(plan -> plan.name().equals(name)).findFirst();
  }
}
