package org.encours.platform.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What one request may bring, and how many may come. */
@ConfigMapping(prefix = "encours.rest")
public interface RestSettings {

  /** Largest body of one request, in MiB; operations that stream are not bounded. */
  @WithDefault("20")
  @Min(1)
  @Max(1_000)
  int bodyLimitMebibytes();

  /** Largest body in JSON, in MiB: read as a whole, it takes many times its size. */
  @WithDefault("2")
  @Min(1)
  @Max(100)
  int jsonLimitMebibytes();

  /**
   * Share of the heap, in percent, that bodies under way may take together; whoever comes above
   * that is told to come again.
   */
  @WithDefault("25")
  @Min(1)
  @Max(90)
  int bodiesPercentOfHeap();

  /**
   * Requests of one creditor that are worked at once: a rush of one leaves room for the others. Not
   * more than {@link #requestsAtOnce} count.
   */
  @WithDefault("64")
  @Min(1)
  @Max(100_000)
  int requestsAtOnceOfOneCreditor();

  /**
   * Requests that are worked at once. Each holds memory while it waits for the database; whoever
   * comes above that is told to come again.
   */
  @WithDefault("256")
  @Min(1)
  @Max(100_000)
  int requestsAtOnce();
}
