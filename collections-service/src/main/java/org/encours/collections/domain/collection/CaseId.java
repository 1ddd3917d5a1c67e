package org.encours.collections.domain.collection;

import java.util.UUID;

/** A collection case. */
public record CaseId(UUID value) {}
