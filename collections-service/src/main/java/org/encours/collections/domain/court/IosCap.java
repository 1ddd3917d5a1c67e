package org.encours.collections.domain.court;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.encours.kernel.Money;

/**
 * The ceiling of IOS: interest and penalty together at most 10 % of the principal (C.jud. 1394/20).
 * The 40 euro count inside it by prudence; whether plain legal interest does is read in two ways.
 */
public final class IosCap {

  private static final BigDecimal TENTH = new BigDecimal("0.10");

  private IosCap() {}

  /** What may be asked beside the principal; the rest is given up or sued for by summons. */
  public static Money claimable(Money principal, Money charges) {
    return charges.min(
        Money.rounded(principal.amount().multiply(TENTH), principal.currency(), RoundingMode.DOWN));
  }
}
