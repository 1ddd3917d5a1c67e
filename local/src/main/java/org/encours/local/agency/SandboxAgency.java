package org.encours.local.agency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An agency that behaves: it accepts, writes to consumers first, calls, collects all or half or
 * nothing, gives up, and stops when told. One report a case a round.
 */
final class SandboxAgency {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The days that a collector leaves a consumer after its notice, as long as any post takes. */
  private static final int NOTICE_DAYS = 24;

  /** By UTC; in the middle of the day wherever its debtors live. */
  private static final LocalTime OFFICE_HOUR = LocalTime.of(10, 0);

  private final AgencyApi api;
  private final Consumer<String> log;
  private final Map<String, SandboxCase> desk = new LinkedHashMap<>();
  private final Map<String, ObjectNode> pending = new LinkedHashMap<>();
  private final Map<String, LocalDate> noticed = new LinkedHashMap<>();
  private long position;

  SandboxAgency(AgencyApi api, Consumer<String> log) {
    this.api = api;
    this.log = log;
  }

  /**
   * Hears what is new, then does one thing for each case. A service that does not answer is asked
   * again in the next round, where this one left off.
   */
  void round(LocalDate today) {
    try {
      hearAndWork(today);
    } catch (UncheckedIOException away) {
      log.accept("no answer, again in the next round: " + away.getMessage());
    }
  }

  private void hearAndWork(LocalDate today) {
    for (List<JsonNode> news = api.events(position); !news.isEmpty(); news = api.events(position)) {
      news.forEach(this::hear);
      position = news.getLast().path("position").asLong();
    }
    List.copyOf(desk.values()).forEach(each -> work(each, today));
  }

  private void hear(JsonNode event) {
    JsonNode data = event.path("data");
    String id = data.path("caseId").asText();
    switch (event.path("type").asText()) {
      case "handoff.offered.v1" -> desk.putIfAbsent(id, SandboxCase.offered(data));
      case "handoff.recalled.v1" -> {
        pending.remove(id);
        if (desk.remove(id) != null) {
          log.accept(id + " recalled: " + data.path("reason").asText());
        }
      }
      case "handoff.instructed.v1" -> {
        String what = data.path("instruction").asText();
        if (what.equals("PAUSE") || what.equals("RESUME")) {
          desk.computeIfPresent(id, (same, known) -> known.rests(what.equals("PAUSE")));
        }
        log.accept(id + " " + what + ": " + data.path("text").asText());
      }
      default -> {} // what was paid directly shows in what is open; later events are not for us
    }
  }

  private void work(SandboxCase known, LocalDate today) {
    // What was not answered may have been taken all the same: it is said again word for word.
    ObjectNode unanswered = pending.remove(known.id());
    ObjectNode update = unanswered != null ? unanswered : next(known, today);
    if (update != null) {
      say(known, update, today);
    }
  }

  private ObjectNode next(SandboxCase known, LocalDate today) {
    return switch (known.next()) {
      case ACCEPT -> report(known, "ACCEPTED", today);
      case NOTIFY ->
          report(known, "CONTACTED", today).put("code", "NOTICE_POSTED").put("channel", "LETTER");
      case CALL ->
          waits(known, today)
              ? null
              : report(known, "CONTACTED", today)
                  .put("at", today.atTime(OFFICE_HOUR).toInstant(ZoneOffset.UTC).toString())
                  .put("code", "REACHED")
                  .put("channel", "CALL")
                  .put("reached", "DEBTOR")
                  .put("note", "Spoke");
      case COLLECT -> collected(known, today);
      case GIVE_UP -> report(known, "CLOSED", today).put("code", "NO_RESULT");
      case NOTHING -> null;
    };
  }

  private void say(SandboxCase known, ObjectNode update, LocalDate today) {
    switch (api.report(known.id(), update)) {
      case YES -> {
        log.accept(known.id() + " " + update.path("type").asText());
        if (update.path("code").asText().equals("NOTICE_POSTED")) {
          noticed.put(known.id(), today);
        }
        if (update.path("type").asText().equals("CLOSED")) {
          desk.remove(known.id());
        } else {
          desk.put(known.id(), known.done());
        }
      }
      case NO -> desk.remove(known.id());
      case LATER -> pending.put(known.id(), update);
    }
  }

  private boolean waits(SandboxCase known, LocalDate today) {
    return known.consumer() && today.isBefore(noticed.get(known.id()).plusDays(NOTICE_DAYS));
  }

  /** What is open by the creditor's word, so that what was paid directly is not asked again. */
  private ObjectNode collected(SandboxCase known, LocalDate today) {
    JsonNode open = api.show(known.id()).path("open");
    BigDecimal all = new BigDecimal(open.path("amount").asText("0"));
    BigDecimal part =
        known.temper() == SandboxCase.Temper.PAYS_HALF
            ? all.divide(BigDecimal.TWO, 2, RoundingMode.DOWN)
            : all;
    if (part.signum() == 0) {
      return null;
    }
    ObjectNode payment = report(known, "PAYMENT", today).put("valueDate", today.toString());
    payment
        .putObject("amount")
        .put("amount", part.toPlainString())
        .put("currency", open.path("currency").asText());
    return payment;
  }

  /** The same step of the same case has the same id, however often it is sent. */
  private static ObjectNode report(SandboxCase known, String type, LocalDate today) {
    return JSON.createObjectNode()
        .put("type", type)
        .put("updateId", known.id() + "-" + known.steps())
        .put("at", today.toString())
        .put("externalReference", "SANDBOX-" + known.id().substring(0, 8));
  }
}
