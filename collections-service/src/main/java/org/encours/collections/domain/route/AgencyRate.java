package org.encours.collections.domain.route;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The share that an agency is expected to bring, and what it is made of.
 *
 * @param expected between 0 and 1, four decimals
 * @param book the share of all agencies together, for this age and grade
 * @param cases of this age and grade that the agency itself worked to an end
 * @param own what it brought of them on average, null without any
 */
public record AgencyRate(BigDecimal expected, BigDecimal book, int cases, BigDecimal own) {

  /** In words, for the one who has to choose. */
  String why() {
    return cases == 0
        ? percent(expected) + " expected, as of every agency: it has worked no such case yet"
        : percent(expected)
            + " expected: "
            + percent(own)
            + " in "
            + cases
            + (cases == 1 ? " such case" : " such cases")
            + " of its own, weighed with "
            + percent(book)
            + " of all agencies";
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %";
  }
}
