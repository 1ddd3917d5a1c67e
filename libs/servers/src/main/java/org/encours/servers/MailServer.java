package org.encours.servers;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * An SMTP server on the loopback interface that accepts a message for any address, keeps it in a
 * {@link Mailbox} and shows it in a browser. It sends nothing onward.
 */
public final class MailServer implements AutoCloseable {

  private final GreenMail smtp;
  private final Mailbox mailbox;
  private final MailboxSite site;
  private final Duration startTime;

  private MailServer(GreenMail smtp, Mailbox mailbox, MailboxSite site, Duration startTime) {
    this.smtp = smtp;
    this.mailbox = mailbox;
    this.site = site;
    this.startTime = startTime;
  }

  /** An empty mailbox on free ports, within this JVM; {@link #close} deletes it. */
  public static MailServer start() {
    var folder = Directories.temporary("mail");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Directories.delete(folder)));
    return start(folder, Ports.free(), Ports.free());
  }

  /** A mailbox that keeps its messages in the folder. */
  public static MailServer start(Path folder, int smtpPort, int httpPort) {
    var begun = System.nanoTime();
    var mailbox = new Mailbox(folder);
    var everybody = new MailboxUser(mailbox);
    var smtp =
        new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    smtp.start();
    smtp.getUserManager().setMessageDeliveryHandler((message, address) -> everybody);
    var site = MailboxSite.start(mailbox, httpPort);
    var took = Duration.ofNanos(System.nanoTime() - begun);
    return new MailServer(smtp, mailbox, site, took);
  }

  /** Arguments: folder, SMTP port, HTTP port, and the file to write once both listen. */
  public static void main(String[] arguments) throws IOException {
    var server =
        start(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    Files.writeString(Path.of(arguments[3]), Long.toString(ProcessHandle.current().pid()));
  }

  public int smtpPort() {
    return smtp.getSmtp().getPort();
  }

  /** Where a person reads the mailbox; `/api/v1/messages` beneath it is for programs. */
  public URI site() {
    return site.uri();
  }

  public Mailbox mailbox() {
    return mailbox;
  }

  /** All messages, oldest first. */
  public List<Mail> messages() {
    return mailbox.all();
  }

  public Duration startTime() {
    return startTime;
  }

  @Override
  public void close() {
    smtp.stop();
    site.close();
  }
}
