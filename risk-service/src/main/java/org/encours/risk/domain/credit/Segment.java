package org.encours.risk.domain.credit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.encours.risk.domain.debtor.DebtorKind;

/**
 * Debtors that may have a credit policy of their own: a kind, a country, or a kind in a country.
 * Its name is the kind, the country's ISO 3166-1 code, or both with a hyphen; empty for all
 * debtors.
 */
public record Segment(Optional<DebtorKind> kind, Optional<String> country) {

  /** All debtors. */
  public static final Segment GENERAL = new Segment(Optional.empty(), Optional.empty());

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /**
   * @throws IllegalArgumentException when no segment is called so, saying what one looks like
   */
  public static Segment named(String name) {
    String[] parts = name.split("-", -1);
    Optional<DebtorKind> kind =
        Arrays.stream(DebtorKind.values()).filter(it -> it.name().equals(parts[0])).findFirst();
    Optional<String> country = Optional.of(parts[parts.length - 1]).filter(COUNTRIES::contains);
    Segment found = new Segment(kind, country);
    if (!found.name().equals(name)) {
      throw new IllegalArgumentException(
          "is a kind of debtor, a country, or both: COMPANY, BE or COMPANY-BE; not " + name);
    }
    return found;
  }

  public String name() {
    return kind.map(Enum::name).orElse("")
        + (kind.isPresent() && country.isPresent() ? "-" : "")
        + country.orElse("");
  }

  /** The segments a debtor is in, the most specific first; all debtors are in the last. */
  static List<Segment> of(DebtorKind kind, Optional<String> country) {
    Segment ofKind = new Segment(Optional.of(kind), Optional.empty());
    return country.isEmpty()
        ? List.of(ofKind, GENERAL)
        : List.of(
            new Segment(Optional.of(kind), country),
            new Segment(Optional.empty(), country),
            ofKind,
            GENERAL);
  }

  /** Itself, then the wider segments that all its debtors are in, as in {@link #of}. */
  List<Segment> andWider() {
    return kind.map(it -> of(it, country))
        .orElseGet(() -> country.isPresent() ? List.of(this, GENERAL) : List.of(GENERAL));
  }
}
