package org.encours.collections.adapter.out.postgres;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Brings a case that an older release kept into the form of now. What the past did not know stands
 * here, so that the domain need not know of it.
 */
final class CaseUpcaster {

  private final ObjectNode tree;
  private final String caseId;

  CaseUpcaster(ObjectNode tree) {
    this.tree = tree;
    this.caseId = tree.path("id").path("value").asText();
  }

  void toSecondForm() {
    rename(tree, "grounds", "context");
    rename(tree, "standing", "flags");
    rename(tree, "talks", "negotiation");
    negotiation(object(tree, "negotiation"));
    flags(object(tree, "flags"));
    account(object(tree, "account"));
    state((ObjectNode) tree.get("state"));
    for (JsonNode mandate : tree.path("mandates")) {
      offer((ObjectNode) mandate.get("offer"));
    }
  }

  private static void negotiation(ObjectNode negotiation) {
    List.of("pauses", "offers", "attachments", "breaches")
        .forEach(list -> whole(negotiation, list));
  }

  private void flags(ObjectNode flags) {
    whole(flags, "acts");
    if (flags.get("insolvency") instanceof ObjectNode insolvency) {
      insolvency.put("noteId", id("insolvency " + caseId)).put("kind", "UNKNOWN");
    }
    if (flags.get("sold") instanceof ObjectNode sold) {
      whole(sold, "owed");
    }
  }

  private void account(ObjectNode account) {
    whole(account, "added");
    for (JsonNode recovery : account.path("recoveries")) {
      sinceThen((ObjectNode) recovery, "valueDate");
      whole((ObjectNode) recovery, "settled");
    }
    for (JsonNode waiver : account.path("waivers")) {
      sinceThen((ObjectNode) waiver, "on");
      whole((ObjectNode) waiver, "parts");
    }
    int number = 0;
    for (JsonNode cost : account.path("outlays")) {
      ((ObjectNode) cost)
          .put("id", id("cost " + caseId + " " + number++))
          .put("head", cost.path("what").asText().startsWith("fixed fee of ") ? FEE : "OTHER")
          .put("recoverable", false);
    }
  }

  private static final String FEE = "AGENCY_FEE";

  private static void state(ObjectNode state) {
    switch (state.path("is").asText()) {
      case "PROPOSED" -> {
        if (!state.hasNonNull("proposal")) {
          state.removeAll();
          state.put("is", "UNROUTED");
        } else {
          StoredFees.upcast(state.path("proposal").path("route").get("feeSchedule"));
        }
      }
      case "JUDICIAL" -> whole(state, "steps");
      case "PLAN" -> state((ObjectNode) state.get("before"));
      default -> {}
    }
  }

  private static void offer(ObjectNode offer) {
    offer.remove("allocation");
    StoredFees.upcast(offer.get("feeSchedule"));
    for (JsonNode item : offer.path("claims")) {
      if (!item.has("penalty") && item.has("fees")) {
        ObjectNode none = item.get("fees").deepCopy();
        ((ObjectNode) item).set("penalty", none.put("amount", "0.00"));
      }
    }
  }

  /** What was not kept with the day on which it was known counted from its own day. */
  private static void sinceThen(ObjectNode of, String day) {
    if (!of.hasNonNull("knownOn")) {
      of.set("knownOn", of.get(day));
    }
  }

  private static ObjectNode object(ObjectNode of, String name) {
    return of.get(name) instanceof ObjectNode known ? known : of.putObject(name);
  }

  private static void whole(ObjectNode of, String list) {
    if (!of.hasNonNull(list)) {
      of.putArray(list);
    }
  }

  private static void rename(ObjectNode of, String old, String now) {
    if (of.has(old)) {
      of.set(now, of.remove(old));
    }
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
