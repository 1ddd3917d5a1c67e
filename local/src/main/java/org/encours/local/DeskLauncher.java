package org.encours.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.encours.servers.Directories;
import org.encours.servers.Lifetime;
import org.encours.servers.ServerFailedException;

/** Starts the desk from its packaged form; it needs none of the others to be there. */
final class DeskLauncher {

  private final StackHome home;
  private final StackPorts ports;
  private final Lifetime lifetime;

  DeskLauncher(StackHome home, StackPorts ports, Lifetime lifetime) {
    this.home = home;
    this.ports = ports;
    this.lifetime = lifetime;
  }

  void start() {
    Path packaged = home.root().resolve("desk/target/quarkus-app");
    if (!Files.exists(packaged.resolve("quarkus-run.jar"))) {
      throw new ServerFailedException("desk is not built; ./encours up builds it");
    }
    Directories.ensure(home.entryCodes());
    new PackagedProgram(Component.desk(home, ports), packaged, List.of(), told())
        .start(home, lifetime);
  }

  private Map<String, String> told() {
    Map<String, String> environment = new HashMap<>();
    environment.put("ENCOURS_DESK_ENTRY_CODES", home.entryCodes().toString());
    for (Service service : Service.values()) {
      String setting = service == Service.INVOICE ? "LEDGER" : service.name();
      environment.put("ENCOURS_DESK_" + setting, "http://127.0.0.1:" + ports.of(service));
    }
    return environment;
  }
}
