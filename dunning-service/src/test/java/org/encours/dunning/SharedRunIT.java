package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.testkit.ServersForTests;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.junit.jupiter.api.Test;

/**
 * One run shared by two processes of the packaged service over one database and one broker; one of
 * them is killed while it works, and the other ends the run.
 */
class SharedRunIT {

  private static final int DEBTORS = 40;

  private final String creditor = "shared-run-" + UUID.randomUUID().toString().substring(0, 8);
  private final Map<String, String> settings = settings();

  @Test
  void aRunOfTwoProcessesOfWhichOneIsKilledSendsEveryMessageOnce() throws Exception {
    List<UUID> invoices = ledger();
    try (Instance killed = Instance.start("killed", settings);
        Instance survivor = Instance.start("survivor", settings)) {
      killed.awaitReady();
      survivor.awaitReady();
      Api api = new Api(creditor, Optional.of(survivor.site()));
      invoices.forEach(api::awaitInvoice);
      tellWhoWorks();

      String run = workedByBothUntilOneIsKilled(api, killed);
      await()
          .atMost(Timeouts.LONG)
          .until(() -> !api.get(run).getString("status").equals("RUNNING"));

      JsonPath ended = api.get(run);
      assertThat(ended.getString("status")).isEqualTo("COMPLETED");
      assertThat(ended.getLong("byStep.reminder-1")).isEqualTo(DEBTORS);
      assertThat(worked().keySet()).containsExactlyInAnyOrder("killed", "survivor");
      assertThat(api.run("2026-06-03").getMap("byStep")).isEmpty();
      everyMessageLeftOnce(invoices);
    }
  }

  /** What both have in common; they follow the broker for themselves. */
  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(ServersForTests.settings());
    for (String channel : List.of("invoices", "risk", "collections")) {
      settings.put("mp.messaging.incoming." + channel + ".group.id", creditor);
    }
    // Many small batches: each of them is one chance for the two to get into each other's way.
    settings.put("encours.dunning.run-batch-debtors", "1");
    settings.put("encours.runs.look", "off");
    return settings;
  }

  private List<UUID> ledger() {
    Ledger ledger = Ledger.of(creditor, "BE", "SME");
    List<UUID> invoices = new ArrayList<>();
    for (int i = 0; i < DEBTORS; i++) {
      // Without an e-mail address they are written to: what leaves is what was ordered, at once.
      UUID debtor = ledger.debtor("C-" + i, "COMPANY", "fr", "BE", null);
      invoices.add(
          ledger.invoice(debtor, "C-" + i, "F-" + i, "2026-05-01", "2026-05-31", "100.00"));
    }
    return invoices;
  }

  private static String begin(Api api) {
    return api.controller()
        .body("{\"businessDate\":\"2026-06-03\"}")
        .post("/v1/dunning-runs")
        .then()
        .statusCode(202)
        .extract()
        .path("id")
        .toString()
        .transform(id -> "/v1/dunning-runs/" + id);
  }

  /**
   * Nobody ends a batch while the gate is shut: first each of the two gets one of its own through,
   * then one dies with all of its next written and nothing of it committed.
   */
  private String workedByBothUntilOneIsKilled(Api api, Instance killed) throws SQLException {
    try (Connection gate = database()) {
      gate.setAutoCommit(false);
      shut(gate);
      String run = begin(api);
      awaitBothAtTheGate();
      gate.commit();
      shut(gate);
      awaitBothAtTheGate();
      killed.kill();
      gate.commit();
      return run;
    }
  }

  private static void shut(Connection gate) throws SQLException {
    try (var lock = gate.createStatement()) {
      lock.execute("LOCK TABLE batch_run_count IN SHARE MODE");
    }
  }

  private void awaitBothAtTheGate() {
    await()
        .atMost(Timeouts.LONG)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> {
              try (Connection database = database();
                  var query = database.createStatement();
                  var rows =
                      query.executeQuery(
                          """
                          SELECT count(DISTINCT application_name) FROM pg_stat_activity
                          WHERE application_name IN ('killed', 'survivor') AND wait_event_type = 'Lock'
                            AND query LIKE 'INSERT INTO batch_run_count%'
                          """)) {
                return rows.next() && rows.getInt(1) == 2;
              }
            });
  }

  /** Has the database note by its connection's name who worked a batch. */
  private void tellWhoWorks() throws SQLException {
    try (Connection database = database();
        var change = database.createStatement()) {
      change.execute(
          "ALTER TABLE batch_run_count ADD COLUMN worked_by text DEFAULT"
              + " current_setting('application_name')");
    }
  }

  private Map<String, Long> worked() throws SQLException {
    Map<String, Long> batches = new HashMap<>();
    try (Connection database = database();
        var query = database.createStatement();
        var rows =
            query.executeQuery(
                "SELECT worked_by, count(DISTINCT batch) FROM batch_run_count GROUP BY"
                    + " worked_by")) {
      while (rows.next()) {
        batches.put(rows.getString(1), rows.getLong(2));
      }
    }
    return batches;
  }

  private void everyMessageLeftOnce(List<UUID> invoices) {
    List<String> reminded =
        Topics.await(
                "encours.dunning",
                DEBTORS,
                event ->
                    creditor.equals(event.headers().get("ce_creditor"))
                        && event.type().equals("dunning.reminder-sent.v1"),
                Timeouts.LONG)
            .stream()
            .map(event -> JsonPath.from(event.data()).getString("items[0].invoiceId"))
            .toList();
    assertThat(reminded)
        .containsExactlyInAnyOrderElementsOf(invoices.stream().map(UUID::toString).toList());
  }

  private Connection database() throws SQLException {
    Connection database =
        DriverManager.getConnection(
            settings.get("quarkus.datasource.jdbc.url"),
            settings.get("quarkus.datasource.username"),
            settings.get("quarkus.datasource.password"));
    try (var tenant = database.createStatement()) {
      tenant.execute("SET encours.creditor = '" + creditor + "'");
    }
    return database;
  }
}
