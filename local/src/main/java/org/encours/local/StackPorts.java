package org.encours.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.encours.servers.Directories;
import org.encours.servers.Ports;
import org.encours.servers.ServerFailedException;

/** Where everything listens, all on the loopback interface. */
public record StackPorts(
    int postgres,
    int kafka,
    int kafkaController,
    int smtp,
    int mailbox,
    int invoice,
    int risk,
    int dunning,
    int collections,
    int desk) {

  private static final int DESK = 8080;

  /**
   * The usual ports, each shifted by the same distance, so that two stacks fit side by side. All
   * lie below 32768, where Linux begins to give ports to connections that programs open.
   */
  public static StackPorts shiftedBy(int offset) {
    return new StackPorts(
        15432 + offset,
        19092 + offset,
        19093 + offset,
        10025 + offset,
        18025 + offset,
        Service.INVOICE.standardPort() + offset,
        Service.RISK.standardPort() + offset,
        Service.DUNNING.standardPort() + offset,
        Service.COLLECTIONS.standardPort() + offset,
        DESK + offset);
  }

  /** Ports that were free a moment ago. */
  public static StackPorts free() {
    return new StackPorts(
        Ports.free(),
        Ports.free(),
        Ports.free(),
        Ports.free(),
        Ports.free(),
        Ports.free(),
        Ports.free(),
        Ports.free(),
        Ports.free(),
        Ports.free());
  }

  public int of(Service service) {
    return switch (service) {
      case INVOICE -> invoice;
      case RISK -> risk;
      case DUNNING -> dunning;
      case COLLECTIONS -> collections;
    };
  }

  /** What listens where, in the order of starting. */
  Map<String, Integer> named() {
    var named = new LinkedHashMap<String, Integer>();
    named.put("postgres", postgres);
    named.put("kafka", kafka);
    named.put("kafka-controller", kafkaController);
    named.put("smtp", smtp);
    named.put("mailbox", mailbox);
    for (var service : Service.values()) {
      named.put(service.id(), of(service));
    }
    named.put(Component.DESK, desk);
    return named;
  }

  void save(Path file) {
    var properties = new Properties();
    named().forEach((name, port) -> properties.setProperty(name, port.toString()));
    Directories.ensure(file.getParent());
    try (var writer = Files.newBufferedWriter(file)) {
      properties.store(writer, "where the stack listens");
    } catch (IOException e) {
      throw new ServerFailedException("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** Finds nothing where a release without one of today's components wrote the file. */
  static Optional<StackPorts> load(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var saved = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      saved.load(reader);
    } catch (IOException e) {
      throw new ServerFailedException("Cannot read " + file + ": " + e.getMessage(), e);
    }
    if (!saved.stringPropertyNames().containsAll(shiftedBy(0).named().keySet())) {
      return Optional.empty();
    }
    return Optional.of(
        new StackPorts(
            port(saved, "postgres"),
            port(saved, "kafka"),
            port(saved, "kafka-controller"),
            port(saved, "smtp"),
            port(saved, "mailbox"),
            port(saved, Service.INVOICE.id()),
            port(saved, Service.RISK.id()),
            port(saved, Service.DUNNING.id()),
            port(saved, Service.COLLECTIONS.id()),
            port(saved, Component.DESK)));
  }

  private static int port(Properties saved, String name) {
    return Integer.parseInt(saved.getProperty(name));
  }
}
