package org.encours.dunning;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.encours.servers.Mail;
import org.encours.servers.MailServer;

/** A real mail server with a mailbox that can be read, and taken away for a while. */
public class WithMailbox implements QuarkusTestResourceLifecycleManager {

  private static MailServer server;
  private static Path folder;
  private static int smtpPort;
  private static int httpPort;

  static List<Mail> to(String address) {
    return server.messages().stream()
        .filter(mail -> mail.recipients().contains(address))
        .toList();
  }

  static void down() {
    server.close();
  }

  /** The mail library finds its parts by the thread's class loader, which a test sets to its own. */
  static void up() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(MailServer.class.getClassLoader());
    try {
      server = MailServer.start(folder, smtpPort, httpPort);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory("dunning-mail");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    MailServer first = MailServer.start();
    smtpPort = first.smtpPort();
    httpPort = first.site().getPort();
    first.close();
    up();
    return Map.of(
        "quarkus.mailer.port", String.valueOf(smtpPort),
        "quarkus.mailer.host", "127.0.0.1",
        "encours.dunning.mail.timeout", "8s",
        "encours.dunning.mail.lease", "10s",
        "encours.dunning.mail.trace-url", "http://127.0.0.1:" + httpPort + "/");
  }

  @Override
  public void stop() {
    server.close();
  }
}
