package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what one creditor's events say; each event once, whatever the delivery. */
public final class Tally {

  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> events = new TreeMap<>();
  private final Map<String, Integer> reminders = new TreeMap<>();
  private final Map<String, Integer> routes = new TreeMap<>();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Map<String, Integer> missing = new TreeMap<>();
  private final Map<String, String> grades = new HashMap<>();
  private final Map<String, BigDecimal> interest = new HashMap<>();
  private final Map<String, BigDecimal> compensation = new HashMap<>();
  private BigDecimal recovered = BigDecimal.ZERO.setScale(2);
  private BigDecimal fees = BigDecimal.ZERO.setScale(2);

  void add(Event event) {
    if (!seen.add(event.id())) {
      return;
    }
    events.merge(event.type(), 1, Integer::sum);
    JsonNode data = event.data();
    switch (event.type()) {
      case "dunning.reminder-sent.v1" ->
          count(reminders, text(data, "step") + " · " + text(data, "channel"));
      case "collections.case-handed-off.v1" ->
          count(
              routes,
              text(data, "route") + " · " + data.path("agency").asText(text(data, "procedure")));
      case "collections.case-refused.v1" ->
          data.path("missing").forEach(each -> count(missing, text(each, "what")));
      case "collections.case-closed.v1" -> count(outcomes, text(data, "outcome"));
      case "risk.debtor-scored.v1" -> grades.put(text(data, "debtor"), text(data, "grade"));
      case "dunning.charges-claimed.v1" -> {
        interest.put(text(data, "invoiceId"), Wire.amount(data.path("interest")));
        compensation.put(text(data, "invoiceId"), Wire.amount(data.path("fixedCompensation")));
      }
      case "collections.recovery-received.v1" -> {
        recovered = recovered.add(Wire.amount(data.path("amount")));
        fees = data.has("fee") ? fees.add(Wire.amount(data.path("fee"))) : fees;
      }
      default -> {
        // Counted by its type; nothing else is reported of it.
      }
    }
  }

  int events(String type) {
    return events.getOrDefault(type, 0);
  }

  int events() {
    return seen.size();
  }

  /** By step and channel. */
  Map<String, Integer> reminders() {
    return reminders;
  }

  /** Cases handed off, by route and by agency or procedure. */
  Map<String, Integer> routes() {
    return routes;
  }

  Map<String, Integer> outcomes() {
    return outcomes;
  }

  /** What refused cases lacked. */
  Map<String, Integer> missing() {
    return missing;
  }

  /** Debtors by their last grade. */
  Map<String, Integer> grades() {
    Map<String, Integer> count = new TreeMap<>();
    grades.values().forEach(grade -> count.merge(grade, 1, Integer::sum));
    return count;
  }

  BigDecimal recovered() {
    return recovered;
  }

  BigDecimal fees() {
    return fees;
  }

  /** Statutory interest last claimed per invoice, summed. */
  BigDecimal interest() {
    return sum(interest);
  }

  /** Fixed compensation claimed (40 euros per late invoice between businesses). */
  BigDecimal compensation() {
    return sum(compensation);
  }

  private static BigDecimal sum(Map<String, BigDecimal> amounts) {
    return amounts.values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private static void count(Map<String, Integer> counts, String key) {
    counts.merge(key, 1, Integer::sum);
  }

  private static String text(JsonNode data, String field) {
    return data.path(field).asText("");
  }
}
