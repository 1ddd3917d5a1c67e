package org.encours.platform.runs;

import java.util.Optional;
import org.encours.kernel.CreditorId;

/**
 * A creditor as the daily start needs to know it.
 *
 * @param country ISO 3166-1 alpha-2, which gives the time zone where none is set
 */
public record RunCreditor(CreditorId id, Optional<String> country) {}
