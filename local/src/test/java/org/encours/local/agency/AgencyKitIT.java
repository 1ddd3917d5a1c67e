package org.encours.local.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.encours.testkit.Timeouts;
import org.junit.jupiter.api.Test;

/** The kit finds nothing wrong with an agency that behaves, and each fault of one that does not. */
class AgencyKitIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a client does once in each round. */
  private interface Client {
    void round(LocalDate day);
  }

  @Test
  void theSandboxAgencyKeepsTheContract() throws Exception {
    try (AgencyKit kit = new AgencyKit("recouvra", 0)) {
      SandboxAgency sandbox = new SandboxAgency(new AgencyApi(kit.url(), kit.token()), said -> {});
      List<Finding> findings = findings(kit, sandbox::round, Timeouts.LONG);
      assertThat(findings).hasSize(12).allMatch(Finding::passed, "passed");
    }
  }

  @Test
  void anAgencyGoesOnWhenTheServiceIsAwayForAWhile() throws Exception {
    List<String> said = new ArrayList<>();
    SandboxAgency sandbox;
    try (AgencyKit kit = new AgencyKit("recouvra", 0)) {
      sandbox = new SandboxAgency(new AgencyApi(kit.url(), kit.token()), said::add);
      kit.book().offer("COMPANY");
      sandbox.round(LocalDate.of(2026, 7, 1));
    }
    sandbox.round(LocalDate.of(2026, 7, 2));
    sandbox.round(LocalDate.of(2026, 7, 3));
    assertThat(said.getFirst()).endsWith("ACCEPTED");
    assertThat(said.getLast()).startsWith("no answer");
  }

  @Test
  void aCarelessClientIsToldWhatItBreaks() throws Exception {
    try (AgencyKit kit = new AgencyKit("careless", 0)) {
      AgencyApi api = new AgencyApi(kit.url(), kit.token());
      List<Finding> findings = findings(kit, day -> careless(api), Duration.ofSeconds(1));
      assertThat(findings)
          .filteredOn(finding -> Boolean.FALSE.equals(finding.kept()))
          .extracting(Finding::rule)
          .contains(
              "the feed is read on from the last position",
              "a case is accepted once, however often its offer is read",
              "a report that was answered with 500 is sent again with the same updateId",
              "nothing is done on a case after it was recalled",
              "nobody is contacted during a pause",
              "no more is reported as paid than is open, direct payments included",
              "a consumer is written to before any other contact (art. XIX.7 CEL)",
              "a consumer is called, visited or texted between 08:00 and 22:00 only",
              "nobody but a consumer or its representative is spoken to about its debt");
    }
  }

  @Test
  void aClientThatNeverCameHasKeptNothing() throws Exception {
    try (AgencyKit kit = new AgencyKit("absent", 0)) {
      assertThat(new KitScenario(kit.book(), Duration.ofMillis(20)).run())
          .filteredOn(finding -> finding.rule().startsWith("every offer"))
          .noneMatch(Finding::passed);
    }
  }

  /** Reads everything again each time, and says the same of all of it under new ids. */
  private static void careless(AgencyApi api) {
    for (JsonNode event : api.events(0)) {
      if (event.path("type").asText().equals("handoff.offered.v1")) {
        String id = event.path("data").path("caseId").asText();
        api.report(id, report("ACCEPTED"));
        api.report(id, report("CONTACTED").put("code", "REACHED"));
        api.report(
            id,
            report("CONTACTED")
                .put("at", "2026-07-10T20:00:00Z")
                .put("channel", "CALL")
                .put("reached", "NEIGHBOUR"));
        ObjectNode payment = report("PAYMENT");
        payment.putObject("amount").put("amount", "600.00").put("currency", "EUR");
        api.report(id, payment);
      }
    }
    api.events(5);
  }

  private static ObjectNode report(String type) {
    return JSON.createObjectNode().put("type", type).put("updateId", UUID.randomUUID().toString());
  }

  private static List<Finding> findings(AgencyKit kit, Client client, Duration patience)
      throws InterruptedException {
    AtomicBoolean goesOn = new AtomicBoolean(true);
    Thread agency =
        Thread.ofVirtual()
            .start(
                () -> {
                  LocalDate day = LocalDate.of(2026, 6, 1);
                  while (goesOn.get()) {
                    client.round(day);
                    day = day.plusDays(7);
                    rest();
                  }
                });
    try {
      return new KitScenario(kit.book(), patience).run();
    } finally {
      goesOn.set(false);
      agency.join();
    }
  }

  private static void rest() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
