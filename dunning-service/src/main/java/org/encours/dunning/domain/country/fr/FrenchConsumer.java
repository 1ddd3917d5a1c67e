package org.encours.dunning.domain.country.fr;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.Debt;
import org.encours.dunning.domain.claim.Entitlement;
import org.encours.dunning.domain.claim.InterestRight;
import org.encours.dunning.domain.claim.LumpSums;
import org.encours.dunning.domain.claim.RateRule;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.dunning.domain.claim.Withheld;
import org.encours.kernel.Money;

/**
 * Towards a French consumer: the legal rate from the formal notice (C. civ. 1231-6, 1344-1), no
 * flat sum, and the costs of reminding stay with the creditor (CPCE L111-8).
 */
final class FrenchConsumer {

  private static final String NOTICE = "C. civ. 1231-6, 1344-1";

  private FrenchConsumer() {}

  static Entitlement of(ClaimBasis basis) {
    List<Withheld> withheld = new ArrayList<>();
    if (basis.terms().penalty().isPresent()) {
      withheld.add(
          new Withheld(
              Withheld.Charge.PENALTY,
              "costs of recovery without an enforceable title stay with the creditor",
              "CPCE L111-8"));
    }
    Debt debt = basis.debt();
    Optional<InterestRight> interest = Optional.empty();
    if (basis.noticeReceivedOn().isPresent()) {
      Debt noticed = debt.limitedToDueBefore(basis.noticeReceivedOn().get());
      Money ceiling = noticed.invoiced();
      interest =
          Optional.of(
              new InterestRight(
                  basis.noticeReceivedOn().get().plusDays(1),
                  new RateRule.Published(RateSeries.FR_LEGAL_OTHER_CREDITOR, NOTICE),
                  ceiling,
                  RoundingMode.HALF_UP));
      debt = noticed;
    } else {
      withheld.add(
          new Withheld(
              Withheld.Charge.INTEREST, "no formal notice has reached the debtor", NOTICE));
    }
    return new Entitlement(debt, interest, LumpSums.NONE, NOTICE, withheld);
  }
}
