package org.encours.platform.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/** How a service publishes and consumes. */
@ConfigMapping(prefix = "encours.events")
public interface EventSettings {

  /** The service's name in {@code ce_source} and as consumer, for example {@code dunning}. */
  @NotBlank
  String service();

  /** The service's own topic, for example {@code encours.dunning}. */
  @NotBlank
  String topic();

  /** Rows published before their acknowledgements are awaited. */
  @WithDefault("500")
  @Min(1)
  @Max(10_000)
  int relayBatchRows();

  /** How often the relay looks for rows that no commit in this process announced. */
  @WithDefault("500")
  @Min(10)
  long relayPollMilliseconds();

  /** Shortest time from one batch that was not full to the next. */
  @WithDefault("20")
  @Min(0)
  @Max(1_000)
  long relayPaceMilliseconds();

  /**
   * Size of the largest event, in bytes of its JSON. The broker's {@code message.max.bytes} must be
   * 64 KiB above it: an event that the broker never takes would hold up all behind it, so a larger
   * one is refused with the change that it tells of.
   */
  @WithDefault("8388608")
  @Min(65_536)
  @Max(134_217_728)
  int maxEventBytes();

  /** Tries of one event before it becomes a dead letter; an unreachable database is not counted. */
  @WithDefault("4")
  @Min(1)
  int consumerTries();

  /** How long answers to idempotent requests are kept, in days. */
  @WithDefault("30")
  @Min(1)
  int idempotencyDays();

  /**
   * How long ids of consumed events are kept, in days; without it for ever, as topics are. It must
   * be longer than any topic keeps its events: one read again after its id is gone has its effect
   * again.
   */
  Optional<@Min(1) Integer> inboxDays();
}
