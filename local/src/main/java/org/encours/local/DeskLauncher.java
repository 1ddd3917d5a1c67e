package org.encours.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.encours.servers.Directories;
import org.encours.servers.Lifetime;
import org.encours.servers.NativeProcess;
import org.encours.servers.ServerFailedException;
import org.encours.servers.Signals;

/** Starts the desk from its packaged form; it needs none of the others to be there. */
final class DeskLauncher {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final StackHome home;
  private final StackPorts ports;
  private final Lifetime lifetime;

  DeskLauncher(StackHome home, StackPorts ports, Lifetime lifetime) {
    this.home = home;
    this.ports = ports;
    this.lifetime = lifetime;
  }

  void start() {
    Path jar = home.root().resolve("desk/target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new ServerFailedException("desk is not built; ./encours up builds it");
    }
    Directories.ensure(home.desk());
    Directories.ensure(home.entryCodes());
    List<String> command = new ArrayList<>(List.of(ServiceLauncher.java()));
    command.addAll(JavaSettings.flags());
    command.addAll(JavaSettings.callersOptions());
    command.addAll(List.of(home.marker(), "-jar", jar.toString()));
    NativeProcess process =
        NativeProcess.start(
            new NativeProcess.Launch(
                Component.DESK,
                command,
                home.desk(),
                environment(),
                home.deskLog(),
                Signals.TERMINATE,
                lifetime));
    URI uri = URI.create("http://127.0.0.1:" + ports.desk());
    process.awaitReady(() -> Http.isReady(uri), PATIENCE);
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(JavaSettings.environment());
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.desk()));
    environment.put("ENCOURS_DESK_ENTRY_CODES", home.entryCodes().toString());
    for (Service service : Service.values()) {
      String setting = service == Service.INVOICE ? "LEDGER" : service.name();
      environment.put("ENCOURS_DESK_" + setting, "http://127.0.0.1:" + ports.of(service));
    }
    return environment;
  }
}
