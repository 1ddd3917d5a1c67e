package org.encours.platform.events;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that is away from an event that cannot be digested. */
final class Outage {

  private Outage() {}

  /**
   * SQLSTATE classes 08 (connection), 53 (resources) and 57P (shutdown), or no connection to be
   * had.
   */
  static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException) {
        return true;
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        String state = sql.getSQLState();
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
      }
    }
    return false;
  }

  static void pause(int attempt) {
    try {
      Thread.sleep(Math.min(5_000L, 50L << Math.max(0, Math.min(attempt, 7))));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting", stop);
    }
  }
}
