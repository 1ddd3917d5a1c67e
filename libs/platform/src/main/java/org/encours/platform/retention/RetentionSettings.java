package org.encours.platform.retention;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** Who else keeps something of the same people. */
@ConfigMapping(prefix = "encours.retention")
public interface RetentionSettings {

  /** Other services by name, with their address; the one that is asked asks these too. */
  Map<String, String> others();
}
