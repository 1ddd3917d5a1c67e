package org.encours.servers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The mailbox as JSON, in the field names of Mailpit's API. */
final class MailboxJson {

  private MailboxJson() {}

  static Map<String, Object> list(Mailbox mailbox, int start, int limit) {
    var page = mailbox.newest(start, limit);
    return Map.of(
        "total", mailbox.size(),
        "count", page.size(),
        "start", start,
        "messages", page.stream().map(MailboxJson::summary).toList());
  }

  static Map<String, Object> whole(Mail mail) {
    var all = summary(mail);
    all.put("Text", mail.text());
    all.put("HTML", mail.html());
    all.put(
        "Attachments",
        IntStream.range(0, mail.attachments().size())
            .mapToObj(index -> attachment(index, mail.attachments().get(index)))
            .toList());
    return all;
  }

  private static Map<String, Object> summary(Mail mail) {
    var summary = new LinkedHashMap<String, Object>();
    summary.put("ID", mail.id());
    summary.put("MessageID", mail.messageId());
    summary.put("From", address(mail.from()));
    summary.put("To", mail.recipients().stream().map(MailboxJson::address).toList());
    summary.put("Subject", mail.subject());
    summary.put("Created", mail.receivedAt().toString());
    summary.put("Size", mail.size());
    summary.put("Attachments", mail.attachments().size());
    return summary;
  }

  private static Map<String, String> address(String address) {
    return Map.of("Name", "", "Address", address);
  }

  private static Map<String, Object> attachment(int index, Mail.Attachment attachment) {
    return Map.of(
        "PartID", Integer.toString(index),
        "FileName", attachment.name(),
        "ContentType", attachment.contentType(),
        "Size", attachment.content().length);
  }
}
