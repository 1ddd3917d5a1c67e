package org.encours.dunning.adapter.out.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.domain.party.Creditor;

/** The letter as an e-mail: the words, the document, and a request to be told if it fails. */
final class SmtpMessage extends SMTPMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  private SmtpMessage(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static SmtpMessage of(
      Session session,
      Creditor from,
      String sender,
      String to,
      String messageId,
      Letters.Written letter)
      throws MessagingException {
    SmtpMessage mail = new SmtpMessage(session, messageId);
    mail.setFrom(named(sender, from.name().replaceAll("[\"<>\\r\\n]", "")));
    mail.setReplyTo(new InternetAddress[] {new InternetAddress(from.email())});
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    mail.setSubject(letter.subject(), UTF_8);
    mail.setHeader("Auto-Submitted", "auto-generated");
    // Reports of delays and failures come back with the headers only (RFC 3461).
    mail.setNotifyOptions(NOTIFY_FAILURE | NOTIFY_DELAY);
    mail.setReturnOption(RETURN_HDRS);
    MimeBodyPart document = new MimeBodyPart();
    document.setDataHandler(
        new jakarta.activation.DataHandler(
            new ByteArrayDataSource(letter.pdf(), "application/pdf")));
    document.setFileName(letter.fileName());
    mail.setContent(new MimeMultipart(words(letter), document));
    mail.saveChanges();
    return mail;
  }

  /** The same words twice: readers show the last they can. */
  private static MimeBodyPart words(Letters.Written letter) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(letter.text(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(letter.html(), UTF_8, "html");
    MimeBodyPart both = new MimeBodyPart();
    both.setContent(new MimeMultipart("alternative", text, html));
    return both;
  }

  private static InternetAddress named(String address, String name) throws MessagingException {
    try {
      return new InternetAddress(address, name, UTF_8);
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
