package org.encours.testkit;

import java.time.Duration;

/** How long a test waits for what must come: it ends as soon as it has come. */
public final class Timeouts {

  /** More than a busy machine of two cores was ever seen to need. */
  public static final Duration LONG = Duration.ofSeconds(90);

  private Timeouts() {}
}
