package org.encours.collections.domain.agencywork;

import org.encours.collections.domain.negotiation.PauseDays;
import org.encours.kernel.WorkingDays;

/**
 * What an agency's reports are held to.
 *
 * @param hours in which a consumer may be called, visited or sent a short message
 * @param days of the debtor's country, for the wait after a notice to a consumer
 */
public record AgencyRules(PauseDays pauses, ContactHours hours, WorkingDays days) {}
