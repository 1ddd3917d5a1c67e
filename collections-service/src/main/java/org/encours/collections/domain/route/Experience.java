package org.encours.collections.domain.route;

import java.math.BigDecimal;

/**
 * What closed cases of one kind brought.
 *
 * @param grade of the debtor at hand-off, A to E, or null
 * @param cases how many were closed
 * @param recoveredShares the sum over them of recovered divided by claimed
 */
public record Experience(
    RouteKind route, AgeBand age, String grade, int cases, BigDecimal recoveredShares) {}
