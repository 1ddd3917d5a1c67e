package org.encours.collections.configuration;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How agencies are told by webhook. */
@ConfigMapping(prefix = "encours.collections.webhooks")
public interface WebhookSettings {

  /** How often to look for what there is to tell. */
  String every();

  /** After a first failure; then twice as long each time. */
  Duration firstWait();

  /** Whether addresses in private networks may be called. */
  boolean privateAddresses();
}
