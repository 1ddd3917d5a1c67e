package org.encours.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.encours.servers.Directories;
import org.encours.servers.Lifetime;
import org.encours.servers.NativeProcess;
import org.encours.servers.Signals;

/**
 * One of ours in its packaged form: a service, or the desk.
 *
 * @param component what it is called, where it runs and listens
 * @param packaged the folder with its {@code quarkus-run.jar}
 * @param flags what its Java machine gets beside what every one gets
 * @param told its settings, as environment variables, beside where it listens
 */
record PackagedProgram(
    Component component, Path packaged, List<String> flags, Map<String, String> told) {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  /** Starts it and waits until it is ready. */
  NativeProcess start(StackHome home, Lifetime lifetime) {
    Directories.ensure(component.folder());
    var process =
        NativeProcess.start(
            new NativeProcess.Launch(
                component.name(),
                command(home),
                component.folder(),
                environment(),
                component.folder().resolve(component.name() + ".log"),
                Signals.TERMINATE,
                lifetime));
    var uri = URI.create("http://127.0.0.1:" + component.port());
    process.awaitReady(() -> Http.isReady(uri), PATIENCE);
    return process;
  }

  /** All that it must be told. */
  Map<String, String> environment() {
    var environment = new HashMap<>(JavaSettings.environment());
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(component.port()));
    environment.putAll(told);
    return environment;
  }

  private List<String> command(StackHome home) {
    var command = new ArrayList<>(List.of(JavaSettings.program()));
    command.addAll(JavaSettings.flags());
    command.addAll(JavaSettings.callersOptions());
    command.addAll(flags);
    command.addAll(List.of(home.marker(), "-jar", packaged.resolve("quarkus-run.jar").toString()));
    return command;
  }
}
