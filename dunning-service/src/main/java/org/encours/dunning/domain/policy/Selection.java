package org.encours.dunning.domain.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.encours.dunning.domain.law.DebtorKind;

/**
 * Which debtors a plan is for; an empty set stands for all.
 *
 * @param countries ISO 3166 codes of the debtor's country
 * @param grades risk grades; a debtor not yet graded is in none
 */
public record Selection(Set<String> countries, Set<DebtorKind> kinds, Set<String> grades) {

  public static final Selection EVERYONE = new Selection(Set.of(), Set.of(), Set.of());

  private static final Set<DebtorKind> BUSINESS =
      Set.of(DebtorKind.COMPANY, DebtorKind.PUBLIC_BODY);

  public Selection {
    countries = Set.copyOf(countries);
    kinds = Set.copyOf(kinds);
    grades = Set.copyOf(grades);
  }

  /**
   * What a plan's name tells where nothing else is said: {@code be-b2b}, {@code fr-b2c}, {@code
   * b2b}. A name that tells nothing means everyone, consumers included, so that the plan has to be
   * lawful for them.
   */
  public static Selection fromName(String name) {
    String text = name.toLowerCase(Locale.ROOT);
    Set<DebtorKind> kinds =
        text.contains("b2b")
            ? BUSINESS
            : text.contains("b2c") || text.contains("consumer")
                ? Set.of(DebtorKind.CONSUMER)
                : Set.of();
    Set<String> countries =
        text.matches("[a-z]{2}-.*")
            ? Set.of(text.substring(0, 2).toUpperCase(Locale.ROOT))
            : Set.of();
    return new Selection(countries, kinds, Set.of());
  }

  public boolean covers(String country, DebtorKind kind, Optional<String> grade) {
    return (countries.isEmpty() || countries.contains(country))
        && (kinds.isEmpty() || kinds.contains(kind))
        && (grades.isEmpty() || grade.filter(grades::contains).isPresent());
  }

  /** Whether both cover some debtor, and neither is the narrower one. */
  boolean ties(Selection other) {
    return precision() == other.precision()
        && overlap(countries, other.countries)
        && overlap(kinds, other.kinds)
        && overlap(grades, other.grades);
  }

  private static <T> boolean overlap(Set<T> one, Set<T> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  /** How narrow it is: of two plans that cover a debtor, the narrower one is used. */
  int precision() {
    return (grades.isEmpty() ? 0 : 4) + (countries.isEmpty() ? 0 : 2) + (kinds.isEmpty() ? 0 : 1);
  }
}
