package org.encours.bench;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.encours.local.Service;

/**
 * Invoices of three lines posted one by one: to the whole system, until every event has had its
 * effect, with the processor time of every process; then to a service left alone. The floor: the
 * same row and its event, one durable transaction each, by eight clients.
 */
final class Intake implements Bench {

  private static final int FLOOR_CLIENTS = 8;

  @Override
  public void run(BenchStack yard, Size size, ResultTable sheet) throws Exception {
    sheet.title("POST /v1/invoices, three lines each");
    Invoices.registerDebtors(yard);
    yard.settle();
    for (int clients : new int[] {16, 8, 16}) {
      whole(yard, clients, size.seconds(), sheet);
    }
    yard.leaveAlone(Service.INVOICE);
    double floor = 0;
    for (int clients : new int[] {8, 16}) {
      Duration before = yard.processorTime(Service.INVOICE);
      Generator.Result result = load(yard, clients, size.seconds());
      Duration used = yard.processorTime(Service.INVOICE).minus(before);
      long pending = pending(yard);
      double drained = Timed.seconds(() -> awaitPublished(yard));
      if (floor == 0) {
        floor = floor(yard, size.seconds());
      }
      sheet.rate(
          clients + " clients, accepted",
          (double) result.answered() / size.seconds(),
          "SQL",
          floor);
      sheet.figure(
          "  p50, p99, max",
          "%d, %d, %d ms",
          result.p50Millis(),
          result.p99Millis(),
          result.maxMillis());
      sheet.figure("  refused", "%d", result.failed());
      sheet.figure(
          "  processor time of the service",
          "%.2f ms each",
          used.toMillis() / (double) result.sent());
      sheet.figure("  not yet published at the end", "%d, gone in %.1f s", pending, drained);
    }
  }

  private static void whole(BenchStack yard, int clients, int seconds, ResultTable sheet)
      throws Exception {
    SystemCost.Since since = SystemCost.begin(yard);
    Generator.Result result = load(yard, clients, seconds);
    double drained = Timed.seconds(yard::settle);
    sheet.figure(
        "four services, " + clients + " clients, accepted",
        "%,.0f /s",
        (double) result.answered() / seconds);
    sheet.figure(
        "  p50, p99, max",
        "%d, %d, %d ms",
        result.p50Millis(),
        result.p99Millis(),
        result.maxMillis());
    sheet.figure("  nothing under way after", "%.1f s", drained);
    since.untilNow().print(sheet, result.sent());
  }

  private static Generator.Result load(BenchStack yard, int clients, int seconds) throws Exception {
    return Generator.clients(
            yard.stack.of(Service.INVOICE),
            yard.stack.token("erp", BenchStack.CREDITOR, null),
            clients,
            seconds)
        .run(InvoiceLoad.class);
  }

  private static long pending(BenchStack yard) throws Exception {
    try (Connection database = yard.connect(Service.INVOICE)) {
      return Clones.number(database, "SELECT count(*) FROM outbox");
    }
  }

  private static void awaitPublished(BenchStack yard) throws Exception {
    while (pending(yard) > 0) {
      Thread.sleep(20);
    }
  }

  /** Transactions a second. */
  private static double floor(BenchStack yard, int seconds) throws Exception {
    try (Connection database = yard.connect(Service.INVOICE)) {
      Clones.run(database, "CREATE TABLE floor_invoice (LIKE invoice INCLUDING ALL)");
      Clones.run(database, "CREATE TABLE floor_outbox (LIKE outbox INCLUDING ALL)");
    }
    AtomicLong done = new AtomicLong();
    long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    try (var clients = Executors.newFixedThreadPool(FLOOR_CLIENTS)) {
      for (int client = 0; client < FLOOR_CLIENTS; client++) {
        clients.submit(
            () -> {
              try (FloorClient floor = new FloorClient(yard.connect(Service.INVOICE))) {
                while (System.nanoTime() < until) {
                  floor.insert();
                  done.incrementAndGet();
                }
              }
              return null;
            });
      }
    }
    return (double) done.get() / seconds;
  }
}
