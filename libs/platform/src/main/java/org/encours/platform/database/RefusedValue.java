package org.encours.platform.database;

import java.sql.SQLException;

/** Tells a value that the database cannot hold (SQLSTATE class 22) from a fault of ours. */
public final class RefusedValue {

  private RefusedValue() {}

  public static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().startsWith("22");
      }
    }
    return false;
  }
}
