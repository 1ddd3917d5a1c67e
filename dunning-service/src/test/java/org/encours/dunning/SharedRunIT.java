package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.encours.dunning.application.WorkOnRun;
import org.encours.dunning.domain.file.Run;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/**
 * One run in several hands over one real database: the service's own worker and three more, which
 * die at a random point now and then, before what they did is committed.
 */
@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class SharedRunIT {

  private static final int DEBTORS = 120;
  private static final int WORKERS = 3;
  private static final CreditorId CREDITOR = new CreditorId("shared-run");

  @Inject WorkOnRun work;
  @Inject Tenancy tenancy;
  @Inject AgroalDataSource database;

  @Test
  void aRunSharedInterruptedAndRepeatedOrdersEveryMessageOnce() throws Exception {
    Api api = new Api(CREDITOR.value());
    List<UUID> invoices = ledger(api);

    UUID run = begin(api);
    shareWithWorkersThatDie(new Run(run, CREDITOR, LocalDate.of(2026, 6, 3), false));
    JsonPath ended = api.get("/v1/dunning-runs/" + run);

    assertThat(ended.getString("status")).isEqualTo("COMPLETED");
    assertThat(ended.getLong("byStep.reminder-1")).isEqualTo(DEBTORS);
    assertThat(api.run("2026-06-03").getMap("byStep")).isEmpty();
    assertThat(ordered()).isEqualTo(DEBTORS);
    for (UUID invoice : invoices) {
      assertThat(api.reminders(invoice).getList("items.step")).containsExactly("reminder-1");
    }
  }

  private static List<UUID> ledger(Api api) {
    Ledger ledger = Ledger.of(CREDITOR.value(), "BE", "SME");
    List<UUID> invoices = new ArrayList<>();
    for (int i = 0; i < DEBTORS; i++) {
      // Without an e-mail address they are written to: what leaves is what was ordered, at once.
      UUID debtor = ledger.debtor("C-" + i, "COMPANY", "fr", "BE", null);
      invoices.add(
          ledger.invoice(debtor, "C-" + i, "F-" + i, "2026-05-01", "2026-05-31", "100.00"));
    }
    api.awaitInvoice(invoices.getLast());
    invoices.forEach(api::awaitInvoice);
    return invoices;
  }

  private static UUID begin(Api api) {
    return UUID.fromString(
        api.controller()
            .body("{\"businessDate\":\"2026-06-03\"}")
            .post("/v1/dunning-runs")
            .then()
            .statusCode(202)
            .extract()
            .jsonPath()
            .getString("id"));
  }

  private void shareWithWorkersThatDie(Run run) throws Exception {
    CountDownLatch together = new CountDownLatch(WORKERS);
    try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      List<Future<?>> working = new ArrayList<>();
      for (int worker = 0; worker < WORKERS; worker++) {
        Random dice = new Random(worker);
        working.add(
            workers.submit(
                () -> {
                  together.countDown();
                  together.await();
                  while (tenancy.in(CREDITOR, () -> batch(run, dice))) {
                    Thread.yield();
                  }
                  return null;
                }));
      }
      for (Future<?> each : working) {
        each.get();
      }
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                !new Api(CREDITOR.value())
                    .get("/v1/dunning-runs/" + run.id())
                    .getString("status")
                    .equals("RUNNING"));
  }

  /** A batch of its own transaction; one in three dies when all is written and none committed. */
  private boolean batch(Run run, Random dice) {
    try {
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                boolean any = work.batch(run, 1 + dice.nextInt(7));
                if (dice.nextInt(3) == 0) {
                  throw new Died();
                }
                return any;
              });
    } catch (Died again) {
      return true;
    }
  }

  private static final class Died extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private long ordered() {
    return tenancy.in(
        CREDITOR,
        () -> {
          try (var connection = database.getConnection();
              var query = connection.createStatement();
              var rows =
                  query.executeQuery(
                      "SELECT count(*), count(DISTINCT debtor_id) FROM reminder WHERE creditor = '"
                          + CREDITOR
                          + "'")) {
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(rows.getLong(2));
            return rows.getLong(1);
          } catch (SQLException failed) {
            throw new IllegalStateException(failed);
          }
        });
  }
}
