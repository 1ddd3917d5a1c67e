package org.encours.local;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.encours.servers.Directories;

/** Stops the services, then what they stand on. */
final class Shutdown {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final StackHome home;
  private final StackPorts ports;
  private final Progress progress;

  Shutdown(StackHome home, StackPorts ports, Progress progress) {
    this.home = home;
    this.ports = ports;
    this.progress = progress;
  }

  void run() {
    if (!Files.exists(home.run())) {
      return;
    }
    try (var _ = StackLock.of(home)) {
      var components = Component.of(home, ports);
      stopTogether(components.stream().filter(Component::isOurs).toList());
      stopTogether(components.stream().filter(it -> !it.isOurs()).toList());
      Directories.delete(home.portsFile());
    }
  }

  private void stopTogether(List<Component> components) {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      components.forEach(component -> executor.submit(() -> stop(component)));
    }
  }

  void stop(Component component) {
    RunningProcess.in(component.folder(), home)
        .ifPresent(
            process -> {
              var begun = System.nanoTime();
              process.stop(component.stopSignal(), PATIENCE);
              progress.say(
                  "  %-20s stopped in %s".formatted(component.name(), Elapsed.since(begun)));
            });
  }
}
