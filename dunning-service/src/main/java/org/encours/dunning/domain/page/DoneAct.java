package org.encours.dunning.domain.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that the debtor did on its page.
 *
 * @param key of the form: sent twice, it is done once
 * @param on business day
 */
public record DoneAct(UUID id, ActKind kind, String key, Instant at, LocalDate on) {}
