package org.encours.local;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Runs each service once so that its machine learns what to prepare. It is the real service on the
 * real servers: what it does meanwhile is its work.
 */
final class AotTraining {

  /** Writing a cache takes one processor; there are seldom more to spare. */
  private static final int AT_ONCE = 2;

  private static final Duration WRITING = Duration.ofSeconds(120);
  private static final List<String> VISITS =
      List.of("/q/health", "/q/openapi", "/q/metrics", "/q/swagger-ui/", "/v1/dead-letters");

  private final StackHome home;
  private final StackPorts ports;
  private final ServiceLauncher launcher;
  private final Progress progress;

  AotTraining(StackHome home, StackPorts ports, ServiceLauncher launcher, Progress progress) {
    this.home = home;
    this.ports = ports;
    this.launcher = launcher;
    this.progress = progress;
  }

  /** Whether any service was built anew. */
  static boolean isDue(StackHome home) {
    return !untrained(home).isEmpty();
  }

  private static List<Service> untrained(StackHome home) {
    return Stream.of(Service.values())
        .filter(service -> !AotCache.of(home, service).exists())
        .toList();
  }

  void train() {
    progress.say("Preparing quick starts ...");
    var running = new ArrayList<Future<?>>();
    try (var executor = Executors.newFixedThreadPool(AT_ONCE)) {
      untrained(home).forEach(service -> running.add(executor.submit(() -> train(service))));
    }
    running.forEach(Together::await);
  }

  private void train(Service service) {
    var begun = System.nanoTime();
    var cache = AotCache.of(home, service);
    var process = launcher.startTraining(service, cache);
    try {
      visits(service).forEach(Http::visit);
    } finally {
      process.stop(WRITING);
    }
    var outcome = cache.finish() ? "prepared in " : "will start unprepared, after ";
    progress.say("  %-20s %s%s".formatted(service.id(), outcome, Elapsed.since(begun)));
  }

  private Stream<URI> visits(Service service) {
    var base = URI.create("http://127.0.0.1:" + ports.of(service));
    return VISITS.stream().map(base::resolve);
  }
}
