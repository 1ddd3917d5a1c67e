package org.encours.collections.application;

import java.time.LocalDate;
import org.encours.collections.domain.cases.CaseId;
import org.encours.kernel.CreditorId;

/**
 * Who wants something done to which case.
 *
 * @param on the business date it counts for
 */
public record CaseOrder(CreditorId creditor, CaseId id, LocalDate on, String by) {}
