package org.encours.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.Ledger.invoiceBody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
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

  private static final ObjectMapper JSON = new ObjectMapper();

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
  }

  private List<JsonNode> post(String body) {
    return post("/v1/invoices:bulk", body);
  }

  private List<JsonNode> post(String path, String body) {
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
        .map(BulkIT::json)
        .toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(line, broken);
    }
  }

  private static String line(String number) {
    return invoiceBody(number, "10.00").replace("\n", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/invoices%3Abulk", "/v1/invoices%3abulk"})
  void theColonInThePathMayBeEscaped(String path) {
    assertThat(post(path, line("1")).getFirst().path("status").asInt()).isEqualTo(201);
  }

  @Test
  void whatFollowsTheEscapedColonIsReadLikeAnyOtherQuery() {
    ledger
        .erp()
        .urlEncodingEnabled(false)
        .contentType("application/x-ndjson")
        .body(line("1").getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/v1/invoices%3Abulk?x=y")
        .then()
        .statusCode(422)
        .body("violations[0].path", org.hamcrest.Matchers.equalTo("x"));
  }

  @Test
  void eachLineGetsItsOwnAnswerInOrderAndGoodLinesStay() {
    List<JsonNode> answers =
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
    assertThat(answers.stream().map(a -> a.path("status").asInt()))
        .as("an empty line is an empty body: 422 as everywhere; what is no JSON stays 400")
        .containsExactly(201, 422, 400, 422, 422, 409, 400, 413, 201);
    assertThat(answers.stream().map(a -> a.path("line").asInt()))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(answers.get(1).at("/problem/violations/0/path").asText()).isEqualTo("debtor");
    assertThat(answers.get(5).at("/problem/existing").asText())
        .isEqualTo("/v1/invoices/" + answers.getFirst().path("id").asText());
    ledger.erp().get("/v1/invoices").then().body("items", hasSize(2));
  }

  @Test
  void aThousandLinesOfWhichOneIsBadAreAThousandLessOneInvoices() {
    String body =
        IntStream.range(0, 1200)
            .mapToObj(i -> i == 700 ? "broken" : line("N-" + i))
            .collect(Collectors.joining("\n", "", "\n"));
    List<JsonNode> answers = post(body);
    assertThat(answers).hasSize(1200);
    assertThat(answers.stream().filter(a -> a.path("status").asInt() == 201)).hasSize(1199);
    assertThat(answers.get(700).path("status").asInt()).isEqualTo(400);
    // Sent again, the same file changes nothing.
    assertThat(post(body).stream().filter(a -> a.path("status").asInt() == 409)).hasSize(1199);
    ledger.aged("2026-12-31").body("items[0].total.amount", equalTo("11990.00"));
    assertThat(post("")).isEmpty();
  }
}
