package org.encours.dunning.domain.party;

import java.util.Optional;

/** A person at the debtor's. */
public record Contact(String name, String role, Optional<String> email, Optional<String> phone) {}
