package org.encours.desk.client;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the services answer, and how people enter. */
@ConfigMapping(prefix = "encours.desk")
public interface DeskSettings {

  URI ledger();

  URI risk();

  URI dunning();

  URI collections();

  /** How long a page waits for a service before its part says that the service is away. */
  Duration answerWithin();

  /** The folder in which the launcher leaves one-time codes; empty where an OpenID provider is. */
  Optional<Path> entryCodes();

  /** The day that pages show when they are not asked for another; the system's own if empty. */
  Optional<String> businessDate();

  default URI of(ServiceId service) {
    return switch (service) {
      case LEDGER -> ledger();
      case RISK -> risk();
      case DUNNING -> dunning();
      case COLLECTIONS -> collections();
    };
  }
}
