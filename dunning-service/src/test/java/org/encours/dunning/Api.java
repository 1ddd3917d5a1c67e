package org.encours.dunning;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.UUID;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Tokens;

/** The outside contract as a controller uses it. */
final class Api {

  private final String creditor;
  private final Optional<String> site;

  Api(String creditor) {
    this(creditor, Optional.empty());
  }

  /** Of an instance that runs elsewhere. */
  Api(String creditor, Optional<String> site) {
    this.creditor = creditor;
    this.site = site;
  }

  RequestSpecification controller() {
    RequestSpecification request = given();
    site.ifPresent(request::baseUri);
    return request.auth().oauth2(Tokens.of("controller", creditor)).contentType(ContentType.JSON);
  }

  void awaitInvoice(UUID invoice) {
    await()
        .atMost(Timeouts.LONG)
        .until(() -> controller().get("/v1/invoices/" + invoice + "/claim").statusCode() == 200);
  }

  /** Runs for a date and waits for its end and for its messages. */
  JsonPath run(String date) {
    return run(date, false);
  }

  JsonPath run(String date, boolean dryRun) {
    String location =
        controller()
            .body("{\"businessDate\":\"" + date + "\",\"dryRun\":" + dryRun + "}")
            .post("/v1/dunning-runs")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    JsonPath[] last = new JsonPath[1];
    await()
        .atMost(Timeouts.LONG)
        .until(
            () -> {
              last[0] = controller().get(location).then().statusCode(200).extract().jsonPath();
              return !last[0].getString("status").equals("RUNNING")
                  && last[0].getLong("dispatch.ordered")
                      == last[0].getLong("dispatch.sent") + last[0].getLong("dispatch.failed");
            });
    return last[0];
  }

  JsonPath reminders(UUID invoice) {
    return controller()
        .queryParam("invoice", invoice)
        .get("/v1/reminders")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  JsonPath get(String path) {
    return controller().get(path).then().statusCode(200).extract().jsonPath();
  }
}
