package org.encours.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.adapter.in.kafka.RebuildsAtOnce;
import org.encours.risk.application.ForgetOldEvidence.Forgotten;
import org.encours.risk.application.ForgettingLater;
import org.encours.testkit.RealServers;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** The past, read again from the topics' beginning, against what is kept. */
@QuarkusTest
@WithServers
class RebuildIT extends RiskStory {

  private static final Duration YEARS = Duration.ofDays(3 * 365);

  @Inject AgroalDataSource database;
  @Inject Tenancy tenancy;
  @Inject RebuildsAtOnce worker;
  @Inject ForgettingLater forgetting;

  @Test
  void aProjectionRebuiltFromTheTopicsBeginningEqualsTheLiveOne() {
    Ledger ledger = withAPast();
    rebuilt("COMPARE")
        .body("equal", equalTo(true))
        .body("events", equalTo(16))
        .body("differences.facts", equalTo(14));
    String score = risk(ledger).extract().body().asString();
    rebuilt("REPAIR").body("equal", equalTo(true));
    risk(ledger).body(equalTo(score));
  }

  @Test
  void whatWasDamagedIsFoundAndMendedFromThePast() {
    Ledger ledger = withAPast();
    String before =
        risk(ledger).extract().path("exposure.amount") + "/" + risk(ledger).extract().path("score");
    damage("DELETE FROM fact WHERE kind = 'PAID' AND on_date = '2026-02-09'");
    damage("UPDATE fact SET amount = 1 WHERE kind = 'ISSUED' AND on_date = '2026-03-01'");
    damage(
        "INSERT INTO fact (creditor, debtor_id, event_id, on_date, kind) SELECT creditor, id, '"
            + UUID.randomUUID()
            + "', '2026-04-01', 'PROMISE_BROKEN' FROM debtor");
    damage("UPDATE balance SET open = open + 5");
    damage("UPDATE debtor SET country = NULL");
    rebuilt("REPAIR")
        .body("equal", equalTo(false))
        .body("differences.debtors", equalTo(1))
        .body("differences.missing", equalTo(1))
        .body("differences.altered", equalTo(1))
        .body("differences.surplus", equalTo(1))
        .body("differences.balances", equalTo(1));
    rebuilt("COMPARE").body("equal", equalTo(true));
    data(ledger).body(rows("debtor") + "[0].country", equalTo("BE"));
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                before.equals(
                    risk(ledger).extract().path("exposure.amount")
                        + "/"
                        + risk(ledger).extract().path("score")));
  }

  @Test
  void inputsOlderThanTwoYearsAreForgottenWhileTheScoreAndItsReasonsStay() {
    Ledger ledger = company();
    UUID ended = ledger.issued("2023-01-01", "2023-01-31", "100.00");
    ledger.paid(ended, "2023-02-09", "100.00");
    ledger.issued("2023-02-01", "2023-03-01", "50.00");
    ledger.reminded("2023-03-10");
    ledger.promiseBroken("2023-04-01");
    ledger.paid(ledger.issued("2025-05-01", "2025-05-31", "200.00"), "2025-06-10", "200.00");
    as("controller")
        .body("{\"asOf\":\"2025-06-01\",\"source\":\"bureau\",\"score\":90}")
        .post("/v1/debtors/" + ledger.reference + "/solvency-reports")
        .then()
        .statusCode(201);
    await().atMost(PATIENCE).untilAsserted(() -> data(ledger).body(rows("fact"), hasSize(7)));
    review("2026-03-20").body("status", equalTo("COMPLETED"));
    String score = risk(ledger).body("assessedFor", equalTo("2026-03-20")).extract().asString();
    String assessment = history(ledger).extract().path("items[0].id");

    Forgotten forgotten = tenancy.in(acme(), () -> forgetting.in(YEARS, acme()));

    assertThat(forgotten.facts()).isEqualTo(4);
    assertThat(forgotten.assessments()).isPositive();
    assertThat(forgotten.reports()).isEqualTo(1);
    risk(ledger).body(equalTo(score));
    history(ledger)
        .body("items[0].id", equalTo(assessment))
        .body("items[0].reasons.code", hasItem("EXTERNAL_SCORE"));
    as("auditor")
        .get("/v1/debtors/" + ledger.reference + "/risk/history/" + assessment)
        .then()
        .body("evidence.size()", equalTo(0));
    data(ledger)
        .body(rows("fact") + ".findAll { it.amount != null || it.subject != null }", hasSize(3))
        .body(
            rows("fact") + ".findAll { it.kind == 'SINCE' }.on_date",
            equalTo(List.of("2023-01-01")));
    as("committee")
        .body("{\"level\":\"BALANCED\"}")
        .put("/v1/credit-policy")
        .then()
        .statusCode(200);
    risk(ledger).body(equalTo(score));
    rebuilt("COMPARE").body("equal", equalTo(true)).body("differences.facts", equalTo(7));
    damage("UPDATE balance SET open = open + 5");
    rebuilt("REPAIR").body("equal", equalTo(false)).body("differences.altered", equalTo(0));
    risk(ledger).body(equalTo(score));
    assertThat(tenancy.in(acme(), () -> forgetting.in(YEARS, acme())).facts()).isZero();
  }

  private ValidatableResponse data(Ledger ledger) {
    return as("controller").get("/v1/debtors/" + ledger.reference + "/personal-data").then();
  }

  private static String rows(String table) {
    return "services[0].tables.find { it.table == '%s' }.rows".formatted(table);
  }

  private ValidatableResponse history(Ledger ledger) {
    return as("auditor").get("/v1/debtors/" + ledger.reference + "/risk/history").then();
  }

  private CreditorId acme() {
    return new CreditorId(creditor);
  }

  @Test
  void anEventThatCannotBeKeptIsADeadLetterAndThoseAroundItHaveTheirEffectOnce() {
    Ledger ledger = company();
    UUID invoice = ledger.issued("2026-01-01", "2026-01-31", "100.00");
    ledger.unallocated("40.00");
    ledger.unallocated("30.00");
    ledger.paid(invoice, "2026-01-20", "99999999999999999.00");
    ledger.paidTwiceDelivered(invoice, "2026-02-05", "25.00");
    awaitExposure(ledger, "45.00");
    as("ops").get("/v1/dead-letters").then().body("items", hasSize(1));
  }

  @Test
  void whoWasForgottenIsNotBroughtBack() {
    Ledger person = known(new Ledger(creditor, "P-3", "CONSUMER"));
    UUID invoice = person.issued("2026-01-01", "2026-01-31", "60.00");
    person.paid(invoice, "2026-01-20", "60.00");
    awaitAssessedFor(person, "2026-01-20");
    person.erased();
    await().atMost(Timeouts.LONG).until(() -> risk(person).extract().statusCode(), is(404));
    rebuilt("REPAIR").body("equal", equalTo(true));
    risk(person).statusCode(404);
  }

  @Test
  void aPastWhoseBeginningIsGoneIsRefusedAndWhatIsLiveStays() throws Exception {
    Ledger ledger = company();
    ledger.issued("2026-01-01", "2026-01-31", "70.00");
    awaitExposure(ledger, "70.00");
    String topic = "lost-" + creditor;
    for (int i = 0; i < 2; i++) {
      Topics.publish(topic, "debtor.registered.v1", creditor, ledger.debtor.toString(), "{}");
    }
    forgetTheFirstEventOf(topic);
    String place = ask("REPAIR");
    worker.workOn(List.of(topic));
    as("ops")
        .get(place)
        .then()
        .body("status", equalTo("REFUSED"))
        .body("why", equalTo("the broker no longer has the beginning of " + topic))
        .body("events", equalTo(0))
        .body("equal", nullValue());
    risk(ledger).body("exposure.amount", equalTo("70.00"));
    rebuilt("COMPARE").body("equal", equalTo(true));
  }

  /** On a topic of this test alone: what a broker forgets is gone for every other test too. */
  private static void forgetTheFirstEventOf(String topic) throws Exception {
    Map<String, Object> broker = Map.of("bootstrap.servers", RealServers.get().bootstrapServers());
    try (Admin admin = Admin.create(broker)) {
      var partitions =
          admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions();
      Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
      partitions.forEach(
          it -> latest.put(new TopicPartition(topic, it.partition()), OffsetSpec.latest()));
      Map<TopicPartition, RecordsToDelete> first = new HashMap<>();
      admin
          .listOffsets(latest)
          .all()
          .get()
          .forEach(
              (partition, end) -> {
                if (end.offset() > 0) {
                  first.put(partition, RecordsToDelete.beforeOffset(1));
                }
              });
      admin.deleteRecords(first).all().get();
    }
  }

  private Ledger withAPast() {
    Ledger ledger = company();
    for (int i = 1; i <= 4; i++) {
      UUID invoice = ledger.issued("2026-0" + i + "-01", "2026-0" + i + "-28", "100.00");
      ledger.paid(invoice, "2026-0" + (i + 1) + "-09", "100.00");
      ledger.reminded("2026-0" + (i + 1) + "-05");
    }
    ledger.promiseBroken("2026-05-02");
    ledger.unallocated("30.00");
    ledger.issued("2026-06-01", "2026-06-30", "250.00");
    awaitExposure(ledger, "220.00");
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> risk(ledger).body("reasons.code", hasItem("BROKEN_PROMISES")));
    return ledger;
  }

  private void awaitAssessedFor(Ledger ledger, String day) {
    await().atMost(PATIENCE).untilAsserted(() -> risk(ledger).body("assessedFor", equalTo(day)));
  }

  private ValidatableResponse rebuilt(String mode) {
    String place = ask(mode);
    worker.work();
    return as("ops").get(place).then().body("status", equalTo("COMPLETED"));
  }

  private String ask(String mode) {
    return as("ops")
        .body("{\"mode\":\"" + mode + "\"}")
        .post("/v1/rebuilds")
        .then()
        .statusCode(202)
        .extract()
        .header("Location");
  }

  private void damage(String statement) {
    tenancy.in(
        new CreditorId(creditor),
        () -> {
          try (var connection = database.getConnection();
              var change = connection.createStatement()) {
            change.executeUpdate(statement);
          } catch (SQLException failed) {
            throw new IllegalStateException(failed);
          }
        });
  }
}
