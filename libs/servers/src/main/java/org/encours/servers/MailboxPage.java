package org.encours.servers;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The mailbox as HTML pages. */
final class MailboxPage {

  private static final String FRAME =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s</title><style>
      body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;\
      color:#222}table{border-collapse:collapse;width:100%%}td,th{text-align:left;padding:.4rem .8rem;\
      border-bottom:1px solid #ddd}iframe{width:100%%;height:60vh;border:1px solid #ddd}\
      pre{white-space:pre-wrap}a{color:#0b57d0}</style></head><body>%s</body></html>
      """;

  private MailboxPage() {}

  static String list(Mailbox mailbox, int start, int page) {
    var rows = mailbox.newest(start, page).stream().map(MailboxPage::row);
    var older =
        start + page < mailbox.size()
            ? "<p><a href=\"/?start=%d\">older</a></p>".formatted(start + page)
            : "";
    return FRAME.formatted(
        "Mailbox",
        "<h1>Mailbox</h1><p>%d messages; nothing here was sent to anybody.</p>"
                .formatted(mailbox.size())
            + "<table><tr><th>received<th>to<th>subject<th>files</tr>"
            + rows.collect(Collectors.joining())
            + "</table>"
            + older);
  }

  private static String row(Mail mail) {
    return "<tr><td>%s<td>%s<td><a href=\"/view/%s\">%s</a><td>%d</tr>"
        .formatted(
            mail.receivedAt().toString().substring(0, 19).replace('T', ' '),
            escaped(String.join(", ", mail.recipients())),
            mail.id(),
            mail.subject().isBlank() ? "(no subject)" : escaped(mail.subject()),
            mail.attachments().size());
  }

  static String view(Mail mail) {
    var body =
        mail.html().isEmpty()
            ? "<pre>" + escaped(mail.text()) + "</pre>"
            : "<iframe sandbox src=\"/view/%s.html\"></iframe>".formatted(mail.id());
    var head =
        "<p><a href=\"/\">Mailbox</a></p><h1>%s</h1><p>from %s to %s</p>"
            .formatted(
                escaped(mail.subject()),
                escaped(mail.from()),
                escaped(String.join(", ", mail.recipients())));
    return FRAME.formatted(escaped(mail.subject()), head + files(mail) + body);
  }

  static String body(Mail mail) {
    return mail.html();
  }

  private static String files(Mail mail) {
    return IntStream.range(0, mail.attachments().size())
        .mapToObj(
            index ->
                "<p><a href=\"/api/v1/message/%s/part/%d\">%s</a></p>"
                    .formatted(mail.id(), index, escaped(mail.attachments().get(index).name())))
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
