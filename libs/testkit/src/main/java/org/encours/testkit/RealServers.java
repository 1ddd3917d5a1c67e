package org.encours.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.encours.servers.KafkaServer;
import org.encours.servers.PostgresServer;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Real PostgreSQL and Kafka: in containers where an engine answers, else the same servers started
 * natively. One pair per test run.
 */
public abstract sealed class RealServers {

  /** A fresh database with an owner that is no superuser, so that row-level security binds it. */
  public record Database(String jdbcUrl, String user, String password) {}

  private static final class Holder {
    private static final RealServers SERVERS = engineAnswers() ? new InContainers() : new Native();

    /** Asked only where an engine could be, because the question itself is slow and loud. */
    private static boolean engineAnswers() {
      boolean mayBe =
          System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
      return mayBe && DockerClientFactory.instance().isDockerAvailable();
    }
  }

  private final AtomicInteger databases = new AtomicInteger();

  public static RealServers get() {
    return Holder.SERVERS;
  }

  /** Creates an empty database. */
  public Database newDatabase() {
    String name = "encours_" + databases.incrementAndGet();
    return create(name, name, "for-tests");
  }

  public abstract String bootstrapServers();

  abstract Database create(String name, String user, String password);

  private static final class Native extends RealServers {
    private final PostgresServer postgres = PostgresServer.start();
    private final KafkaServer kafka = KafkaServer.start();

    @Override
    public String bootstrapServers() {
      return kafka.bootstrapServers();
    }

    @Override
    Database create(String name, String user, String password) {
      postgres.createDatabase(name, user, password);
      return new Database(postgres.jdbcUrl(name), user, password);
    }
  }

  private static final class InContainers extends RealServers {
    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.1");

    InContainers() {
      postgres.start();
      kafka.start();
    }

    @Override
    public String bootstrapServers() {
      return kafka.getBootstrapServers();
    }

    @Override
    Database create(String name, String user, String password) {
      try (var admin = postgres.createConnection("");
          var statement = admin.createStatement()) {
        statement.execute("CREATE USER " + user + " PASSWORD '" + password + "'");
        statement.execute("CREATE DATABASE " + name + " OWNER " + user);
      } catch (java.sql.SQLException failed) {
        throw new IllegalStateException("cannot create database " + name, failed);
      }
      String url = postgres.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
      return new Database(url, user, password);
    }
  }
}
