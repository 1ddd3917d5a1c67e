package org.encours.platform.runs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** What an operator may choose about runs. */
@ConfigMapping(prefix = "encours.runs")
public interface RunSettings {

  /** Batches worked at the same time by one instance. */
  @WithDefault("2")
  @Min(1)
  @Max(32)
  int workers();

  /** How often it is looked whose run of the day is due; {@code off} where others begin them. */
  @WithDefault("30s")
  String look();

  /** Where a creditor is whose zone is neither set nor known from its country. */
  @WithDefault("Europe/Brussels")
  ZoneId zone();

  /** What single creditors want, by creditor. */
  Map<String, Creditor> creditors();

  /** One creditor's wishes. */
  interface Creditor {

    /** Its time zone, where its country does not tell. */
    Optional<ZoneId> zone();

    /** When its run of the day begins, by kind, in its own time. */
    Map<String, LocalTime> at();
  }
}
