package org.encours.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.encours.servers.Directories;
import org.encours.servers.Lifetime;
import org.encours.servers.Ports;
import org.encours.servers.ServerFailedException;

/** Starts what does not run yet; when anything fails, stops all that it started. */
final class Startup {

  private static final long NEEDED_MEBIBYTES = 512;

  private final StackHome home;
  private final StackPorts ports;
  private final Lifetime lifetime;
  private final Progress progress;
  private final Infrastructure infrastructure;
  private final ServiceLauncher launcher;
  private final DeskLauncher desk;
  private final Secrets secrets;
  private final ConcurrentLinkedDeque<Component> started = new ConcurrentLinkedDeque<>();

  Startup(StackHome home, StackPorts ports, Lifetime lifetime, Secrets secrets, Progress progress) {
    this.home = home;
    this.ports = ports;
    this.lifetime = lifetime;
    this.progress = progress;
    this.secrets = secrets;
    this.infrastructure = new Infrastructure(home, ports, lifetime, secrets);
    this.launcher = new ServiceLauncher(home, ports, lifetime, secrets);
    this.desk = new DeskLauncher(home, ports, lifetime);
  }

  void run() {
    // Ctrl-C and a failure end alike: nothing is left half-running.
    var interrupted = new Thread(this::stopStarted);
    Runtime.getRuntime().addShutdownHook(interrupted);
    try (var _ = StackLock.of(home)) {
      startAll();
    } catch (RuntimeException e) {
      stopStarted();
      throw e;
    } finally {
      release(interrupted);
    }
  }

  private void startAll() {
    checkDisk();
    var missing = Component.of(home, ports).stream().filter(this::isMissing).toList();
    checkPorts(missing);
    ports.save(home.portsFile());
    missing.stream().filter(it -> !it.isOurs()).forEach(started::add);
    Together.run(missing.stream().flatMap(this::server).toList());
    var services = missing.stream().flatMap(it -> Service.named(it.name()).stream()).toList();
    missing.stream().filter(Component::isOurs).forEach(started::add);
    var begun = System.nanoTime();
    Together.run(missing.stream().flatMap(this::ours).toList());
    if (services.size() > 1) {
      progress.say("All services are ready after " + Elapsed.since(begun) + ".");
    }
    new LocalCreditors(home, ports, secrets, progress).register();
  }

  private boolean isMissing(Component component) {
    return RunningProcess.in(component.folder(), home)
        .filter(it -> isCurrent(component, it))
        .isEmpty();
  }

  /** A service whose packaged form was built anew is stopped, to be started from the new one. */
  private boolean isCurrent(Component component, RunningProcess process) {
    var build = Service.named(component.name()).map(it -> AotCache.of(home, it).build());
    if (build.isEmpty() || process.commandLine().contains(build.get())) {
      return true;
    }
    progress.say("  %-20s was built anew and is started again".formatted(component.name()));
    new Shutdown(home, ports, progress).stop(component);
    return false;
  }

  private void checkDisk() {
    Directories.ensure(home.data());
    try {
      var free = Files.getFileStore(home.data()).getUsableSpace() / (1024 * 1024);
      if (free < NEEDED_MEBIBYTES) {
        throw new ServerFailedException(
            "The disk is full: %d MiB are free for %s, the stack needs %d MiB"
                .formatted(free, home.state(), NEEDED_MEBIBYTES));
      }
    } catch (IOException e) {
      throw new ServerFailedException("Cannot use " + home.data() + ": " + e.getMessage(), e);
    }
  }

  private static void checkPorts(List<Component> missing) {
    for (var component : missing) {
      for (var port : component.ports()) {
        if (!Ports.isFree(port)) {
          throw new ServerFailedException(
              "Port %d (%s) is taken by another program; stop it, or shift every port: %s"
                  .formatted(port, component.name(), "ENCOURS_PORT_OFFSET=1000 ./encours up"));
        }
      }
    }
  }

  private Stream<Runnable> server(Component component) {
    return switch (component.name()) {
      case Component.POSTGRES -> Stream.of(task(component, infrastructure::startPostgres));
      case Component.KAFKA -> Stream.of(task(component, infrastructure::startKafka));
      case Component.MAIL -> Stream.of(task(component, infrastructure::startMail));
      default -> Stream.empty();
    };
  }

  private Stream<Runnable> ours(Component component) {
    return component.name().equals(Component.DESK)
        ? Stream.of(task(component, desk::start))
        : Service.named(component.name()).map(this::service).stream();
  }

  private Runnable service(Service service) {
    var component = Component.of(service, home, ports);
    return task(component, () -> launcher.start(service));
  }

  private Runnable task(Component component, Runnable start) {
    return () -> {
      var begun = System.nanoTime();
      start.run();
      progress.say(
          "  %-20s ready in %s on port %d"
              .formatted(component.name(), Elapsed.since(begun), component.port()));
    };
  }

  private void stopStarted() {
    var shutdown = new Shutdown(home, ports, progress);
    while (!started.isEmpty()) {
      shutdown.stop(started.pollLast());
    }
  }

  private static void release(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      // The hook is at work.
    }
  }
}
