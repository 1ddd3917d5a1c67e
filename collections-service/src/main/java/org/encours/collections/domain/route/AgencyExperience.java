package org.encours.collections.domain.route;

import java.math.BigDecimal;
import org.encours.collections.domain.agency.AgencyId;

/**
 * What an agency brought of cases of one kind that it worked to an end.
 *
 * @param age of the claim when it got the case
 * @param grade of the debtor at hand-off, A to E, or null
 * @param cases how many it worked
 * @param recoveredShares the sum over them of what came in in its time divided by what was open
 *     when it began
 */
public record AgencyExperience(
    AgencyId agency, AgeBand age, String grade, int cases, BigDecimal recoveredShares) {}
