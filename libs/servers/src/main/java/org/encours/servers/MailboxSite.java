package org.encours.servers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Shows the mailbox in a browser; its JSON has the shape of Mailpit's, which containers run. */
final class MailboxSite implements AutoCloseable {

  private static final Pattern MESSAGE = Pattern.compile("/api/v1/message/(\\d+)");
  private static final Pattern RAW = Pattern.compile("/api/v1/message/(\\d+)/raw");
  private static final Pattern PART = Pattern.compile("/api/v1/message/(\\d+)/part/(\\d+)");
  private static final Pattern VIEW = Pattern.compile("/view/(\\d+)");
  private static final Pattern BODY = Pattern.compile("/view/(\\d+)\\.html");
  private static final int PAGE = 50;

  private final ObjectMapper json = new ObjectMapper();
  private final Mailbox mailbox;
  private final HttpServer server;

  private MailboxSite(Mailbox mailbox, HttpServer server) {
    this.mailbox = mailbox;
    this.server = server;
  }

  static MailboxSite start(Mailbox mailbox, int port) {
    try {
      var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      var site = new MailboxSite(mailbox, server);
      server.createContext("/", site::handle);
      server.start();
      return site;
    } catch (IOException e) {
      throw new ServerFailedException(
          "The mailbox cannot listen on port " + port + ": " + e.getMessage(), e);
    }
  }

  URI uri() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var answer = answer(exchange);
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type());
      headers.set("X-Content-Type-Options", "nosniff");
      // A message is untrusted content: whatever it brings, no script of it runs here.
      headers.set("Content-Security-Policy", "script-src 'none'; object-src 'none'");
      var empty = answer.body().length == 0;
      exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
      if (!empty) {
        exchange.getResponseBody().write(answer.body());
      }
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
    if (path.equals("/api/v1/messages")) {
      return exchange.getRequestMethod().equals("DELETE") ? clear() : list(query);
    }
    return path.equals("/")
        ? Answer.html(MailboxPage.list(mailbox, number(query, "start", 0), PAGE))
        : one(path).orElseGet(() -> Answer.text(404, "no such message"));
  }

  private Answer clear() {
    mailbox.clear();
    return Answer.text(200, "ok");
  }

  private Answer list(String query) throws IOException {
    var start = number(query, "start", 0);
    var limit = number(query, "limit", PAGE);
    return json(MailboxJson.list(mailbox, start, limit));
  }

  private Optional<Answer> one(String path) throws IOException {
    var raw = RAW.matcher(path);
    if (raw.matches() && mailbox.file(raw.group(1)).isPresent()) {
      var bytes = Files.readAllBytes(mailbox.file(raw.group(1)).get());
      return Optional.of(new Answer(200, "text/plain; charset=utf-8", bytes));
    }
    var part = PART.matcher(path);
    if (part.matches()) {
      return mailbox.find(part.group(1)).flatMap(mail -> part(mail, part.group(2)));
    }
    var view = VIEW.matcher(path);
    if (view.matches()) {
      return mailbox.find(view.group(1)).map(MailboxPage::view).map(Answer::html);
    }
    var body = BODY.matcher(path);
    if (body.matches()) {
      return mailbox.find(body.group(1)).map(MailboxPage::body).map(Answer::html);
    }
    var message = MESSAGE.matcher(path);
    var found = message.matches() ? mailbox.find(message.group(1)) : Optional.<Mail>empty();
    return found.isEmpty() ? Optional.empty() : Optional.of(json(MailboxJson.whole(found.get())));
  }

  private static Optional<Answer> part(Mail mail, String index) {
    var at = Integer.parseInt(index);
    if (at >= mail.attachments().size()) {
      return Optional.empty();
    }
    var attachment = mail.attachments().get(at);
    return Optional.of(new Answer(200, attachment.contentType(), attachment.content()));
  }

  private Answer json(Object value) throws IOException {
    return new Answer(200, "application/json", json.writeValueAsBytes(value));
  }

  private static int number(String query, String name, int otherwise) {
    var match = Pattern.compile("(?:^|&)" + name + "=(\\d{1,9})(?:&|$)").matcher(query);
    return match.find() ? Integer.parseInt(match.group(1)) : otherwise;
  }

  private record Answer(int status, String type, byte[] body) {

    static Answer html(String page) {
      return new Answer(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static Answer text(int status, String text) {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      return new Answer(status, "text/plain; charset=utf-8", bytes);
    }
  }
}
