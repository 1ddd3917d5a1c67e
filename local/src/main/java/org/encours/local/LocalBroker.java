package org.encours.local;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.encours.servers.BrokerGuard;
import org.encours.servers.BrokerRights;
import org.encours.servers.KafkaServer;
import org.encours.servers.Lifetime;

/**
 * The stack's broker: open to this machine, or guarded as in production where {@code
 * ENCOURS_BROKER=guarded} was said at its first start.
 */
final class LocalBroker {

  private static final String SWITCH = "ENCOURS_BROKER";
  private static final String GUARDED = "guarded";

  private final StackHome home;
  private final StackPorts ports;
  private final Secrets secrets;

  LocalBroker(StackHome home, StackPorts ports, Secrets secrets) {
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
  }

  void start(Lifetime lifetime) {
    if (!isGuarded()) {
      KafkaServer.start(home.kafka(), ports.kafka(), ports.kafkaController(), lifetime);
      return;
    }
    KafkaServer.start(home.kafka(), ports.kafka(), ports.kafkaController(), lifetime, guard());
    try (var admin = Admin.create(client())) {
      new BrokerRights(admin)
          .services(
              Stream.of(Service.values()).collect(Collectors.toMap(Service::id, this::password)));
    }
  }

  /** How this machine's own tools reach it: they may do everything. */
  Map<String, Object> client() {
    var client = new HashMap<String, Object>(isGuarded() ? guard().operator() : Map.of());
    client.put("bootstrap.servers", bootstrap());
    return client;
  }

  /** What a service is told about it. */
  Map<String, String> environment(Service service) {
    var told = new HashMap<String, String>();
    told.put("KAFKA_BOOTSTRAP_SERVERS", bootstrap());
    if (isGuarded()) {
      guard()
          .principal(service.id(), password(service))
          .forEach((name, value) -> told.put(variable(name), value.toString()));
    }
    return told;
  }

  private static String variable(String property) {
    return "KAFKA_" + property.replace('.', '_').toUpperCase(java.util.Locale.ROOT);
  }

  private String password(Service service) {
    return secrets.password("kafka-" + service.database());
  }

  private String bootstrap() {
    return "127.0.0.1:" + ports.kafka();
  }

  private boolean isGuarded() {
    return GUARDED.equals(System.getenv(SWITCH)) || Files.exists(home.brokerGuard());
  }

  private BrokerGuard guard() {
    return BrokerGuard.in(home.brokerGuard());
  }
}
