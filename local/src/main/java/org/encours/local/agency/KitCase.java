package org.encours.local.agency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A case as the kit offers it, with what the client reported; guarded by the kit's lock. */
final class KitCase {

  final String id;
  final ObjectNode offer;
  BigDecimal open;

  /** What is open as far as the client can know; a direct payment is news until it was read. */
  private BigDecimal known;

  /** The position in the feed of the last word about money, 0 before any. */
  private long toldAt;

  boolean paused;
  boolean recalled;

  /** Each different report, in order of arrival. */
  final List<JsonNode> reports = new ArrayList<>();

  /** What broke a rule, as it happened. */
  final List<String> afterRecall = new ArrayList<>();

  final List<String> inPause = new ArrayList<>();
  final List<String> aboveOpen = new ArrayList<>();

  KitCase(String id, ObjectNode offer, String open) {
    this.id = id;
    this.offer = offer;
    this.open = new BigDecimal(open);
    this.known = this.open;
  }

  boolean reported(String type) {
    return reports.stream().anyMatch(report -> report.path("type").asText().equals(type));
  }

  long count(String type) {
    return reports.stream().filter(report -> report.path("type").asText().equals(type)).count();
  }

  boolean consumer() {
    return offer.path("debtor").path("kind").asText().equals("CONSUMER");
  }

  /** The creditor was paid itself, which the feed says at a position. */
  void paidDirectly(BigDecimal amount, long position) {
    open = open.subtract(amount);
    toldAt = position;
  }

  /** The client has read the feed up to a position, or the case itself. */
  void readUpTo(long position) {
    if (position >= toldAt) {
      known = open;
    }
  }

  /** Takes a report that is new; answers the status. */
  int take(JsonNode report) {
    String type = report.path("type").asText();
    if (recalled) {
      afterRecall.add(type);
      return 404;
    }
    if (paused && type.equals("CONTACTED")) {
      inPause.add(report.path("code").asText(type));
    }
    if (type.equals("PAYMENT")) {
      BigDecimal amount = new BigDecimal(report.path("amount").path("amount").asText("0"));
      if (amount.compareTo(open) > 0) {
        if (amount.compareTo(known) > 0) {
          aboveOpen.add(amount + " of " + known);
        }
        return 422;
      }
      open = open.subtract(amount);
      known = known.subtract(amount);
    }
    reports.add(report);
    return 201;
  }
}
