package org.encours.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.local.demo.Rest;
import org.encours.local.demo.RestProblem;
import org.encours.local.demo.Wire;
import org.encours.local.journeys.World.Invoice;
import org.junit.jupiter.api.Test;

@Journey
class HandedOffIT {

  private static final LocalDate DUE = LocalDate.of(2026, 4, 1);

  /** The last of the default steps is due 45 days after the due date: Monday 18 May. */
  private static final LocalDate AT_THE_LATEST = DUE.plusDays(60);

  @Test
  void aDebtHandedToAnAgencyThatRecoversIsPaidInTheLedger(Stack stack) {
    try (World world = World.belgian(stack, "agency-recovers")) {
      introduce(world, "recouvra");
      String debtor = world.debtor("EVADES", "COMPANY");
      Invoice invoice = world.bill(debtor, "2026-001", "2000.00", DUE.minusDays(30), DUE);

      world.live(DUE.plusDays(1), AT_THE_LATEST);
      world.approve(world.caseOf(debtor), AT_THE_LATEST);

      JsonNode held = world.caseOf(debtor);
      assertThat(held.path("status").asText()).as(held.toPrettyString()).isEqualTo("AMICABLE");
      assertThat(held.path("agency").asText()).isEqualTo("recouvra");
      assertThat(world.invoice(invoice).path("inCollection").asBoolean()).isTrue();

      Rest agency = world.agency("recouvra");
      String owed = world.owed(invoice);
      update(agency, held, "ACCEPTED", AT_THE_LATEST.plusDays(1), null);
      update(agency, held, "PAYMENT", AT_THE_LATEST.plusDays(12), owed);
      // The same message again, as agencies do send: it is paid once.
      update(agency, held, "PAYMENT", AT_THE_LATEST.plusDays(12), owed);
      world.settle();

      assertThat(world.invoice(invoice).path("status").asText()).isEqualTo("PAID");
      assertThat(world.events("collections.recovery-received.v1")).hasSize(1);
      int reminders = world.steps(invoice).size();
      world.live(AT_THE_LATEST.plusDays(13), AT_THE_LATEST.plusDays(20));
      assertThat(world.steps(invoice)).hasSize(reminders);
    }
  }

  @Test
  void anAgencySeesTheCasesHandedToItAndNothingElse(Stack stack) {
    try (World world = World.belgian(stack, "two-agencies")) {
      introduce(world, "recouvra");
      String debtor = world.debtor("EVADES", "COMPANY");
      world.bill(debtor, "2026-001", "900.00", DUE.minusDays(30), DUE);
      world.live(DUE.plusDays(1), AT_THE_LATEST);
      world.approve(world.caseOf(debtor), AT_THE_LATEST);

      JsonNode mine = world.agency("recouvra").get(Service.COLLECTIONS, "/v1/agency/cases");
      JsonNode others = world.agency("incasso-noord").get(Service.COLLECTIONS, "/v1/agency/cases");

      assertThat(mine.path("items")).isNotEmpty();
      assertThat(others.path("items")).isEmpty();
      assertThatExceptionOfType(RestProblem.class)
          .isThrownBy(
              () ->
                  update(
                      world.agency("incasso-noord"),
                      world.caseOf(debtor),
                      "PAYMENT",
                      AT_THE_LATEST,
                      "900.00"));
    }
  }

  @Test
  void anUncontestedDebtGoesToCourtWhereNoAgencyWorks(Stack stack) {
    try (World world = World.belgian(stack, "judicial")) {
      String debtor = world.debtor("EVADES", "COMPANY");
      Invoice invoice = world.bill(debtor, "2026-001", "8000.00", DUE.minusDays(30), DUE);

      world.live(DUE.plusDays(1), AT_THE_LATEST);
      world.approve(world.caseOf(debtor), AT_THE_LATEST);

      JsonNode sued = world.caseOf(debtor);
      assertThat(sued.path("status").asText()).as(sued.toPrettyString()).isEqualTo("JUDICIAL");
      assertThat(sued.path("procedure").asText()).isEqualTo("BE_IOS");

      world.pay(invoice, world.owed(invoice), AT_THE_LATEST.plusDays(25));

      assertThat(world.invoice(invoice).path("status").asText()).isEqualTo("PAID");
      assertThat(world.steps(invoice)).doesNotHaveDuplicates();
    }
  }

  private static void introduce(World world, String agency) {
    ObjectNode body = Wire.object().put("name", "Agency " + agency);
    body.withArray("countries").add("BE");
    body.withArray("languages").add("fr");
    body.withArray("sectors");
    body.withObject("feeSchedule").withArray("bands").addObject().put("successPercent", "12");
    body.put("registration", "FPS-" + agency);
    world.committee.put(Service.COLLECTIONS, "/v1/agencies/" + agency, body);
  }

  private static void update(Rest agency, JsonNode held, String type, LocalDate on, String amount) {
    ObjectNode update =
        Wire.object()
            .put("type", type)
            .put("at", on.toString())
            .put("externalReference", type + " " + on);
    if (amount != null) {
      update.put("valueDate", on.toString()).set("amount", Wire.money(new BigDecimal(amount)));
    }
    agency.post(
        Service.COLLECTIONS,
        "/v1/agency/cases/" + held.path("id").asText() + "/updates",
        update,
        held.path("id").asText() + type + on);
  }
}
