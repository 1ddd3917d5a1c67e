package org.encours.platform;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.encours.testkit.Tokens;
import org.encours.testkit.Topics;

/** The little service under test, as its clients see it. */
public final class Api {

  private Api() {}

  public static RequestSpecification as(String role, String creditor) {
    return given().auth().oauth2(Tokens.of(role, creditor)).contentType(ContentType.JSON);
  }

  public static RequestSpecification erp() {
    return as("erp", "acme-be");
  }

  public static String note(String text) {
    return "{\"text\":\"" + text + "\"}";
  }

  public static long count(String creditor, String text) {
    return Long.parseLong(
        as("erp", creditor)
            .queryParam("text", text)
            .get("/v1/notes")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  /** As another service would: by an event, of one key so that the order is kept. */
  public static void suggest(String text) {
    String data = "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"" + text + "\"}";
    Topics.publish("encours.samples-in", "sample.suggested.v1", "acme-be", "k", data);
  }
}
