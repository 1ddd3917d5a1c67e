package org.encours.dunning;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.encours.servers.MailServer;

/** A real mail server with a mailbox that can be read. */
public class WithMailbox implements QuarkusTestResourceLifecycleManager {

  private static MailServer server;

  static MailServer mail() {
    return server;
  }

  @Override
  public Map<String, String> start() {
    server = MailServer.start();
    return Map.of(
        "quarkus.mailer.port", String.valueOf(server.smtpPort()),
        "quarkus.mailer.host", "127.0.0.1",
        "encours.dunning.mail.trace-url", server.site().toString());
  }

  @Override
  public void stop() {
    server.close();
  }
}
