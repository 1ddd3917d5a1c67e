package org.encours.dunning.adapter.out.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Instant;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.application.port.Post;
import org.encours.dunning.configuration.DunningSettings;
import org.encours.dunning.domain.file.Creditor;

/**
 * E-mail over SMTP. The Message-ID is ours and stable, so that a second try can find out about the
 * first: neither SMTP nor any transaction covers the moment between the server's "250" and our note
 * of it.
 */
@Singleton
class SmtpPost implements Post {

  private final ReactiveMailer mailer;
  private final MailTrace trace;
  private final DunningSettings settings;

  SmtpPost(ReactiveMailer mailer, MailTrace trace, DunningSettings settings) {
    this.mailer = mailer;
    this.trace = trace;
    this.settings = settings;
    if (settings.mail().lease().compareTo(settings.mail().timeout()) <= 0) {
      throw new IllegalStateException("encours.dunning.mail.lease must be above mail.timeout");
    }
  }

  @Override
  public Outcome send(
      Creditor from, String to, String messageId, Letters.Written letter, String fileName) {
    Mail mail =
        Mail.withText(to, letter.subject(), letter.text())
            .setFrom(
                from.name().replaceAll("[\"<>\\r\\n]", "")
                    + " <"
                    + settings.mail().from().orElse(from.email())
                    + ">")
            .setReplyTo(from.email())
            .addHeader("Message-ID", messageId)
            .addHeader("Auto-Submitted", "auto-generated")
            .addAttachment(fileName, letter.pdf(), "application/pdf");
    try {
      mailer.send(mail).await().atMost(settings.mail().timeout());
      return new Outcome.Accepted();
    } catch (RuntimeException failed) {
      return judge(failed);
    }
  }

  @Override
  public Trace trace(String messageId, Instant since) {
    return trace.of(messageId, since);
  }

  private static Outcome judge(RuntimeException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SMTPException answered) {
        String why = answered.getReplyCode() + " " + answered.getReplyMessage();
        return answered.isPermanent() ? new Outcome.Never(why) : new Outcome.NotNow(why);
      }
      if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
        return new Outcome.NotNow(cause.getMessage());
      }
    }
    return new Outcome.Unknown(String.valueOf(failed.getMessage()));
  }
}
