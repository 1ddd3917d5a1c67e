package org.encours.risk.adapter.in.kafka;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.application.RefreshScores;
import org.encours.risk.application.view.CreditorBook;
import org.jboss.logging.Logger;

/**
 * Scores anew right after the news came, so that holds and grades follow within moments. While a
 * backlog is read only facts are kept: the debtors stay marked as changed, and whoever asks, the
 * timer or the next review scores them once instead of at every event.
 */
@Singleton
class ScoreRefresher {

  private static final Logger LOG = Logger.getLogger(ScoreRefresher.class);

  /** A larger batch is part of a backlog. */
  private static final int CAUGHT_UP = 200;

  private static final int STEP = 500;

  /** What a backlog is read in comes at once; nothing of it for so long, and it is read. */
  private static final long QUIET_NANOS = Duration.ofSeconds(2).toNanos();

  /** However long a backlog is, scores wait no longer. */
  private static final long LONGEST_NANOS = Duration.ofMinutes(1).toNanos();

  private final RefreshScores rescore;
  private final CreditorBook book;
  private final Tenancy tenancy;
  private volatile long largeBatch = System.nanoTime() - QUIET_NANOS;
  private volatile long scored = System.nanoTime();

  ScoreRefresher(RefreshScores rescore, CreditorBook book, Tenancy tenancy) {
    this.rescore = rescore;
    this.book = book;
    this.tenancy = tenancy;
  }

  void after(ConsumerRecords<String, byte[]> records) {
    if (records.count() > CAUGHT_UP) {
      largeBatch = System.nanoTime();
    }
    if (catchingUp()) {
      return;
    }
    try {
      for (CreditorId creditor : creditors(records)) {
        tenancy.in(creditor, () -> rescore.rescore(creditor, CAUGHT_UP));
      }
    } catch (RuntimeException failed) {
      // The facts are kept and the debtors still marked: nothing is lost by scoring them later.
      LOG.warn("debtors are scored later", failed);
    }
  }

  /** What a backlog left to be scored. */
  @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  void scoreWhatChanged() {
    if (catchingUp() && System.nanoTime() - scored < LONGEST_NANOS) {
      return;
    }
    for (CreditorId creditor : tenancy.everywhere(book::all)) {
      tenancy.in(
          creditor,
          () -> {
            while (rescore.rescore(creditor, STEP) == STEP) {
              // more is left
            }
          });
    }
    scored = System.nanoTime();
  }

  private boolean catchingUp() {
    return System.nanoTime() - largeBatch < QUIET_NANOS;
  }

  private static Set<CreditorId> creditors(ConsumerRecords<String, byte[]> records) {
    return StreamSupport.stream(records.spliterator(), false)
        .map(record -> record.headers().lastHeader("ce_creditor"))
        .filter(header -> header != null && header.value() != null)
        .map(Header::value)
        .map(value -> new String(value, StandardCharsets.UTF_8))
        .filter(value -> value.matches("[a-z0-9][a-z0-9-]{1,39}"))
        .map(CreditorId::new)
        .collect(Collectors.toSet());
  }
}
