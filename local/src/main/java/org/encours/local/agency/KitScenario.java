package org.encours.local.agency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What the kit puts a client through: good days, a bad moment, a pause, a recall. */
final class KitScenario {

  private final KitBook book;
  private final Duration patience;

  KitScenario(KitBook book, Duration patience) {
    this.book = book;
    this.patience = patience;
  }

  /** Each stage waits for the client, and goes on without it when it does not come. */
  List<Finding> run() {
    KitCase company = book.offer("COMPANY");
    KitCase consumer = book.offer("CONSUMER");
    waitFor(() -> company.reported("ACCEPTED") && consumer.reported("ACCEPTED"));
    book.somethingLater(company);
    book.failNextReport();
    KitCase late = book.offer("COMPANY");
    waitFor(() -> late.reports.size() > 1);
    book.paidDirectly(late, "900.00");
    KitCase rested = book.offer("COMPANY");
    book.pause(rested, true);
    waitFor(() -> rested.reported("ACCEPTED"));
    KitCase gone = book.offer("COMPANY");
    book.recall(gone);
    KitCase after = book.offer("COMPANY");
    waitFor(() -> after.reported("CONTACTED") || after.reported("REFUSED"));
    book.pause(rested, false);
    waitFor(() -> rested.reported("CONTACTED") || rested.reported("CLOSED"));
    waitFor(() -> consumer.reported("CONTACTED"));
    long end = book.feedEnd();
    waitFor(() -> book.readTo(end));
    return book.judged();
  }

  private void waitFor(BooleanSupplier condition) {
    Instant until = Instant.now().plus(patience);
    while (!book.sees(condition) && Instant.now().isBefore(until)) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
