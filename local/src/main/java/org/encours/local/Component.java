package org.encours.local;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.encours.servers.Signals;

/**
 * A process of the stack.
 *
 * @param name what {@code status} and {@code logs} call it
 * @param folder where its process id is kept
 * @param ports where it listens; clients use the first
 * @param stopSignal how it is asked to end
 */
record Component(String name, Path folder, List<Integer> ports, String stopSignal) {

  static final String POSTGRES = "postgres";
  static final String KAFKA = "kafka";
  static final String MAIL = "mail";
  static final String DESK = "desk";

  /** In the order of starting. */
  static List<Component> of(StackHome home, StackPorts ports) {
    var servers =
        Stream.of(
            new Component(POSTGRES, home.postgres(), List.of(ports.postgres()), Signals.INTERRUPT),
            new Component(
                KAFKA,
                home.kafka(),
                List.of(ports.kafka(), ports.kafkaController()),
                Signals.TERMINATE),
            new Component(
                MAIL, home.mail(), List.of(ports.mailbox(), ports.smtp()), Signals.TERMINATE));
    var services = Stream.of(Service.values()).map(service -> of(service, home, ports));
    return Stream.of(servers, services, Stream.of(desk(home, ports))).flatMap(it -> it).toList();
  }

  static Component of(Service service, StackHome home, StackPorts ports) {
    return new Component(
        service.id(), home.run(service), List.of(ports.of(service)), Signals.TERMINATE);
  }

  static Component desk(StackHome home, StackPorts ports) {
    return new Component(DESK, home.desk(), List.of(ports.desk()), Signals.TERMINATE);
  }

  /** Whether it is one of ours, which stop before what they stand on. */
  boolean isOurs() {
    return name.equals(DESK) || Service.named(name).isPresent();
  }

  int port() {
    return ports.getFirst();
  }
}
