package org.encours.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.local.demo.Wire;
import org.junit.jupiter.api.Test;

@Journey
class CrashIT {

  private static final int DEBTORS = 60;
  private static final LocalDate DUE = LocalDate.of(2026, 4, 1);
  private static final LocalDate RUN = LocalDate.of(2026, 4, 8);

  @Test
  void everyReminderIsSentExactlyOnceWhenDunningIsKilledInTheMiddleOfARun(Stack stack)
      throws InterruptedException {
    try (World world = World.belgian(stack, "crash")) {
      for (int i = 0; i < DEBTORS; i++) {
        String debtor = world.debtor("D%03d".formatted(i), "COMPANY");
        world.bill(debtor, "2026-%03d".formatted(i), "250.00", DUE.minusDays(30), DUE);
      }
      world.runs.overdue(RUN);
      world.settle();
      Letterbox letterbox = new Letterbox(stack);

      world.controller.post(
          Service.DUNNING,
          "/v1/dunning-runs",
          Wire.object().put("businessDate", RUN.toString()).put("dryRun", false));
      int sentBefore = awaitSome(letterbox);
      stack.kill(Service.DUNNING);
      int sentAtDeath = letterbox.recipientsAt("crash.example").size();
      stack.start(Service.DUNNING);
      world.runs.dunning(RUN);
      awaitAll(letterbox);
      world.settle();
      assertThat(unsent(world)).as("reminders that did not leave").isEmpty();

      List<String> recipients = letterbox.recipientsAt("crash.example");
      assertThat(sentBefore).isPositive();
      assertThat(sentAtDeath).as("it died in the middle").isLessThan(DEBTORS);
      assertThat(recipients).hasSize(DEBTORS).doesNotHaveDuplicates();
      assertThat(world.events("dunning.reminder-sent.v1"))
          .hasSize(DEBTORS)
          .extracting(data -> data.path("debtor").asText())
          .doesNotHaveDuplicates();
    }
  }

  private static List<String> unsent(World world) {
    return world
        .controller
        .get(Service.DUNNING, "/v1/reminders?limit=1000")
        .path("items")
        .valueStream()
        .filter(reminder -> !"SENT".equals(reminder.path("state").asText()))
        .map(
            reminder ->
                "%s by %s to %s: %s, %s"
                    .formatted(
                        reminder.path("debtor").asText(),
                        reminder.path("channel").asText(),
                        reminder.path("to").asText(),
                        reminder.path("state").asText(),
                        reminder.path("failure").asText()))
        .toList();
  }

  private static int awaitSome(Letterbox letterbox) throws InterruptedException {
    for (int i = 0; i < 2_000; i++) {
      int sent = letterbox.recipientsAt("crash.example").size();
      if (sent > 0) {
        return sent;
      }
      Thread.sleep(2);
    }
    return 0;
  }

  private static void awaitAll(Letterbox letterbox) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (letterbox.recipientsAt("crash.example").size() < DEBTORS && System.nanoTime() < until) {
      Thread.sleep(200);
    }
    // Long enough for a second copy to show, were there one.
    Thread.sleep(2_000);
  }
}
