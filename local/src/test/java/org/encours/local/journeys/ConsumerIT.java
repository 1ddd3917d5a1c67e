package org.encours.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.local.demo.Wire;
import org.encours.local.journeys.World.Invoice;
import org.junit.jupiter.api.Test;

/** Book XIX of the Belgian Code of Economic Law. Due on Wednesday 1 April 2026. */
@Journey
class ConsumerIT {

  private static final LocalDate DUE = LocalDate.of(2026, 4, 1);

  /** Three days after the due date is Saturday, then Easter: it leaves on Tuesday by e-mail. */
  private static final LocalDate FIRST_REMINDER = LocalDate.of(2026, 4, 7);

  /** The 14 days of art. XIX.2 run from the day after an e-mail. */
  private static final LocalDate LAST_FREE_DAY = FIRST_REMINDER.plusDays(14);

  @Test
  void aConsumersFirstReminderIsFreeAndChargesWaitFourteenDays(Stack stack) {
    try (World world = World.belgian(stack, "consumer")) {
      String debtor = world.debtor("FAMILY", "CONSUMER");
      Invoice invoice = world.bill(debtor, "2026-001", "300.00", DUE.minusDays(14), DUE);

      world.live(DUE.plusDays(1), LAST_FREE_DAY);

      assertThat(world.steps(invoice)).hasSize(1);
      assertThat(world.events("dunning.charges-claimed.v1")).isEmpty();
      assertThat(charges(world, invoice, LAST_FREE_DAY)).isEqualByComparingTo("0.00");

      world.live(LAST_FREE_DAY.plusDays(1), LAST_FREE_DAY.plusDays(6));

      assertThat(world.steps(invoice)).hasSize(2);
      JsonNode claimed = world.events("dunning.charges-claimed.v1").getFirst();
      assertThat(Wire.date(claimed.path("claimedOn"))).isAfter(LAST_FREE_DAY);
      // 30 + 10 % of what is above 150 (art. XIX.4): nothing may be claimed above it.
      assertThat(Wire.amount(claimed.path("total")).subtract(Wire.amount(claimed.path("interest"))))
          .isLessThanOrEqualTo(new BigDecimal("45.00"));
    }
  }

  private static BigDecimal charges(World world, Invoice invoice, LocalDate asOf) {
    JsonNode claim =
        world.controller.get(
            Service.DUNNING, "/v1/invoices/" + invoice.id() + "/claim?asOf=" + asOf);
    return Wire.amount(claim.path("total")).subtract(Wire.amount(claim.path("principal")));
  }
}
