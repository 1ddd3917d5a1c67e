package org.encours.platform.events;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Carries committed events to the broker, in order, one relay per service at a time.
 *
 * <p>The advisory lock belongs to the database session, so it falls with the process that held it.
 * A batch is forgotten only after every acknowledgement; a crash in between sends it again, and the
 * consumer's inbox drops what it has seen. Order per key survives, because the producer never gives
 * up on a row to send the next.
 */
@Singleton
public class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

  /** Any number that no other advisory lock in the service's own database uses. */
  private static final long LOCK = 0x656e636f757273L;

  /** So many published rows are cleared away together: a few milliseconds' work. */
  private static final int CLEARED_TOGETHER = 4_000;

  private final AgroalDataSource database;
  private final EventSender sender;
  private final EventSettings settings;
  private final Semaphore wake = new Semaphore(0);
  private final Counter published;
  private final Counter failures;
  private volatile boolean running;
  private Thread thread;
  private int forgotten;

  OutboxRelay(
      AgroalDataSource database,
      EventSender sender,
      EventSettings settings,
      MeterRegistry metrics) {
    this.database = database;
    this.sender = sender;
    this.settings = settings;
    this.published = metrics.counter("encours.outbox.published");
    this.failures = metrics.counter("encours.outbox.failures");
  }

  void start(@Observes StartupEvent started) {
    running = true;
    thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    running = false;
    wake();
    thread.join(TimeUnit.SECONDS.toMillis(5));
  }

  /** How often relaying failed since the start; what failed is tried again until it succeeds. */
  long failures() {
    return (long) failures.count();
  }

  /** A change was committed: look now instead of at the next poll. */
  void wake() {
    wake.release();
  }

  private void run() {
    while (running) {
      try (Connection session = database.getConnection()) {
        relayWhileHolding(session);
      } catch (SQLException | RuntimeException failed) {
        failures.increment();
        LOG.warnf("the outbox waits: %s", failed.getMessage());
        LOG.debug("why the outbox waits", failed);
        rest();
      }
    }
  }

  /** The session goes back to a pool: left with the lock, it would keep every other one waiting. */
  private void relayWhileHolding(Connection session) throws SQLException {
    while (running) {
      if (takesLock(session)) {
        try {
          relayUntilStopped(session);
        } finally {
          unlock(session);
        }
      } else {
        rest();
      }
    }
  }

  private void relayUntilStopped(Connection session) throws SQLException {
    while (running) {
      relay(session);
    }
  }

  private void relay(Connection session) throws SQLException {
    var batch = OutboxRows.oldest(session, settings.relayBatchRows());
    long taken = System.nanoTime();
    if (!batch.isEmpty()) {
      sender.sendAndAwait(batch);
      OutboxRows.forget(session, batch);
      published.increment(batch.size());
      clearWhenMany(session, batch.size());
    }
    if (batch.size() < settings.relayBatchRows()) {
      rest();
      gather(taken);
    }
  }

  private void clearWhenMany(Connection session, int more) throws SQLException {
    forgotten += more;
    if (forgotten >= CLEARED_TOGETHER) {
      forgotten = 0;
      OutboxRows.clear(session);
    }
  }

  /**
   * Under load every commit announces a row: rows that came in quick succession go together, which
   * costs the database, the broker and every consumer once instead of once each. After a pause the
   * first row goes at once.
   */
  private void gather(long lastTaken) {
    long left =
        TimeUnit.MILLISECONDS.toNanos(settings.relayPaceMilliseconds())
            - (System.nanoTime() - lastTaken);
    if (running && left > 0) {
      try {
        TimeUnit.NANOSECONDS.sleep(left);
      } catch (InterruptedException stop) {
        running = false;
      }
    }
  }

  private void rest() {
    try {
      if (wake.tryAcquire(settings.relayPollMilliseconds(), TimeUnit.MILLISECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException stop) {
      running = false;
    }
  }

  private static boolean takesLock(Connection session) throws SQLException {
    try (var lock = session.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      lock.setLong(1, LOCK);
      try (var row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static void unlock(Connection session) throws SQLException {
    try (var unlock = session.prepareStatement("SELECT pg_advisory_unlock(?)")) {
      unlock.setLong(1, LOCK);
      unlock.execute();
    }
  }
}
