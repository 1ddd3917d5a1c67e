package org.encours.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.encours.servers.Lifetime;
import org.encours.servers.NativeProcess;

/** Starts one service from its packaged form and waits until it is ready. */
final class ServiceLauncher {

  private final StackHome home;
  private final StackPorts ports;
  private final Lifetime lifetime;
  private final Secrets secrets;

  ServiceLauncher(StackHome home, StackPorts ports, Lifetime lifetime, Secrets secrets) {
    this.home = home;
    this.ports = ports;
    this.lifetime = lifetime;
    this.secrets = secrets;
  }

  /** Starts it with the quick-start cache where there is one. */
  NativeProcess start(Service service) {
    return start(service, AotCache.of(home, service), false);
  }

  /** Starts it so that the cache is written when it ends. */
  NativeProcess startTraining(Service service, AotCache cache) {
    return start(service, cache, true);
  }

  private NativeProcess start(Service service, AotCache cache, boolean training) {
    var flags = new ArrayList<>(training ? cache.trainFlags() : cache.useFlags());
    flags.add("-Dencours.build=" + cache.build());
    return program(service, flags).start(home, lifetime);
  }

  private PackagedProgram program(Service service, List<String> flags) {
    return new PackagedProgram(
        Component.of(service, home, ports), service.packaged(home.root()), flags, told(service));
  }

  private String url(Service service) {
    return "http://127.0.0.1:" + ports.of(service);
  }

  /** All that a service must be told. */
  Map<String, String> environment(Service service) {
    return program(service, List.of()).environment();
  }

  private Map<String, String> told(Service service) {
    var environment = new HashMap<String, String>();
    environment.put(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.database());
    environment.put("QUARKUS_DATASOURCE_USERNAME", service.database());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(service));
    environment.putAll(new LocalBroker(home, ports, secrets).environment(service));
    environment.put("ENCOURS_DUNNING_MAIL_HOST", "127.0.0.1");
    environment.put("ENCOURS_DUNNING_MAIL_PORT", Integer.toString(ports.smtp()));
    if (service == Service.DUNNING) {
      // Where it looks, after a crash, whether a reminder had left.
      environment.put(
          "ENCOURS_DUNNING_MAIL_TRACE_URL", "http://127.0.0.1:" + ports.mailbox() + "/");
    }
    environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", secrets.publicKey().toString());
    environment.put("MP_JWT_VERIFY_ISSUER", Tokens.ISSUER);
    // Runs are asked for with their business date; today's own would mix into a replayed year.
    environment.put("ENCOURS_RUNS_LOOK", "off");
    environment.put("QUARKUS_SCHEDULER_ENABLED", "false");
    if (service == Service.INVOICE) {
      // It is asked for exports and erasures, and asks the others for their part.
      for (Service other : List.of(Service.RISK, Service.DUNNING, Service.COLLECTIONS)) {
        environment.put("ENCOURS_RETENTION_OTHERS_" + other.name(), url(other));
      }
    }
    if (service == Service.COLLECTIONS) {
      // Webhooks have a clock of their own; an agency's server may well be on this machine.
      environment.put("QUARKUS_SCHEDULER_ENABLED", "true");
      environment.put("ENCOURS_COLLECTIONS_WEBHOOKS_PRIVATE_ADDRESSES", "true");
      // It copies papers for dossiers with tokens of its own.
      environment.put("ENCOURS_COLLECTIONS_PAPERS_KEY", secrets.privateKeyFile().toString());
      environment.put("ENCOURS_COLLECTIONS_PAPERS_INVOICE_URL", url(Service.INVOICE));
      environment.put("ENCOURS_COLLECTIONS_PAPERS_DUNNING_URL", url(Service.DUNNING));
    }
    return environment;
  }
}
