package org.encours.local.agency;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/**
 * Stands in for collections-service towards an agency's own client: the same paths over a small
 * book of cases. It notes what the client does and answers now and then as a bad day would.
 */
final class AgencyKit implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final String token = "kit-" + UUID.randomUUID();
  private final String agency;
  private final Map<String, KitCase> cases = new LinkedHashMap<>();
  private final List<ObjectNode> feed = new ArrayList<>();
  private final Map<String, JsonNode> byUpdateId = new HashMap<>();
  private final List<String> reusedIds = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();
  private final List<Long> asked = new ArrayList<>();
  private boolean withoutToken;
  private int failNext;

  AgencyKit(String agency, int port) throws IOException {
    this.agency = agency;
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

  /** Offers a case of 1,000.00 and tells its id. */
  synchronized KitCase offer(String debtorKind) {
    String id = UUID.randomUUID().toString();
    ObjectNode offer = KitOffers.offer(JSON, id, agency, debtorKind);
    KitCase fresh = new KitCase(id, offer, "1000.00");
    cases.put(id, fresh);
    tell("handoff.offered.v1", offer);
    return fresh;
  }

  synchronized void recall(KitCase of) {
    of.recalled = true;
    tell(
        "handoff.recalled.v1",
        data(of).put("reason", "The debtor deals with us").put("recalledOn", "2026-07-01"));
  }

  synchronized void pause(KitCase of, boolean rest) {
    of.paused = rest;
    tell(
        "handoff.instructed.v1",
        data(of)
            .put("instruction", rest ? "PAUSE" : "RESUME")
            .put("text", rest ? "The debtor asks for mediation" : "Go on")
            .put("instructedOn", "2026-07-01"));
  }

  synchronized void paidDirectly(KitCase of, String amount) {
    of.open = of.open.subtract(new java.math.BigDecimal(amount));
    ObjectNode data = data(of).put("invoiceNumber", "2026-1").put("valueDate", "2026-07-01");
    data.putObject("amount").put("amount", amount).put("currency", "EUR");
    data.putObject("open").put("amount", of.open.toPlainString()).put("currency", "EUR");
    tell("handoff.paid-directly.v1", data);
  }

  /** An event of a later version, which a client must pass over. */
  synchronized void somethingLater(KitCase of) {
    tell("handoff.something-later.v9", data(of).put("news", "unknown to you"));
  }

  /** The next report is answered with 500, as if the service had a bad moment. */
  synchronized void failNextReport() {
    failNext = 1;
  }

  synchronized boolean sees(BooleanSupplier condition) {
    return condition.getAsBoolean();
  }

  synchronized KitFindings findings() {
    return new KitFindings(
        List.copyOf(cases.values()),
        List.copyOf(reusedIds),
        List.copyOf(failed),
        List.copyOf(repeated),
        List.copyOf(asked),
        feed.size(),
        withoutToken);
  }

  private ObjectNode data(KitCase of) {
    return JSON.createObjectNode().put("caseId", of.id).put("agency", agency);
  }

  private void tell(String type, ObjectNode data) {
    ObjectNode event = JSON.createObjectNode().put("position", feed.size() + 1L).put("type", type);
    event.set("data", data);
    feed.add(event);
  }

  private void answer(HttpExchange call) throws IOException {
    byte[] body = call.getRequestBody().readAllBytes();
    int status;
    String text;
    synchronized (this) {
      try {
        if (!("Bearer " + token).equals(call.getRequestHeaders().getFirst("Authorization"))) {
          withoutToken = true;
          status = 401;
          text = problem("unauthorized");
        } else if (call.getRequestMethod().equals("POST")) {
          status = report(call.getRequestURI().getPath(), body);
          text = status == 201 ? "{}" : problem("status-" + status);
        } else {
          text = read(call.getRequestURI());
          status = text == null ? 404 : 200;
        }
      } catch (RuntimeException | IOException unreadable) {
        status = 400;
        text = problem("unreadable");
      }
    }
    byte[] answer = (text == null ? problem("not-found") : text).getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(status, answer.length);
    try (var out = call.getResponseBody()) {
      out.write(answer);
    }
  }

  private String read(URI uri) {
    if (uri.getPath().equals("/v1/agency/events")) {
      long after = number(uri.getQuery(), "after", 0);
      asked.add(after);
      ArrayNode items = JSON.createArrayNode();
      feed.stream().skip(after).limit(number(uri.getQuery(), "limit", 50)).forEach(items::add);
      ObjectNode page = JSON.createObjectNode();
      page.set("items", items);
      page.putNull("next");
      return page.toString();
    }
    KitCase found = cases.get(uri.getPath().replace("/v1/agency/cases/", ""));
    if (found == null || found.recalled) {
      return uri.getPath().equals("/v1/agency/cases") ? all() : null;
    }
    return shown(found).toString();
  }

  private String all() {
    ObjectNode page = JSON.createObjectNode();
    ArrayNode items = page.putArray("items");
    cases.values().stream().filter(of -> !of.recalled).forEach(of -> items.add(shown(of)));
    page.putNull("next");
    return page.toString();
  }

  private static ObjectNode shown(KitCase of) {
    ObjectNode shown = of.offer.deepCopy().put("id", of.id).put("status", "AMICABLE");
    shown.putObject("open").put("amount", of.open.toPlainString()).put("currency", "EUR");
    return shown;
  }

  private int report(String path, byte[] body) throws IOException {
    KitCase of = cases.get(path.replaceAll("/v1/agency/cases/([^/]+)/updates", "$1"));
    JsonNode report = JSON.readTree(body);
    if (of == null) {
      return 404;
    }
    String id = report.path("updateId").asText("");
    if (failNext > 0) {
      failNext--;
      failed.add(id);
      // The report may have been taken before the answer was lost: that is what makes it hard.
      remember(of, id, report);
      return 500;
    }
    return remember(of, id, report);
  }

  private int remember(KitCase of, String id, JsonNode report) {
    JsonNode known = id.isEmpty() ? null : byUpdateId.get(id);
    if (known != null) {
      if (known.equals(report)) {
        repeated.add(id);
        return 201;
      }
      reusedIds.add(id);
      return 409;
    }
    int status = of.take(report);
    if (status == 201 && !id.isEmpty()) {
      byUpdateId.put(id, report);
    }
    return status;
  }

  private static long number(String query, String name, long otherwise) {
    if (query != null) {
      for (String part : query.split("&")) {
        if (part.startsWith(name + "=")) {
          return Long.parseLong(part.substring(name.length() + 1));
        }
      }
    }
    return otherwise;
  }

  private static String problem(String code) {
    return "{\"type\":\"https://encours.org/problems/" + code + "\",\"status\":0}";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
