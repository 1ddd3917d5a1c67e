package org.encours.collections.domain.agency;

import java.util.Set;
import org.encours.collections.domain.party.DebtorKind;

/**
 * The hardest tone that may be used to some debtors.
 *
 * @param kind of debtor, or null for any
 * @param grades of the debtor, A to E; empty for any, also for one that has none
 */
public record ToneRule(DebtorKind kind, Set<String> grades, Tone hardest) {

  public ToneRule {
    grades = grades == null ? Set.of() : Set.copyOf(grades);
  }

  boolean fits(DebtorKind debtor, String grade) {
    return (kind == null || kind == debtor)
        && (grades.isEmpty() || (grade != null && grades.contains(grade)));
  }
}
