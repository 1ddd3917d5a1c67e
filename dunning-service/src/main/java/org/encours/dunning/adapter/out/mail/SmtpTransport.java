package org.encours.dunning.adapter.out.mail;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.application.port.MailTransport;
import org.encours.dunning.configuration.DunningSettings;
import org.encours.dunning.domain.party.Creditor;

/**
 * E-mail over SMTP, one blocking conversation a sender. The Message-ID is ours and stable, so that
 * a second try can find out about the first: neither SMTP nor any transaction covers the moment
 * between the server's "250" and our note of it.
 */
@Singleton
class SmtpTransport implements MailTransport {

  private final Deque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("dunning-mail-watch").daemon().factory());
  private final MailTrace trace;
  private final DunningSettings.Mail settings;

  SmtpTransport(MailTrace trace, DunningSettings settings) {
    this.trace = trace;
    this.settings = settings.mail();
    if (this.settings.lease().compareTo(this.settings.timeout()) <= 0) {
      throw new IllegalStateException("encours.dunning.mail.lease must be above mail.timeout");
    }
  }

  @Override
  public Outcome send(Creditor from, String to, String messageId, Letters.Written letter) {
    Duration patience = settings.timeout();
    SmtpConnection line = line();
    Future<?> cut = watch.schedule(line::cut, patience.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return conversation(line, from, to, messageId, letter);
    } finally {
      cut.cancel(false);
    }
  }

  /** Until the connection stands, nothing was said about any message: that is never a doubt. */
  private Outcome conversation(
      SmtpConnection line, Creditor from, String to, String messageId, Letters.Written letter) {
    try {
      new InternetAddress(to).validate();
    } catch (AddressException unreadable) {
      return new Outcome.Never(to + " is no e-mail address: " + SmtpReply.text(unreadable));
    }
    String sender = settings.from().orElse(from.email());
    SmtpMessage mail;
    try {
      mail = SmtpMessage.of(line.session(), from, sender, to, messageId, letter);
      line.connect();
    } catch (MessagingException unreachable) {
      line.cut();
      return new Outcome.NotNow(
          "no mail server at "
              + settings.host()
              + ":"
              + settings.port()
              + ": "
              + SmtpReply.text(unreachable));
    }
    try {
      line.send(mail, messageId.replaceAll("[<>]|@.*", ""));
      idle.addFirst(line);
      return new Outcome.Accepted();
    } catch (MessagingException failed) {
      line.cut();
      return SmtpReply.to(failed);
    }
  }

  /** One that still stands, else a new one. */
  private SmtpConnection line() {
    SmtpConnection kept = idle.pollFirst();
    return kept == null ? new SmtpConnection(settings) : kept;
  }

  @Override
  public Trace trace(String messageId, Instant since) {
    return trace.of(messageId, since);
  }
}
