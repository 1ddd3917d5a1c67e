package org.encours.risk.domain.solvency;

import java.math.BigDecimal;

/** What a Z value means. The cut-offs belong to the variant: those of Z' do not fit Z''. */
public enum Zone {
  SAFE,
  GREY,
  DISTRESS;

  /** Cut-offs of Z'': 2.60 and 1.10. */
  public static Zone ofDoublePrime(BigDecimal z) {
    return of(z, "2.60", "1.10");
  }

  /** Cut-offs of Z': 2.90 and 1.23. */
  public static Zone ofPrime(BigDecimal z) {
    return of(z, "2.90", "1.23");
  }

  private static Zone of(BigDecimal z, String safeAbove, String distressBelow) {
    if (z.compareTo(new BigDecimal(safeAbove)) > 0) {
      return SAFE;
    }
    return z.compareTo(new BigDecimal(distressBelow)) < 0 ? DISTRESS : GREY;
  }
}
