package org.encours.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.encours.servers.Directories;
import org.encours.servers.Lifetime;
import org.encours.servers.NativeProcess;
import org.encours.servers.PostgresServer;
import org.encours.servers.Signals;

/** PostgreSQL, Kafka and the mailbox of one stack. */
final class Infrastructure {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final StackHome home;
  private final StackPorts ports;
  private final Lifetime lifetime;
  private final Secrets secrets;

  Infrastructure(StackHome home, StackPorts ports, Lifetime lifetime, Secrets secrets) {
    this.home = home;
    this.ports = ports;
    this.lifetime = lifetime;
    this.secrets = secrets;
  }

  void startPostgres() {
    var server = PostgresServer.start(home.postgres(), ports.postgres(), lifetime);
    for (var service : Service.values()) {
      server.createDatabase(service.database(), service.database(), secrets.password(service));
    }
  }

  void startKafka() {
    new LocalBroker(home, ports, secrets).start(lifetime);
  }

  void startMail() {
    Directories.ensure(home.mail());
    var ready = home.mail().resolve("ready");
    Directories.delete(ready);
    var process =
        NativeProcess.start(
            new NativeProcess.Launch(
                "The mailbox",
                mailCommand(ready),
                home.mail(),
                Map.of(),
                home.mail().resolve("mail.log"),
                Signals.TERMINATE,
                lifetime));
    process.awaitReady(() -> Files.exists(ready), PATIENCE);
  }

  private List<String> mailCommand(Path ready) {
    return List.of(
        JavaSettings.program(),
        "-Xmx96m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
        home.marker(),
        "-cp",
        ClassPath.ofThisProgram(),
        "org.encours.servers.MailServer",
        home.mail().toString(),
        Integer.toString(ports.smtp()),
        Integer.toString(ports.mailbox()),
        ready.toString());
  }
}
