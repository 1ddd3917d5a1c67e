package org.encours.platform.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encours.platform.Api.as;
import static org.encours.platform.Api.count;
import static org.encours.platform.Api.note;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Tokens;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** Who is believed, for which creditor, and for how long. */
@QuarkusTest
@WithServers
class TokensIT {

  @Test
  void oneTenantNeverSeesAnothersRowsEvenWithoutAFilter() {
    as("erp", "acme-fr").body(note("secret")).post("/v1/notes").then().statusCode(201);
    assertThat(count("acme-fr", "secret")).isEqualTo(1);
    assertThat(count("acme-be", "secret")).isZero();
  }

  @Test
  void aTokenOfACreditorThatCannotBeIsRefused() {
    as("erp", "acme-be").body(note("not for a star")).post("/v1/notes").then().statusCode(201);
    for (String creditor : new String[] {"*", "%", "ACME", ""}) {
      as("erp", creditor).get("/v1/notes?text=x").then().statusCode(403);
      as("ops", creditor).get("/v1/dead-letters").then().statusCode(403);
    }
  }

  @Test
  void aTokenThatWasBelievedOnceIsNotBelievedWithOtherContent() {
    String token = Tokens.of("erp", "acme-be");
    given().auth().oauth2(token).queryParam("text", "x").get("/v1/notes").then().statusCode(200);
    String[] parts = token.split("\\.");
    String forged =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("acme-be", "acme-fr");
    String other =
        parts[0]
            + "."
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(forged.getBytes(StandardCharsets.UTF_8))
            + "."
            + parts[2];
    given().auth().oauth2(other).queryParam("text", "x").get("/v1/notes").then().statusCode(401);
    given().auth().oauth2(token).queryParam("text", "x").get("/v1/notes").then().statusCode(200);
  }

  @Test
  void aTokenThatWasBelievedIsNotBelievedAfterItsEnd() {
    String token = Tokens.endingIn(Duration.ofSeconds(4), "erp", "acme-be");
    given().auth().oauth2(token).queryParam("text", "x").get("/v1/notes").then().statusCode(200);
    await()
        .atMost(Timeouts.LONG)
        .until(
            () ->
                given().auth().oauth2(token).queryParam("text", "x").get("/v1/notes").statusCode()
                    == 401);
  }
}
