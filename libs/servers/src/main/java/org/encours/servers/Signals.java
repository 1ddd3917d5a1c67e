package org.encours.servers;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops processes by the signal that each understands best. */
public final class Signals {

  /** Ends PostgreSQL without waiting for its clients; TERM would wait. */
  public static final String INTERRUPT = "INT";

  public static final String TERMINATE = "TERM";

  /** No farewell: for servers whose data is thrown away. */
  public static final String KILL = "KILL";

  private Signals() {}

  /** Sends the signal; after the patience ran out, kills. Returns when the process is gone. */
  public static void stop(ProcessHandle process, String signal, Duration patience) {
    if (!process.isAlive()) {
      return;
    }
    send(process.pid(), signal);
    if (!ended(process, patience)) {
      process.destroyForcibly();
      ended(process, Duration.ofSeconds(5));
    }
  }

  private static void send(long pid, String signal) {
    try {
      new ProcessBuilder("sh", "-c", "kill -s " + signal + " " + pid)
          .redirectErrorStream(true)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new ServerFailedException("Cannot signal process " + pid, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean ended(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException still) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
