package org.encours.platform.database;

import java.sql.SQLException;

/**
 * Tells work that lost against other work from work that is wrong: the same again may well succeed
 * (SQLSTATE class 40, deadlock and serialization, and 55P03, a lock not to be had in time).
 */
public final class Contention {

  private Contention() {}

  public static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().startsWith("40") || sql.getSQLState().equals("55P03");
      }
    }
    return false;
  }
}
