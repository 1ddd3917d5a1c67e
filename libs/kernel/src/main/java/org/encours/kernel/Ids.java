package org.encours.kernel;

import java.util.UUID;

/** Mints identifiers (UUIDv7, RFC 9562: ordered by time of birth); sequential in tests. */
@FunctionalInterface
public interface Ids {

  UUID next();
}
