package org.encours.collections.domain.agency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.kernel.Money;

/**
 * A collection agency that the creditor has a mandate with.
 *
 * @param countries of debtors it works in, ISO 3166-1 alpha-2
 * @param sectors it knows; empty for all
 * @param languages it speaks to debtors, ISO 639-1; empty for all
 * @param minimumClaim below which it takes no case, or null
 * @param tones how hard it may speak to whom
 * @param licence by what right it collects
 * @param capacity how many open cases it takes, or null for any
 */
public record Agency(
    AgencyId id,
    String name,
    Set<String> countries,
    Set<String> sectors,
    Set<String> languages,
    FeeSchedule feeSchedule,
    ToneRules tones,
    Money minimumClaim,
    Integer capacity,
    String email,
    String phone,
    Licence licence) {

  public Agency {
    countries = Set.copyOf(countries);
    sectors = sectors == null ? Set.of() : Set.copyOf(sectors);
    licence = licence == null ? Licence.UNKNOWN : licence;
    tones = tones == null ? new ToneRules(List.of()) : tones;
    languages = languages == null ? Set.of() : Set.copyOf(languages);
  }

  /** Why it cannot take a claim, or empty when it can. */
  public Optional<String> obstacle(Money claim, String country, String language, String sector) {
    if (!countries.contains(country)) {
      return Optional.of("does not work in " + country);
    }
    if (language != null && !languages.isEmpty() && !languages.contains(language)) {
      return Optional.of("does not speak " + language);
    }
    if (sector != null && !sectors.isEmpty() && !sectors.contains(sector)) {
      return Optional.of("does not know the sector " + sector);
    }
    if (minimumClaim != null
        && minimumClaim.currency().equals(claim.currency())
        && claim.compareTo(minimumClaim) < 0) {
      return Optional.of("takes no claim below " + minimumClaim);
    }
    return Optional.empty();
  }
}
