package org.encours.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that is away, or has no connection to spare, from a fault of the work. */
public final class DatabaseUnavailable {

  /** Agroal gives its own failure no SQLSTATE. */
  private static final String NO_CONNECTION_TO_SPARE = "acquisition timeout";

  private DatabaseUnavailable() {}

  /**
   * SQLSTATE classes 08 (connection), 53 (resources) and 57P (shutdown), or no connection to be
   * had.
   */
  public static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException) {
        return true;
      }
      if (cause instanceof SQLException sql) {
        return sql.getSQLState() == null ? noConnection(sql) : away(sql.getSQLState());
      }
    }
    return false;
  }

  private static boolean away(String state) {
    return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
  }

  private static boolean noConnection(SQLException failure) {
    return String.valueOf(failure.getMessage())
        .toLowerCase(java.util.Locale.ROOT)
        .contains(NO_CONNECTION_TO_SPARE);
  }

  /** Waits a little longer each time, five seconds at most. */
  public static void pause(int attempt) {
    try {
      Thread.sleep(Math.min(5_000L, 50L << Math.max(0, Math.min(attempt, 7))));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting", stop);
    }
  }
}
