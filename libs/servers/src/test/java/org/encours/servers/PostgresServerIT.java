package org.encours.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

  private static PostgresServer server;

  @BeforeAll
  static void start() {
    server = PostgresServer.start();
    server.createDatabase("ledger", "ledger", "it's secret");
    server.createDatabase("other", "other", "secret");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void itIsPostgresEighteen() throws SQLException {
    try (var connection = ledger("it's secret")) {
      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
      assertThat(value(connection, "SELECT uuid_extract_version(uuidv7())")).isEqualTo("7");
    }
  }

  @Test
  void theUserOfADatabaseMakesTablesInIt() throws SQLException {
    try (var connection = ledger("it's secret");
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE receipt (amount numeric(19,4))");
      statement.execute("INSERT INTO receipt VALUES (12.50)");
      assertThat(value(connection, "SELECT sum(amount) FROM receipt")).isEqualTo("12.5000");
    }
  }

  @Test
  void rowLevelSecurityBindsTheUserOfADatabase() throws SQLException {
    try (var connection = ledger("it's secret");
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE claim (creditor text)");
      statement.execute("INSERT INTO claim VALUES ('acme-be'), ('acme-fr')");
      statement.execute("ALTER TABLE claim ENABLE ROW LEVEL SECURITY");
      statement.execute("ALTER TABLE claim FORCE ROW LEVEL SECURITY");
      statement.execute("CREATE POLICY own ON claim USING (creditor = 'acme-be')");
      assertThat(value(connection, "SELECT count(*) FROM claim")).isEqualTo("1");
    }
  }

  @Test
  void aWrongPasswordIsRefused() {
    assertThatThrownBy(() -> ledger("wrong")).hasMessageContaining("password authentication");
  }

  @Test
  void aUserDoesNotReachTheDatabaseOfAnotherService() {
    assertThatThrownBy(
            () -> DriverManager.getConnection(server.jdbcUrl("ledger"), "other", "secret"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void makingADatabaseTwiceKeepsItAndSetsThePassword() throws SQLException {
    server.createDatabase("kept", "kept", "first");
    try (var connection = DriverManager.getConnection(server.jdbcUrl("kept"), "kept", "first");
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE one AS SELECT 1 AS n");
    }
    server.createDatabase("kept", "kept", "second");
    try (var connection = DriverManager.getConnection(server.jdbcUrl("kept"), "kept", "second")) {
      assertThat(value(connection, "SELECT n FROM one")).isEqualTo("1");
    }
  }

  @Test
  void dataSurvivesARestart(@TempDir Path folder) throws SQLException {
    try (var first = PostgresServer.start(folder, Ports.free(), Lifetime.LEASHED)) {
      first.createDatabase("ledger", "ledger", "secret");
      try (var connection =
              DriverManager.getConnection(first.jdbcUrl("ledger"), "ledger", "secret");
          var statement = connection.createStatement()) {
        statement.execute("CREATE TABLE one AS SELECT 1 AS n");
      }
    }
    try (var second = PostgresServer.start(folder, Ports.free(), Lifetime.LEASHED);
        var connection =
            DriverManager.getConnection(second.jdbcUrl("ledger"), "ledger", "secret")) {
      assertThat(value(connection, "SELECT n FROM one")).isEqualTo("1");
    }
  }

  @Test
  void aTakenPortIsSaidInOneLine(@TempDir Path folder) {
    assertThatThrownBy(() -> PostgresServer.start(folder, server.port(), Lifetime.LEASHED))
        .isInstanceOf(ServerFailedException.class)
        .hasMessageContaining("PostgreSQL ended with code")
        .hasMessageNotContaining("\n");
  }

  private static Connection ledger(String password) throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl("ledger"), "ledger", password);
  }

  private static String value(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
