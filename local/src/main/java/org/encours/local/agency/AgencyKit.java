package org.encours.local.agency;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * Stands in for collections-service towards an agency's own client: the same paths over a small
 * book of cases, which notes what the client does and answers now and then as a bad day would.
 */
final class AgencyKit implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CASES = "/v1/agency/cases";

  private final HttpServer server;
  private final String token = "kit-" + UUID.randomUUID();
  private final KitBook book;

  AgencyKit(String agency, int port) throws IOException {
    book = new KitBook(agency);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v1/agency/", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  String token() {
    return token;
  }

  KitBook book() {
    return book;
  }

  /** A status and, where it is not a problem, what to show. */
  private record Answer(int status, String text) {

    static Answer problem(int status, String code) {
      return new Answer(
          status, "{\"type\":\"/problems/%s\",\"status\":%d}".formatted(code, status));
    }
  }

  private void answer(HttpExchange call) throws IOException {
    byte[] body = call.getRequestBody().readAllBytes();
    Answer answer = answer(call, body);
    byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(answer.status(), bytes.length);
    try (var out = call.getResponseBody()) {
      out.write(bytes);
    }
  }

  private Answer answer(HttpExchange call, byte[] body) {
    if (!("Bearer " + token).equals(call.getRequestHeaders().getFirst("Authorization"))) {
      book.strangerCalled();
      return Answer.problem(401, "unauthorized");
    }
    try {
      return call.getRequestMethod().equals("POST")
          ? report(call.getRequestURI().getPath(), body)
          : read(call.getRequestURI());
    } catch (RuntimeException | IOException unreadable) {
      return Answer.problem(400, "unreadable");
    }
  }

  private Answer report(String path, byte[] body) throws IOException {
    String id = path.replaceAll(CASES + "/([^/]+)/updates", "$1");
    int status = book.report(id, JSON.readTree(body));
    return status == 201 ? new Answer(201, "{}") : Answer.problem(status, "status-" + status);
  }

  private Answer read(URI uri) {
    return switch (uri.getPath()) {
      case "/v1/agency/events" ->
          page(book.events(number(uri, "after", 0), number(uri, "limit", 50)));
      case CASES -> page(book.shownCases());
      default ->
          book.shownCase(uri.getPath().replace(CASES + "/", ""))
              .map(shown -> new Answer(200, shown.toString()))
              .orElseGet(() -> Answer.problem(404, "not-found"));
    };
  }

  private static Answer page(ArrayNode items) {
    ObjectNode page = JSON.createObjectNode();
    page.set("items", items);
    page.putNull("next");
    return new Answer(200, page.toString());
  }

  private static long number(URI uri, String name, long otherwise) {
    String query = uri.getQuery() == null ? "" : uri.getQuery();
    for (String part : query.split("&")) {
      if (part.startsWith(name + "=")) {
        return Long.parseLong(part.substring(name.length() + 1));
      }
    }
    return otherwise;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
