package org.encours.collections.domain.cases;

import java.util.UUID;

/** A collection case. */
public record CaseId(UUID value) {}
