package org.encours.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.local.journeys.World.Invoice;
import org.junit.jupiter.api.Test;

/** Due on Wednesday 1 April 2026. */
@Journey
class PaidInTimeIT {

  private static final LocalDate DUE = LocalDate.of(2026, 4, 1);

  @Test
  void aDebtorThatPaysOnTimeIsNotReminded(Stack stack) {
    try (World world = World.belgian(stack, "paid-on-time")) {
      String debtor = world.debtor("PROMPT", "COMPANY");
      Invoice invoice = world.bill(debtor, "2026-001", "1000.00", DUE.minusDays(30), DUE);

      world.pay(invoice, "1000.00", DUE.minusDays(7));
      world.live(DUE.minusDays(6), DUE.plusDays(20));

      assertThat(world.invoice(invoice).path("status").asText()).isEqualTo("PAID");
      assertThat(world.steps(invoice)).isEmpty();
      assertThat(world.events("invoice.overdue.v1")).isEmpty();
      assertThat(
              world.controller.get(Service.RISK, "/v1/debtors/PROMPT/risk").path("grade").asText())
          .isIn("A", "B", "C");
    }
  }

  @Test
  void aDebtorThatPaysAfterTheSecondReminderIsLeftAloneThen(Stack stack) {
    try (World world = World.belgian(stack, "paid-after-second")) {
      String debtor = world.debtor("SLOW", "COMPANY");
      Invoice invoice = world.bill(debtor, "2026-001", "1000.00", DUE.minusDays(30), DUE);

      world.live(DUE.plusDays(1), DUE.plusDays(16));
      int reminded = world.steps(invoice).size();
      // The letter asks interest and 40 euro beside the invoice; who pays less is asked for the
      // rest.
      world.pay(invoice, world.owed(invoice), DUE.plusDays(16));
      world.live(DUE.plusDays(17), DUE.plusDays(50));

      assertThat(reminded).isEqualTo(2);
      assertThat(world.steps(invoice)).hasSize(2).doesNotHaveDuplicates();
      assertThat(world.invoice(invoice).path("status").asText()).isEqualTo("PAID");
      assertThat(world.events("dunning.charges-claimed.v1")).isNotEmpty();
      assertThat(world.events("collections.case-opened.v1")).isEmpty();
      assertThat(new Letterbox(stack).recipientsAt("paid-after-second.example")).hasSize(2);
    }
  }
}
