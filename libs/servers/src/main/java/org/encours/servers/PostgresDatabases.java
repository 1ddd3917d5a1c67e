package org.encours.servers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** Makes databases and their owners. */
final class PostgresDatabases {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  private PostgresDatabases() {}

  @FunctionalInterface
  interface Connections {
    Connection open() throws SQLException;
  }

  static void create(Connections superuser, PostgresServer.Account account) {
    checkName(account.database());
    checkName(account.user());
    try (var connection = superuser.open();
        var statement = connection.createStatement()) {
      var verb = exists(connection, "pg_roles", "rolname", account.user()) ? "ALTER" : "CREATE";
      statement.execute(
          "%s ROLE %s LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD %s"
              .formatted(verb, account.user(), statement.enquoteLiteral(account.password())));
      if (!exists(connection, "pg_database", "datname", account.database())) {
        statement.execute(
            "CREATE DATABASE %s OWNER %s".formatted(account.database(), account.user()));
        // Other services' users have no business in this database.
        statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(account.database()));
      }
    } catch (SQLException e) {
      throw new ServerFailedException(
          "Database " + account.database() + " cannot be made: " + e.getMessage(), e);
    }
  }

  private static boolean exists(Connection connection, String view, String column, String name)
      throws SQLException {
    var query = "SELECT 1 FROM %s WHERE %s = ?".formatted(view, column);
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void checkName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a database name: " + name);
    }
  }
}
