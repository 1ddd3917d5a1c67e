package org.encours.risk.application.port;

import java.time.LocalDate;
import org.encours.risk.domain.assessment.DebtorFile;

/**
 * A debtor's file with the business date its affairs have come to: that of its latest fact or
 * review, or of its registration.
 *
 * @param changed whether something happened since the last assessment
 */
public record KnownDebtor(DebtorFile file, LocalDate seenOn, boolean changed) {}
