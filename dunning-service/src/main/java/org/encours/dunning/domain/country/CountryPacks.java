package org.encours.dunning.domain.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ClaimLaw;
import org.encours.dunning.domain.claim.ClaimRules;
import org.encours.dunning.domain.claim.Entitlement;
import org.encours.dunning.domain.claim.Rates;
import org.encours.dunning.domain.claim.Withheld;
import org.encours.dunning.domain.country.be.BelgianLaw;
import org.encours.dunning.domain.country.de.GermanLaw;
import org.encours.dunning.domain.country.fr.FrenchLaw;
import org.encours.dunning.domain.country.lu.LuxembourgLaw;
import org.encours.dunning.domain.country.nl.DutchLaw;
import org.encours.dunning.domain.law.Regime;
import org.encours.kernel.WorkingDays;

/** Finds the law that a debt falls under. A new country is a folder beside this and a line here. */
public final class CountryPacks {

  private CountryPacks() {}

  /**
   * @param calendars working days by country, for the laws whose terms move off a holiday
   */
  public static Function<Regime, ClaimLaw> of(Function<String, WorkingDays> calendars) {
    Map<String, ClaimLaw> laws =
        Map.of(
            "BE", new BelgianLaw(),
            "FR", new FrenchLaw(),
            "NL", new DutchLaw(),
            "DE", new GermanLaw(calendars.apply("DE")),
            "LU", new LuxembourgLaw(),
            "EU", new DirectiveLaw());
    return regime -> laws.getOrDefault(regime.country(), CountryPacks::unknown);
  }

  private static Entitlement unknown(
      ClaimBasis basis, LocalDate asOf, Rates rates, ClaimRules rules) {
    String law = "Rome I, art. 6";
    return Entitlement.nothing(
        basis.debt(),
        law,
        List.of(
            new Withheld(
                Withheld.Charge.INTEREST,
                "no rule pack for consumers of this country: nothing is charged",
                law)));
  }
}
