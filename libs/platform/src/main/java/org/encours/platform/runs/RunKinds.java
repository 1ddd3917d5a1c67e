package org.encours.platform.runs;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/** The kinds of run that this service has, by name. */
@Singleton
class RunKinds {

  private final List<RunKind> kinds;

  RunKinds(@All List<RunKind> kinds) {
    this.kinds = kinds;
  }

  List<RunKind> all() {
    return kinds;
  }

  RunKind of(Run run) {
    return kinds.stream()
        .filter(kind -> kind.name().equals(run.kind()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there are no " + run.kind() + " runs here"));
  }
}
