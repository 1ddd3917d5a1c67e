package org.encours.local;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The four services, by what they are called everywhere. */
public enum Service {
  INVOICE(8081),
  RISK(8082),
  DUNNING(8083),
  COLLECTIONS(8084);

  private final int port;

  Service(int port) {
    this.port = port;
  }

  /** The port that the outside contract names. */
  public int standardPort() {
    return port;
  }

  /** As in {@code invoice-service}: its folder, its process and its consumer group. */
  public String id() {
    return database() + "-service";
  }

  /** Its database, and the database's owner. */
  public String database() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The service of that id, or of its first word. */
  public static Optional<Service> named(String name) {
    return Stream.of(values())
        .filter(service -> service.id().equals(name) || service.database().equals(name))
        .findFirst();
  }

  Path packaged(Path root) {
    return root.resolve(id()).resolve("target").resolve("quarkus-app");
  }
}
