package org.encours.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.Ledger.invoiceBody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithServers
class BulkIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
  }

  private List<JsonPath> post(String body) {
    return post("/v1/invoices:bulk", body);
  }

  private List<JsonPath> post(String path, String body) {
    return ledger
        .erp()
        .urlEncodingEnabled(false)
        .contentType("application/x-ndjson")
        .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .map(JsonPath::from)
        .toList();
  }

  private static String line(String number) {
    return invoiceBody(number, "10.00").replace("\n", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/invoices%3Abulk", "/v1/invoices%3abulk", "/v1/invoices%3Abulk?x=y"})
  void theColonInThePathMayBeEscaped(String path) {
    assertThat(post(path, line("1")).getFirst().getInt("status")).isEqualTo(201);
  }

  @Test
  void eachLineGetsItsOwnAnswerInOrderAndGoodLinesStay() {
    List<JsonPath> answers =
        post(
            String.join(
                "\n",
                line("B-1"),
                line("B-2").replace("C-1", "nobody"),
                "{\"number\":",
                line("B-3").replace("\"10.00\"", "\"x\""),
                "",
                line("B-1"),
                "null",
                "{\"number\":\"" + "9".repeat(2 << 20) + "\"}",
                line("B-4")));
    assertThat(answers.stream().map(a -> a.getInt("status")))
        .containsExactly(201, 422, 400, 422, 400, 409, 400, 413, 201);
    assertThat(answers.stream().map(a -> a.getInt("line")))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(answers.get(1).getString("problem.violations[0].path")).isEqualTo("debtor");
    assertThat(answers.get(5).getString("problem.existing"))
        .isEqualTo("/v1/invoices/" + answers.getFirst().getString("id"));
    ledger.erp().get("/v1/invoices").then().body("items", hasSize(2));
  }

  @Test
  void aThousandLinesOfWhichOneIsBadAreAThousandLessOneInvoices() {
    String body =
        IntStream.range(0, 1200)
            .mapToObj(i -> i == 700 ? "broken" : line("N-" + i))
            .collect(Collectors.joining("\n", "", "\n"));
    List<JsonPath> answers = post(body);
    assertThat(answers).hasSize(1200);
    assertThat(answers.stream().filter(a -> a.getInt("status") == 201)).hasSize(1199);
    assertThat(answers.get(700).getInt("status")).isEqualTo(400);
    // Sent again, the same file changes nothing.
    assertThat(post(body).stream().filter(a -> a.getInt("status") == 409)).hasSize(1199);
    ledger.aged("2026-12-31").body("items[0].total.amount", equalTo("11990.00"));
    assertThat(post("")).isEmpty();
  }
}
