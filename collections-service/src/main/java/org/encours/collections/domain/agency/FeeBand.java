package org.encours.collections.domain.agency;

import java.math.BigDecimal;
import org.encours.kernel.Money;

/**
 * The success fee of one kind of case.
 *
 * @param upTo highest claim of the band, or null for any
 * @param olderThanDays least age of the oldest claim at hand-off, in days past due
 * @param successPercent percent of what is recovered, 0 to 100
 */
public record FeeBand(Money upTo, int olderThanDays, BigDecimal successPercent) {

  public FeeBand {
    if (successPercent.signum() < 0 || successPercent.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException("a success share is 0 to 100 percent: " + successPercent);
    }
  }

  boolean fits(Money claim, int ageDays) {
    boolean size =
        upTo == null || (upTo.currency().equals(claim.currency()) && claim.compareTo(upTo) <= 0);
    return size && ageDays >= olderThanDays;
  }
}
