package org.encours.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerIT {

  private static final byte[] LETTER = "%PDF-1.7 letter".getBytes(StandardCharsets.US_ASCII);

  @Test
  void aMessageWithALetterIsReadAsItWasSent() throws Exception {
    try (var server = MailServer.start()) {
      send(server.smtpPort(), "Premier rappel é", "jan@example.org");

      var mail = server.messages().getFirst();
      assertThat(mail.subject()).isEqualTo("Premier rappel é");
      assertThat(mail.recipients()).containsExactly("jan@example.org", "an@example.org");
      assertThat(mail.text()).contains("Bonjour");
      assertThat(mail.html()).contains("<b>Bonjour</b>");
      assertThat(mail.attachments().getFirst().name()).isEqualTo("letter.pdf");
      assertThat(mail.attachments().getFirst().content()).isEqualTo(LETTER);
    }
  }

  @Test
  void aMessageToTwoAddressesIsOneMessage() throws Exception {
    try (var server = MailServer.start()) {
      send(server.smtpPort(), "Once", "jan@example.org");
      assertThat(server.messages()).hasSize(1);
    }
  }

  @Test
  void messagesSurviveARestart(@TempDir Path folder) throws Exception {
    try (var first = MailServer.start(folder, Ports.free(), Ports.free())) {
      send(first.smtpPort(), "Before", "jan@example.org");
    }
    try (var second = MailServer.start(folder, Ports.free(), Ports.free())) {
      send(second.smtpPort(), "After", "jan@example.org");
      assertThat(second.messages()).extracting(Mail::subject).containsExactly("Before", "After");
    }
  }

  @Test
  void aProgramListsAndReadsTheMailbox() throws Exception {
    try (var server = MailServer.start()) {
      send(server.smtpPort(), "First", "jan@example.org");
      send(server.smtpPort(), "Second", "jan@example.org");

      var list = json(get(server, "api/v1/messages?limit=1"));
      assertThat(list.path("total").asInt()).isEqualTo(2);
      var newest = list.path("messages").path(0);
      assertThat(newest.path("Subject").asText()).isEqualTo("Second");

      var whole = json(get(server, "api/v1/message/" + newest.path("ID").asText()));
      assertThat(whole.path("Attachments").path(0).path("FileName").asText())
          .isEqualTo("letter.pdf");
      assertThat(get(server, "api/v1/message/" + newest.path("ID").asText() + "/part/0"))
          .isEqualTo(new String(LETTER, StandardCharsets.US_ASCII));
    }
  }

  @Test
  void aPersonReadsTheMailboxAndNoScriptOfAMessageRuns() throws Exception {
    try (var server = MailServer.start()) {
      send(server.smtpPort(), "<script>alert(1)</script>", "jan@example.org");
      assertThat(get(server, "")).contains("&lt;script&gt;").doesNotContain("<script>");
      var response = response(server, "view/00000001.html");
      assertThat(response.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'none'"));
    }
  }

  @Test
  void anUnknownMessageIsNotFound() throws Exception {
    try (var server = MailServer.start()) {
      assertThat(response(server, "view/00000009").statusCode()).isEqualTo(404);
      assertThat(response(server, "api/v1/message/7").statusCode()).isEqualTo(404);
    }
  }

  private static void send(int port, String subject, String to) throws MessagingException {
    var settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", Integer.toString(port));
    var message = new MimeMessage(Session.getInstance(settings));
    message.setFrom(new InternetAddress("ar@acme.example"));
    message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to));
    message.setRecipients(Message.RecipientType.CC, InternetAddress.parse("an@example.org"));
    message.setSubject(subject, "UTF-8");
    message.setContent(content());
    Transport.send(message);
  }

  private static MimeMultipart content() throws MessagingException {
    var plain = new MimeBodyPart();
    plain.setText("Bonjour", "UTF-8");
    var html = new MimeBodyPart();
    html.setContent("<b>Bonjour</b>", "text/html; charset=UTF-8");
    var letter = new MimeBodyPart();
    letter.setDataHandler(
        new jakarta.activation.DataHandler(
            new jakarta.mail.util.ByteArrayDataSource(LETTER, "application/pdf")));
    letter.setFileName("letter.pdf");
    return new MimeMultipart(plain, html, letter);
  }

  private static String get(MailServer server, String path)
      throws IOException, InterruptedException {
    return response(server, path).body();
  }

  private static java.net.http.HttpResponse<String> response(MailServer server, String path)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(server.site().resolve(path)).build(), BodyHandlers.ofString());
    }
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
