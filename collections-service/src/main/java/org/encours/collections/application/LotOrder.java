package org.encours.collections.application;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.lot.LotTerms;
import org.encours.kernel.CreditorId;

/**
 * Who wants which cases handed over together, and on what terms.
 *
 * @param reason for every case, or null
 * @param on the business date it counts for
 */
public record LotOrder(
    CreditorId creditor,
    String name,
    LotTerms terms,
    List<CaseId> cases,
    String reason,
    LocalDate on,
    String by) {}
