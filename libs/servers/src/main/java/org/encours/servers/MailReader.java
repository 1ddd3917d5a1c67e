package org.encours.servers;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads one stored message. */
final class MailReader {

  private String text = "";
  private String html = "";
  private final List<Mail.Attachment> attachments = new ArrayList<>();

  private MailReader() {}

  static Mail read(String id, Path file) {
    try (var stream = Files.newInputStream(file)) {
      var message = new MimeMessage(null, stream);
      var reader = new MailReader();
      reader.take(message);
      return reader.mail(id, message, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException(file + " is not a message: " + e.getMessage(), e);
    }
  }

  private Mail mail(String id, MimeMessage message, Path file)
      throws MessagingException, IOException {
    return new Mail(
        id,
        orEmpty(message.getMessageID()).replaceAll("[<>]", ""),
        addresses(message.getFrom()).findFirst().orElse(""),
        addresses(message.getAllRecipients()).toList(),
        orEmpty(message.getSubject()),
        receivedAt(file),
        Files.size(file),
        text,
        html,
        List.copyOf(attachments));
  }

  static Instant receivedAt(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  private void take(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart parts) {
      for (var index = 0; index < parts.getCount(); index++) {
        BodyPart inner = parts.getBodyPart(index);
        take(inner);
      }
    } else if (part.getFileName() != null || Part.ATTACHMENT.equals(part.getDisposition())) {
      attachments.add(attachment(part));
    } else if (part.isMimeType("text/html")) {
      html = html + part.getContent();
    } else if (part.isMimeType("text/*")) {
      text = text + part.getContent();
    }
  }

  private static Mail.Attachment attachment(Part part) throws MessagingException, IOException {
    var type = part.getContentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    try (var content = part.getInputStream()) {
      return new Mail.Attachment(orEmpty(part.getFileName()), type, content.readAllBytes());
    }
  }

  private static Stream<String> addresses(jakarta.mail.Address[] addresses) {
    return Stream.ofNullable(addresses)
        .flatMap(Stream::of)
        .map(each -> each instanceof InternetAddress it ? it.getAddress() : each.toString());
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
