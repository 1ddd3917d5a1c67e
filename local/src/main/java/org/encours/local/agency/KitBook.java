package org.encours.local.agency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The small book of cases that a client is put through, and what the client did with it. */
final class KitBook {

  private static final ObjectMapper JSON = new ObjectMapper();

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

  KitBook(String agency) {
    this.agency = agency;
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
    of.paidDirectly(new BigDecimal(amount), feed.size() + 1L);
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

  /** What is found so far; a client that goes on meanwhile waits until it is told. */
  synchronized List<Finding> judged() {
    return findings().all();
  }

  synchronized long feedEnd() {
    return feed.size();
  }

  /** Whether the client has asked for what comes after a position. */
  synchronized boolean readTo(long position) {
    return asked.stream().anyMatch(after -> after >= position);
  }

  private KitFindings findings() {
    return new KitFindings(
        List.copyOf(cases.values()),
        List.copyOf(reusedIds),
        List.copyOf(failed),
        List.copyOf(repeated),
        List.copyOf(asked),
        feed.size(),
        withoutToken);
  }

  /** The events after a position, which the client's asking is remembered by. */
  synchronized ArrayNode events(long after, long limit) {
    asked.add(after);
    cases.values().forEach(of -> of.readUpTo(after));
    ArrayNode items = JSON.createArrayNode();
    feed.stream().skip(after).limit(limit).forEach(items::add);
    return items;
  }

  /** The cases that were not recalled. */
  synchronized ArrayNode shownCases() {
    ArrayNode items = JSON.createArrayNode();
    cases.values().stream().filter(of -> !of.recalled).forEach(of -> items.add(shown(of)));
    return items;
  }

  /** A case that was offered and not recalled. */
  synchronized Optional<ObjectNode> shownCase(String id) {
    return Optional.ofNullable(cases.get(id)).filter(of -> !of.recalled).map(KitBook::shown);
  }

  /** Takes a report; answers its status. */
  synchronized int report(String caseId, JsonNode report) {
    KitCase of = cases.get(caseId);
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

  /** A call came without the token. */
  synchronized void strangerCalled() {
    withoutToken = true;
  }

  private ObjectNode data(KitCase of) {
    return JSON.createObjectNode().put("caseId", of.id).put("agency", agency);
  }

  private void tell(String type, ObjectNode data) {
    ObjectNode event = JSON.createObjectNode().put("position", feed.size() + 1L).put("type", type);
    event.set("data", data);
    feed.add(event);
  }

  private static ObjectNode shown(KitCase of) {
    of.readUpTo(Long.MAX_VALUE);
    ObjectNode shown = of.offer.deepCopy().put("id", of.id).put("status", "AMICABLE");
    shown.putObject("open").put("amount", of.open.toPlainString()).put("currency", "EUR");
    return shown;
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
}
