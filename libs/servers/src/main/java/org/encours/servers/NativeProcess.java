package org.encours.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A server process whose output goes to a log file. Its process id is the server's own: the shell
 * around it replaces itself with the command.
 */
public final class NativeProcess {

  /** In a server's folder: the process id of whatever runs or ran there last. */
  public static final String PID_FILE = "pid";

  /** Java settings of the caller's shell are not the servers'. */
  private static final Set<String> FOREIGN_JAVA_SETTINGS =
      Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

  private static final Duration POLL = Duration.ofMillis(25);

  /**
   * The leash: a reader of our pipe, which the kernel closes however we end, stops the server.
   * Nothing is left to a shutdown hook, which a kill -9 would skip.
   */
  private static final String LEASHED =
      "exec 3<&0; sig=$1; echo $$ >\"$2\"; shift 2; "
          + "(cat <&3 >/dev/null; kill -s $sig $$ 2>/dev/null) & "
          + "exec \"$@\" </dev/null 3<&-";

  /** Its own session, so that neither Ctrl-C nor a closed terminal reaches the server. */
  private static final String DETACHED =
      "echo $$ >\"$2\"; shift 2; if command -v setsid >/dev/null 2>&1; then exec setsid \"$@\""
          + " </dev/null; else exec nohup \"$@\" </dev/null; fi";

  private final String name;
  private final Process process;
  private final Path log;
  private final String stopSignal;

  private NativeProcess(String name, Process process, Path log, String stopSignal) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.stopSignal = stopSignal;
  }

  /**
   * What to start, and how.
   *
   * @param name what a person calls it
   * @param folder where it runs, and where {@code pid} is written before it runs, so that nobody
   *     can be interrupted between starting it and knowing it
   * @param log its output; the output of the start before is kept beside it
   */
  public record Launch(
      String name,
      List<String> command,
      Path folder,
      Map<String, String> environment,
      Path log,
      String stopSignal,
      Lifetime lifetime) {

    Path pid() {
      return folder.resolve(PID_FILE);
    }
  }

  /** Starts it; throws {@link ServerFailedException} when there is no such program. */
  public static NativeProcess start(Launch launch) {
    refuseWhileEnding(launch.name());
    var script = launch.lifetime() == Lifetime.LEASHED ? LEASHED : DETACHED;
    var builder =
        new ProcessBuilder("sh", "-c", script, "sh", launch.stopSignal(), launch.pid().toString());
    builder.command().addAll(launch.command());
    builder.directory(launch.folder().toFile());
    builder.environment().keySet().removeAll(FOREIGN_JAVA_SETTINGS);
    builder.environment().putAll(launch.environment());
    builder.redirectErrorStream(true);
    builder.redirectOutput(launch.log().toFile());
    try {
      if (Files.exists(launch.log())) {
        var before = launch.log().resolveSibling(launch.log().getFileName() + ".1");
        Files.move(launch.log(), before, StandardCopyOption.REPLACE_EXISTING);
      }
      return new NativeProcess(launch.name(), builder.start(), launch.log(), launch.stopSignal());
    } catch (IOException e) {
      throw new ServerFailedException(launch.name() + " cannot be started: " + e.getMessage(), e);
    }
  }

  /** Whoever stops everything at the end of this JVM must not be overtaken by a late start. */
  private static void refuseWhileEnding(String name) {
    var probe = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
    } catch (IllegalStateException ending) {
      throw new ServerFailedException(name + " is not started: interrupted", ending);
    }
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** The exit code, once it has ended. */
  public Optional<Integer> exitCode() {
    return process.isAlive() ? Optional.empty() : Optional.of(process.exitValue());
  }

  /** Waits until it is ready; stops it and throws when it dies or takes too long. */
  public void awaitReady(BooleanSupplier ready, Duration patience) {
    var deadline = System.nanoTime() + patience.toNanos();
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new ServerFailedException(
            name + " ended with code " + process.exitValue() + ": " + LogTail.reason(log));
      }
      if (System.nanoTime() > deadline) {
        stop(Duration.ofSeconds(2));
        throw new ServerFailedException(
            "%s was not ready within %d s: %s"
                .formatted(name, patience.toSeconds(), LogTail.reason(log)));
      }
      pause();
    }
  }

  /** Asks it to end, then insists. */
  public void stop(Duration patience) {
    Signals.stop(process.toHandle(), stopSignal, patience);
    try {
      process.getOutputStream().close();
      process.waitFor(1, TimeUnit.SECONDS);
    } catch (IOException closedAlready) {
      // The pipe went with the process.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailedException("interrupted while a server started", e);
    }
  }
}
