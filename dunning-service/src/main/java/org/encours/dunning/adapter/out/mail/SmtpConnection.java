package org.encours.dunning.adapter.out.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.encours.dunning.configuration.DunningSettings;

/**
 * One connection to the mail server. It can be cut from another thread, so that a server that
 * dribbles its answers holds nobody longer than a whole try may last.
 */
final class SmtpConnection {

  private final InterruptibleSocketFactory sockets = new InterruptibleSocketFactory();
  private final SMTPTransport transport;
  private final Session session;

  SmtpConnection(DunningSettings.Mail settings) {
    session = Session.getInstance(properties(settings, sockets));
    transport =
        new SMTPTransport(
            session,
            new URLName(
                "smtp",
                settings.host(),
                settings.port(),
                null,
                settings.username().orElse(null),
                settings.password().orElse(null)));
  }

  private static Properties properties(
      DunningSettings.Mail settings, InterruptibleSocketFactory sockets) {
    String patience = Long.toString(settings.timeout().toMillis());
    Properties all = new Properties();
    all.put("mail.smtp.socketFactory", sockets);
    all.setProperty("mail.smtp.connectiontimeout", patience);
    all.setProperty("mail.smtp.timeout", patience);
    all.setProperty("mail.smtp.auth", Boolean.toString(settings.username().isPresent()));
    all.setProperty("mail.smtp.quitwait", "false");
    switch (settings.tls()) {
      case NONE -> {}
      case OPTIONAL -> all.setProperty("mail.smtp.starttls.enable", "true");
      case REQUIRED -> {
        all.setProperty("mail.smtp.starttls.enable", "true");
        all.setProperty("mail.smtp.starttls.required", "true");
      }
      case IMPLICIT -> all.setProperty("mail.smtp.ssl.enable", "true");
    }
    return all;
  }

  /** Does nothing where the connection of the message before still stands: the server is asked. */
  void connect() throws MessagingException {
    if (!transport.isConnected()) {
      transport.connect();
    }
  }

  Session session() {
    return session;
  }

  /**
   * @param envelopeId comes back with every report about the delivery (RFC 3461)
   */
  void send(SMTPMessage message, String envelopeId) throws MessagingException {
    if (transport.supportsExtension("DSN")) {
      message.setMailExtension("ENVID=" + envelopeId);
    }
    transport.sendMessage(message, message.getAllRecipients());
  }

  /** Ends it at once; whoever waits for an answer on it gets a failure. */
  void cut() {
    try {
      sockets.cut();
    } catch (IOException closed) {
      // It is gone either way.
    }
  }
}
