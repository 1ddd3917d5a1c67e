package org.encours.collections.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.encours.collections.application.DeliverWebhooks;
import org.encours.collections.application.view.DueWebhooks;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/**
 * Starts a turn for each agency that has something to be told. A turn is bounded, a creditor has a
 * bounded share of those that run, and no turn is waited for: a slow server, or one creditor's
 * many, keeps nobody else waiting.
 */
@Singleton
public class WebhookDispatcher {

  private static final Logger LOG = Logger.getLogger(WebhookDispatcher.class);

  private static final int AT_ONCE = 16;
  private static final int OF_ONE_CREDITOR = 4;
  private static final int EVENTS_A_TURN = 50;

  private final DeliverWebhooks deliverWebhooks;
  private final DueWebhooks dueWebhooks;
  private final Tenancy tenancy;
  private final Clock clock;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final Map<CreditorId, Semaphore> shares = new ConcurrentHashMap<>();
  private final Set<DueWebhooks.Due> running = ConcurrentHashMap.newKeySet();

  WebhookDispatcher(
      DeliverWebhooks deliverWebhooks, DueWebhooks dueWebhooks, Tenancy tenancy, Clock clock) {
    this.deliverWebhooks = deliverWebhooks;
    this.dueWebhooks = dueWebhooks;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  @Scheduled(
      every = "{encours.collections.webhooks.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    turns();
  }

  /** Gives every agency a turn and waits for them all. */
  public void round() {
    turns().forEach(CompletableFuture::join);
  }

  @PreDestroy
  void stop() {
    workers.shutdownNow();
  }

  private List<CompletableFuture<Void>> turns() {
    return tenancy.everywhere(() -> dueWebhooks.at(clock.instant())).stream()
        .filter(running::add)
        .map(due -> CompletableFuture.runAsync(() -> turn(due), workers))
        .toList();
  }

  private void turn(DueWebhooks.Due due) {
    Semaphore share =
        shares.computeIfAbsent(due.creditor(), creditor -> new Semaphore(OF_ONE_CREDITOR));
    try {
      share.acquire();
      try {
        free.acquire();
        try {
          tell(due);
        } finally {
          free.release();
        }
      } finally {
        share.release();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failed) {
      LOG.warnf("the webhook of %s waits: %s", due.agency(), failed.getMessage());
    } finally {
      running.remove(due);
    }
  }

  private void tell(DueWebhooks.Due due) {
    for (int told = 0; told < EVENTS_A_TURN; told++) {
      boolean more =
          tenancy.in(due.creditor(), () -> deliverWebhooks.next(due.creditor(), due.agency()));
      if (!more) {
        return;
      }
    }
  }
}
