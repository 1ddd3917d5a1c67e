package org.encours.dunning.adapter.in.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.encours.dunning.application.PendingWork;
import org.encours.dunning.application.SendReminder;
import org.encours.dunning.application.WorkSignal;
import org.encours.dunning.configuration.DunningSettings;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.platform.runs.Worker;
import org.encours.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/** Sends what was ordered, on a few threads in each instance. */
@ApplicationScoped
class MessageWorkers {

  private static final Logger LOG = Logger.getLogger(MessageWorkers.class);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int AT_A_TIME = 5;

  private final PendingWork work;
  private final SendReminder send;
  private final WorkSignal signal;
  private final Tenancy tenancy;
  private final DunningSettings settings;
  private final List<Worker> workers = new ArrayList<>();

  MessageWorkers(
      PendingWork work,
      SendReminder send,
      WorkSignal signal,
      Tenancy tenancy,
      DunningSettings settings) {
    this.work = work;
    this.send = send;
    this.signal = signal;
    this.tenancy = tenancy;
    this.settings = settings;
  }

  void start(@Observes StartupEvent started) {
    for (int i = 1; i <= settings.mail().senders(); i++) {
      workers.add(
          new Worker("dunning-messages-" + i, this::some, () -> signal.awaitMessages(LOOK)));
    }
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    for (Worker worker : workers) {
      worker.stop();
    }
  }

  private boolean some() {
    List<ReminderOrder> orders =
        tenancy.everywhere(() -> work.orders(AT_A_TIME, settings.mail().lease()));
    if (orders.size() == AT_A_TIME) {
      signal.messagesWaiting();
    }
    for (ReminderOrder order : orders) {
      try {
        tenancy.in(order.creditor(), () -> send.send(order, settings.mail().lease()));
      } catch (RuntimeException failed) {
        // Our own database failed. Its lease runs out and it is taken up again.
        LOG.errorf(failed, "reminder %s could not be sent", order.id());
      }
    }
    return !orders.isEmpty();
  }
}
