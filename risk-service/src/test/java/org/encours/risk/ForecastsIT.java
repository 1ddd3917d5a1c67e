package org.encours.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What is expected of each invoice, by rates at first and by a model once it is better. */
@QuarkusTest
@WithServers
class ForecastsIT extends RiskStory {

  private static final LocalDate TODAY = LocalDate.now();

  @Test
  void withoutAPastAnInvoiceIsExpectedToBePaidAsTheAverageOne() {
    Ledger ledger = company();
    UUID invoice = ledger.issued("2026-01-05", "2026-02-04", "100.00");
    awaitExposure(ledger, "100.00");
    as("controller")
        .get("/v1/invoices/" + invoice + "/forecasts")
        .then()
        .statusCode(200)
        .body("items[0].probabilityLate", startsWith("0.35"))
        .body("items[0].probabilityLate30", startsWith("0.04"))
        .body("items[0].reasons[0].code", equalTo("NO_HISTORY"))
        .body("items[0].modelVersion", equalTo("counting-1"));
    as("controller").get("/v1/invoices/" + UUID.randomUUID() + "/forecasts").then().statusCode(404);
    as("controller")
        .post("/v1/lateness-models")
        .then()
        .statusCode(200)
        .body("replaced", equalTo(false))
        .body("why", containsString("too few to learn from"));
  }

  @Test
  void whatWasForecastAtIssueIsSetAgainstWhatCame() {
    Ledger ledger = company();
    UUID invoice = ledger.issued("2026-01-05", "2026-02-04", "100.00");
    awaitExposure(ledger, "100.00");
    ledger.paid(invoice, "2026-02-10", "100.00");
    awaitExposure(ledger, "0.00");
    as("auditor")
        .get("/v1/forecast-quality?from=2026-02-01&to=2026-02-28")
        .then()
        .statusCode(200)
        .body("n", equalTo(1))
        .body("brier", startsWith("0.4"))
        .body("counting.brier", equalTo("0.4225")) // (1 - 0.35) squared
        .body("mae", equalTo("6.00"))
        .body("coverage80", equalTo("1.0000"))
        .body("bands[0].came", equalTo("1.0000"))
        .body("bands[0].n", equalTo(1))
        .body("segments[0].kind", equalTo("COMPANY"));
    as("auditor")
        .get("/v1/forecast-quality?from=2026-03-01&to=2026-02-28")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("from"));
  }

  @Test
  void dueOnASaturdayAndPaidOnTheMondayAfterIsInTime() {
    Ledger ledger = company();
    UUID invoice = ledger.issued("2026-01-01", "2026-01-31", "100.00");
    awaitExposure(ledger, "100.00");
    ledger.paid(invoice, "2026-02-02", "100.00");
    awaitExposure(ledger, "0.00");
    as("controller")
        .get("/v1/debtors/" + ledger.reference + "/behaviour?asOf=2026-02-03")
        .then()
        .statusCode(200)
        .body("late", equalTo(0));
  }

  @Test
  void aModelComesIntoForceOnlyWhenBetterAndThenSpeaksInScoresAndForecasts() {
    List<Ledger> debtors = aYearOfSlowAndPromptPayers();
    Ledger slow = debtors.getFirst();
    Ledger slower = debtors.get(1);
    Ledger prompt = debtors.getLast();
    as("ops")
        .post("/v1/lateness-models")
        .then()
        .statusCode(200)
        .body("replaced", equalTo(true))
        .body("standing", equalTo("counting by debtor and weekday"))
        .body("version", startsWith("counting+two-causes-3/"));
    String model = as("auditor").get("/v1/lateness-models").then().extract().path("items[0].id");
    String file =
        as("auditor").get("/v1/lateness-models/" + model + "/file").then().extract().asString();
    assertThat(file).contains("\"features\"", "\"calibration\"", "\"until\"", "\"sha256\"");
    risk(slow).body("modelVersion", startsWith("scorecard-1+counting+two-causes-3/"));
    UUID small = issuedToday(slow, "500.00");
    UUID large = issuedToday(slower, "900.00");
    issuedToday(prompt, "5000.00");
    as("controller")
        .get("/v1/predicted-late")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.issueDate == '" + TODAY + "' }.invoiceId",
            equalTo(List.of(large.toString(), small.toString())))
        .body("items[0].reasons.code", hasItem("HABIT"));
    as("controller").get("/v1/early-warnings").then().body("items.kind", hasItem("PREDICTED_LATE"));
    aSecondTrainingOnTheSameKeepsTheModel();
    aChangedFileIsRefused(file);
    aFileOfAnotherVersionIsRefused(file);
    theModelInForceIsStill(model);
    slow.paid(small, TODAY.toString(), "500.00");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              risk(slow);
              as("controller")
                  .get("/v1/invoices/" + small + "/forecasts")
                  .then()
                  .body("items[0].open.amount", equalTo("0.00"));
            });
  }

  private void aSecondTrainingOnTheSameKeepsTheModel() {
    as("controller")
        .post("/v1/lateness-models")
        .then()
        .body("replaced", equalTo(false))
        .body("why", containsString("are needed to compare on"));
  }

  private void aChangedFileIsRefused(String file) {
    as("controller")
        .contentType("application/octet-stream")
        .body(file.replaceFirst("learntFrom\" : ", "learntFrom\" : 1").getBytes(UTF_8))
        .post("/v1/lateness-models/files")
        .then()
        .statusCode(422)
        .body("type", containsString("unusable-model-file"))
        .body("detail", containsString("checksum"));
    as("controller")
        .contentType("application/octet-stream")
        .post("/v1/lateness-models/files")
        .then()
        .statusCode(422)
        .body("type", containsString("unusable-model-file"));
  }

  private void aFileOfAnotherVersionIsRefused(String file) {
    as("controller")
        .contentType("application/octet-stream")
        .body(file.replaceFirst("format\" : \\d+", "format\" : 1").getBytes(UTF_8))
        .post("/v1/lateness-models/files")
        .then()
        .statusCode(422)
        .body("detail", containsString("the model has format 1"));
  }

  private void theModelInForceIsStill(String model) {
    as("auditor")
        .get("/v1/lateness-models")
        .then()
        .body("items.findAll { it.inForce }.id", equalTo(List.of(model)));
  }

  private UUID issuedToday(Ledger ledger, String amount) {
    UUID invoice = ledger.issued(TODAY.toString(), TODAY.plusDays(20).toString(), amount);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> risk(ledger).body("assessedFor", equalTo(TODAY.toString())));
    return invoice;
  }

  /** Four who pay three weeks late, eight who pay before the due date. */
  private List<Ledger> aYearOfSlowAndPromptPayers() {
    Random random = new Random(11);
    LocalDate start = TODAY.minusDays(400);
    List<Ledger> debtors = new ArrayList<>();
    for (int d = 0; d < 12; d++) {
      Ledger ledger = new Ledger(creditor, "M-" + d, "COMPANY");
      debtors.add(ledger);
      for (int i = 0; i < 26; i++) {
        LocalDate issued = start.plusDays(13L * i + random.nextInt(20));
        LocalDate due = issued.plusDays(30);
        int days = d < 4 ? 14 + random.nextInt(8) : -12 + random.nextInt(10);
        UUID invoice = ledger.issued(issued.toString(), due.toString(), "100.00");
        if (due.plusDays(days).isBefore(TODAY)) {
          ledger.paid(invoice, due.plusDays(days).toString(), "100.00");
        }
      }
    }
    debtors.forEach(this::known);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              for (Ledger ledger : debtors) {
                risk(ledger).body("reasons.code", hasItem("PROVEN"));
              }
            });
    return debtors;
  }
}
