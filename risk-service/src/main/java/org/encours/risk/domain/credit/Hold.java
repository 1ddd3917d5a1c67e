package org.encours.risk.domain.credit;

import java.time.LocalDate;

/** No further supply on credit, since when and why. */
public record Hold(String reason, LocalDate since) {}
