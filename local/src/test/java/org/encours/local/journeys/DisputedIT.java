package org.encours.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.local.demo.Wire;
import org.encours.local.journeys.World.Invoice;
import org.junit.jupiter.api.Test;

@Journey
class DisputedIT {

  private static final LocalDate DUE = LocalDate.of(2026, 4, 1);

  @Test
  void aDisputedInvoiceLeavesTheReminderWithoutLosingTheOthers(Stack stack) {
    try (World world = World.belgian(stack, "disputed")) {
      String debtor = world.debtor("CONTESTS", "COMPANY");
      Invoice contested = world.bill(debtor, "2026-001", "400.00", DUE.minusDays(30), DUE);
      Invoice other = world.bill(debtor, "2026-002", "600.00", DUE.minusDays(30), DUE);

      JsonNode dispute = contest(world, contested, DUE.minusDays(2));
      world.live(DUE.plusDays(1), DUE.plusDays(8));

      assertThat(world.invoice(contested).path("disputed").asBoolean()).isTrue();
      assertThat(world.steps(contested)).isEmpty();
      assertThat(world.steps(other)).hasSize(1);

      resolve(world, dispute, DUE.plusDays(8));
      world.live(DUE.plusDays(9), DUE.plusDays(20));

      assertThat(world.invoice(contested).path("disputed").asBoolean()).isFalse();
      assertThat(world.steps(contested)).isNotEmpty();
    }
  }

  private static JsonNode contest(World world, Invoice invoice, LocalDate on) {
    JsonNode dispute =
        world.controller.post(
            Service.INVOICE,
            "/v1/invoices/" + invoice.id() + "/disputes",
            Wire.object()
                .put("reason", "GOODS")
                .put("note", "Two pieces arrived broken")
                .put("openedOn", on.toString()));
    world.settle();
    return dispute;
  }

  private static void resolve(World world, JsonNode dispute, LocalDate on) {
    world.controller.post(
        Service.INVOICE,
        "/v1/disputes/" + dispute.path("id").asText() + "/resolution",
        Wire.object()
            .put("outcome", "REJECTED")
            .put("note", "The delivery note says otherwise")
            .put("resolvedOn", on.toString()));
    world.settle();
  }
}
