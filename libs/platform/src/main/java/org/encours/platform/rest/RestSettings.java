package org.encours.platform.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What one request may bring. */
@ConfigMapping(prefix = "encours.rest")
public interface RestSettings {

  /** Largest body of one request, in MiB; operations that stream are not bounded. */
  @WithDefault("20")
  @Min(1)
  @Max(1_000)
  int bodyLimitMebibytes();
}
