package org.encours.collections.domain.agency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.encours.kernel.Money;

/**
 * What an agency asks: a share of what it recovers, by size and age of the claim, and a fixed sum
 * per case.
 *
 * @param fixed per case, or null for none
 */
public record FeeSchedule(List<FeeBand> bands, Money fixed) {

  private static final Comparator<FeeBand> NARROWEST_FIRST =
      Comparator.comparingInt(FeeBand::olderThanDays)
          .reversed()
          .thenComparing(
              FeeBand::upTo,
              Comparator.nullsLast(Comparator.comparing((Money upTo) -> upTo.amount())));

  public FeeSchedule {
    bands = bands == null ? List.of() : bands.stream().sorted(NARROWEST_FIRST).toList();
  }

  /** Percent of what is recovered: the oldest age and then the smallest size that fits; else 0. */
  public BigDecimal share(Money claim, int ageDays) {
    return bands.stream()
        .filter(band -> band.fits(claim, ageDays))
        .map(FeeBand::successPercent)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  /** The success fee on an amount, rounded half up to the cent. */
  public Money successFee(Money recovered, Money claim, int ageDays) {
    return Money.rounded(
        recovered.amount().multiply(share(claim, ageDays)).movePointLeft(2),
        recovered.currency(),
        RoundingMode.HALF_UP);
  }

  /** The fixed part in a case's currency; a fixed part in another currency cannot be added. */
  public Money fixedFor(Money claim) {
    return fixed != null && fixed.currency().equals(claim.currency())
        ? fixed
        : Money.zero(claim.currency());
  }
}
