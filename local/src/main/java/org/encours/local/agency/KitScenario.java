package org.encours.local.agency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What the kit puts a client through: good days, a bad moment, a pause, a recall. */
final class KitScenario {

  private final AgencyKit kit;
  private final Duration patience;

  KitScenario(AgencyKit kit, Duration patience) {
    this.kit = kit;
    this.patience = patience;
  }

  /** Each stage waits for the client, and goes on without it when it does not come. */
  List<Finding> run() {
    KitCase company = kit.offer("COMPANY");
    KitCase consumer = kit.offer("CONSUMER");
    waitFor(() -> company.reported("ACCEPTED") && consumer.reported("ACCEPTED"));
    kit.somethingLater(company);
    kit.failNextReport();
    KitCase late = kit.offer("COMPANY");
    waitFor(() -> late.reports.size() > 1);
    kit.paidDirectly(late, "900.00");
    KitCase rested = kit.offer("COMPANY");
    kit.pause(rested, true);
    waitFor(() -> rested.reported("ACCEPTED"));
    KitCase gone = kit.offer("COMPANY");
    kit.recall(gone);
    KitCase after = kit.offer("COMPANY");
    waitFor(() -> after.reported("CONTACTED") || after.reported("REFUSED"));
    kit.pause(rested, false);
    waitFor(() -> rested.reported("CONTACTED") || rested.reported("CLOSED"));
    waitFor(() -> consumer.reported("CONTACTED"));
    long end = kit.findings().feedEnd();
    waitFor(() -> kit.findings().asked().stream().anyMatch(at -> at >= end));
    return kit.findings().all();
  }

  private void waitFor(BooleanSupplier condition) {
    Instant until = Instant.now().plus(patience);
    while (!kit.sees(condition) && Instant.now().isBefore(until)) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
