package org.encours.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A server process whose output goes to a log file. Its process id is the server's own: the shell
 * around it replaces itself with the command.
 */
public final class NativeProcess {

  private static final Duration POLL = Duration.ofMillis(25);

  /**
   * The leash: a reader of our pipe, which the kernel closes however we end, stops the server.
   * Nothing is left to a shutdown hook, which a kill -9 would skip.
   */
  private static final String LEASHED =
      "exec 3<&0; sig=$1; shift; (cat <&3 >/dev/null; kill -s $sig $$ 2>/dev/null) & "
          + "exec \"$@\" </dev/null 3<&-";

  /** Its own session, so that neither Ctrl-C nor a closed terminal reaches the server. */
  private static final String DETACHED =
      "shift; if command -v setsid >/dev/null 2>&1; then exec setsid \"$@\" </dev/null; "
          + "else exec nohup \"$@\" </dev/null; fi";

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

  /** What to start, and how. */
  public record Launch(
      String name,
      List<String> command,
      Path directory,
      Map<String, String> environment,
      Path log,
      String stopSignal,
      Lifetime lifetime) {}

  /** Starts it; throws {@link ServerFailedException} when there is no such program. */
  public static NativeProcess start(Launch launch) {
    var script = launch.lifetime() == Lifetime.LEASHED ? LEASHED : DETACHED;
    var builder = new ProcessBuilder("sh", "-c", script, "sh", launch.stopSignal());
    builder.command().addAll(launch.command());
    builder.directory(launch.directory().toFile());
    builder.environment().putAll(launch.environment());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
    try {
      return new NativeProcess(launch.name(), builder.start(), launch.log(), launch.stopSignal());
    } catch (IOException e) {
      throw new ServerFailedException(launch.name() + " cannot be started: " + e.getMessage(), e);
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
            "%s was not ready within %d s, see %s".formatted(name, patience.toSeconds(), log));
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
