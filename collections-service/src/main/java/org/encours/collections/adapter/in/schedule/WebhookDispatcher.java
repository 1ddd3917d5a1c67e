package org.encours.collections.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.encours.collections.application.DeliverWebhooks;
import org.encours.collections.application.view.DueWebhooks;
import org.encours.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/** Goes round the agencies that have something to be told; a slow one keeps no other waiting. */
@ApplicationScoped
public class WebhookDispatcher {

  private static final Logger LOG = Logger.getLogger(WebhookDispatcher.class);

  /** Each delivery holds a database connection while it waits for the agency's answer. */
  private static final int AT_ONCE = 4;

  private final DeliverWebhooks deliverWebhooks;
  private final DueWebhooks dueWebhooks;
  private final Tenancy tenancy;
  private final Clock clock;

  WebhookDispatcher(
      DeliverWebhooks deliverWebhooks, DueWebhooks dueWebhooks, Tenancy tenancy, Clock clock) {
    this.deliverWebhooks = deliverWebhooks;
    this.dueWebhooks = dueWebhooks;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /** Tells every agency all that waits for it, as far as it answers. */
  @Scheduled(
      every = "{encours.collections.webhooks.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void round() {
    List<DueWebhooks.Due> due = tenancy.everywhere(() -> dueWebhooks.at(clock.instant()));
    if (due.isEmpty()) {
      return;
    }
    Semaphore free = new Semaphore(AT_ONCE);
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      due.forEach(each -> workers.submit(() -> tell(each, free)));
    }
  }

  private void tell(DueWebhooks.Due due, Semaphore free) {
    try {
      free.acquire();
      try {
        tenancy.in(
            due.creditor(),
            () -> {
              boolean more = true;
              while (more) {
                more = deliverWebhooks.next(due.creditor(), due.agency());
              }
            });
      } finally {
        free.release();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failed) {
      LOG.warnf("the webhook of %s waits: %s", due.agency(), failed.getMessage());
    }
  }
}
