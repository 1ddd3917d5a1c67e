package org.encours.local.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The book is written by a client's calls while the kit reads it. */
class KitBookTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aClientMayGoOnReportingWhileItIsJudged() throws InterruptedException {
    KitBook book = new KitBook("recouvra");
    KitCase consumer = book.offer("CONSUMER");
    AtomicBoolean goesOn = new AtomicBoolean(true);
    Thread client =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (goesOn.get() && consumer.reports.size() < 5_000) {
                    book.report(
                        consumer.id,
                        JSON.createObjectNode()
                            .put("type", "NOTE")
                            .put("updateId", UUID.randomUUID().toString()));
                  }
                });
    try {
      for (int i = 0; i < 200; i++) {
        assertThat(book.judged()).isNotEmpty();
      }
    } finally {
      goesOn.set(false);
      client.join();
    }
  }
}
