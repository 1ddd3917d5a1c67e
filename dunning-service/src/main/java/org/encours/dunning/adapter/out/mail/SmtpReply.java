package org.encours.dunning.adapter.out.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.encours.dunning.application.port.MailTransport;

/** What a mail server's answer means for one message (RFC 5321 section 4.2). */
final class SmtpReply {

  private static final int MAILBOX_OR_POLICY = 550;
  private static final int PERMANENT_END = 560;

  private SmtpReply() {}

  /**
   * A failure after the connection stood. Only 55x speaks of the addressee or of the message; any
   * other refusal is about the server, the protocol or ourselves, and must not send anybody's
   * reminder another way.
   */
  static MailTransport.Outcome to(MessagingException failed) {
    boolean answered = false;
    for (Exception cause = failed; cause != null; cause = next(cause)) {
      switch (cause) {
        case SMTPSenderFailedException ours -> {
          return new MailTransport.Outcome.NotNow("our own address: " + text(ours));
        }
        case SMTPAddressFailedException address -> {
          return byCode(address.getReturnCode(), text(address));
        }
        case SMTPSendFailedException message -> {
          return toCommand(message.getCommand(), message.getReturnCode(), text(message));
        }
        case SendFailedException other -> answered = true;
        default -> {}
      }
    }
    return answered
        ? new MailTransport.Outcome.NotNow(text(failed))
        : new MailTransport.Outcome.Unknown(text(failed));
  }

  private static MailTransport.Outcome toCommand(String command, int code, String why) {
    if (command != null && command.startsWith("MAIL")) {
      return new MailTransport.Outcome.NotNow("our own address: " + why);
    }
    // The line broke where its answer was due: before the end of the text nothing was handed over.
    if (code < 400) {
      return ".".equals(command)
          ? new MailTransport.Outcome.Unknown(why)
          : new MailTransport.Outcome.NotNow(why);
    }
    return byCode(code, why);
  }

  private static MailTransport.Outcome byCode(int code, String why) {
    if (code >= MAILBOX_OR_POLICY && code < PERMANENT_END) {
      return new MailTransport.Outcome.Never(why);
    }
    return code >= 400 && code < 500 && code != 421
        ? new MailTransport.Outcome.Deferred(why)
        : new MailTransport.Outcome.NotNow(why);
  }

  private static Exception next(Exception cause) {
    return cause instanceof MessagingException chained ? chained.getNextException() : null;
  }

  static String text(Exception failed) {
    return String.valueOf(failed.getMessage()).strip();
  }
}
