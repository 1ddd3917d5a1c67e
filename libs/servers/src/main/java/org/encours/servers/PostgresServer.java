package org.encours.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL 18 on the loopback interface. Every connection needs a password; a service's user owns
 * its database and is no superuser, so that row-level security binds it.
 */
public final class PostgresServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

  private final PostgresHome home;
  private final int port;
  private final NativeProcess process;
  private final Duration startTime;
  private final boolean temporary;

  private PostgresServer(
      PostgresHome home, int port, NativeProcess process, Duration startTime, boolean temporary) {
    this.home = home;
    this.port = port;
    this.process = process;
    this.startTime = startTime;
    this.temporary = temporary;
  }

  /** An empty server on a free port, gone with this JVM and with its data. */
  public static PostgresServer start() {
    return start(Directories.temporary("postgres"), Ports.free(), Lifetime.LEASHED, true);
  }

  /** A server that keeps its data in the folder. */
  public static PostgresServer start(Path folder, int port, Lifetime lifetime) {
    return start(folder, port, lifetime, false);
  }

  private static PostgresServer start(Path folder, int port, Lifetime lifetime, boolean temporary) {
    var begun = System.nanoTime();
    var home = PostgresHome.in(folder);
    var process =
        NativeProcess.start(
            new NativeProcess.Launch(
                "PostgreSQL",
                command(home, port, temporary),
                folder,
                Map.of(),
                home.log(),
                Signals.INTERRUPT,
                lifetime));
    process.awaitReady(() -> accepts(home, port), PATIENCE);
    if (temporary) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(process, folder)));
    }
    var took = Duration.ofNanos(System.nanoTime() - begun);
    return new PostgresServer(home, port, process, took, temporary);
  }

  private static List<String> command(PostgresHome home, int port, boolean temporary) {
    var command = new ArrayList<>(home.program("postgres"));
    command.addAll(List.of("-D", home.data().toString(), "-p", Integer.toString(port)));
    var settings = new ArrayList<>(List.of("listen_addresses=127.0.0.1"));
    settings.add("unix_socket_directories=");
    settings.add("max_connections=200");
    settings.add("timezone=UTC");
    settings.add("log_timezone=UTC");
    if (temporary) {
      // Nothing here outlives the test, so nothing needs to reach the disk.
      settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
    }
    settings.forEach(setting -> command.addAll(List.of("-c", setting)));
    return command;
  }

  private static boolean accepts(PostgresHome home, int port) {
    try (var connection = superuser(home, port, "postgres")) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private static Connection superuser(PostgresHome home, int port, String database)
      throws SQLException {
    return DriverManager.getConnection(
        url(port, database), PostgresHome.SUPERUSER, home.superuserPassword());
  }

  /**
   * Creates the user and a database that it owns, unless they exist; the password is set to the
   * given one either way. Names are letters, digits and underscores.
   */
  public void createDatabase(String database, String user, String password) {
    PostgresDatabases.create(this::superuser, new Account(database, user, password));
  }

  /** A connection that may do anything: for set-up and checks, never for a service. */
  public Connection superuser() throws SQLException {
    return superuser(home, port, "postgres");
  }

  public Connection superuser(String database) throws SQLException {
    return superuser(home, port, database);
  }

  public String jdbcUrl(String database) {
    return url(port, database);
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  /** From the call to the first accepted connection, making the data folder included. */
  public Duration startTime() {
    return startTime;
  }

  @Override
  public void close() {
    if (temporary) {
      discard(process, home.folder());
    } else {
      process.stop(STOP_PATIENCE);
    }
  }

  private static void discard(NativeProcess process, Path folder) {
    process.stop(STOP_PATIENCE);
    if (Files.exists(folder)) {
      Directories.delete(folder);
    }
  }

  /** A database and the user that owns it. */
  record Account(String database, String user, String password) {}
}
