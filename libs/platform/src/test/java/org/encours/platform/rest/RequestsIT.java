package org.encours.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.platform.Api.as;
import static org.encours.platform.Api.count;
import static org.encours.platform.Api.erp;
import static org.encours.platform.Api.note;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What every request of every service can rely on. */
@QuarkusTest
@WithServers
class RequestsIT {

  @Test
  void theSameKeyAndBodyGetTheSameAnswerAndOneEffect() {
    String key = UUID.randomUUID().toString();
    var first = erp().header("Idempotency-Key", key).body(note("once")).post("/v1/notes");
    var second = erp().header("Idempotency-Key", key).body(note("once")).post("/v1/notes");
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Idempotent-Replay")).isEqualTo("true");
    assertThat(second.contentType()).startsWith("application/json");
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(count("acme-be", "once")).isEqualTo(1);
    erp()
        .header("Idempotency-Key", key)
        .body(note("other"))
        .post("/v1/notes")
        .then()
        .statusCode(422);
  }

  @Test
  void aKeyBelongsToOneCallerAndOneAddress() {
    String key = UUID.randomUUID().toString();
    erp().header("Idempotency-Key", key).body(note("mine")).post("/v1/notes");
    as("controller", "acme-be")
        .header("Idempotency-Key", key)
        .body(note("mine"))
        .post("/v1/notes")
        .then()
        .statusCode(422)
        .body("type", containsString("idempotency-key-reused"));
    erp()
        .header("Idempotency-Key", key)
        .body(note("mine"))
        .post("/v1/notes?draft=true")
        .then()
        .statusCode(422);
    assertThat(count("acme-be", "mine")).isEqualTo(1);
  }

  @Test
  void badInputIsAProblemWithThePath() {
    erp()
        .body("{\"text\":")
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("type", containsString("malformed-json"));
    erp()
        .body("{\"text\":\"x\",\"worth\":{\"amount\":\"1.005\",\"currency\":\"EUR\"}}")
        .post("/v1/notes")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("worth"))
        .body("violations[0].message", containsString("finer than EUR"));
    erp()
        .body("{\"text\":\"x\",\"wort\":1}")
        .post("/v1/notes")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("wort"));
    erp().get("/v1/notes").then().statusCode(404).contentType("application/problem+json");
    erp().get("/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
    given().get("/v1/notes").then().statusCode(401).contentType("application/problem+json");
    given()
        .auth()
        .oauth2("nonsense")
        .get("/v1/notes")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    as("auditor", "acme-be").get("/v1/notes").then().statusCode(403);
  }

  @Test
  void aRequestKeepsItsNameOrGetsOne() {
    erp()
        .header("X-Request-Id", "erp-4711")
        .get("/v1/notes")
        .then()
        .statusCode(404)
        .header("X-Request-Id", "erp-4711")
        .body("requestId", equalTo("erp-4711"));
    erp()
        .header("X-Request-Id", "two words")
        .get("/v1/notes?text=x")
        .then()
        .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
  }

  @Test
  void noAnswerIsCachedOrGuessed() {
    erp()
        .get("/v1/notes?text=x")
        .then()
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", containsString("default-src 'none'"));
  }

  @Test
  void theTypeOfAProblemIsAnAddressThatExplainsIt() {
    String type = erp().get("/v1/notes").then().extract().path("type");
    given()
        .accept("text/html")
        .get(type)
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("there is no such thing for this creditor"));
    given()
        .accept("application/json")
        .get(type)
        .then()
        .statusCode(200)
        .body("code", equalTo("not-found"))
        .body("status", equalTo(404));
    given().get("/problems/never-heard-of").then().statusCode(404);
  }

  @Test
  void theDocumentSaysWhatEveryRequestCanRelyOn() {
    JsonPath api = given().queryParam("format", "json").get("/q/openapi").jsonPath();
    assertThat(api.getString("info.license.identifier")).isEqualTo("Apache-2.0");
    assertThat(api.getString("servers[0].url")).isEqualTo("/");
    assertThat(api.getString("paths.'/v1/notes'.post.parameters[0].'$ref'"))
        .isEqualTo("#/components/parameters/IdempotencyKey");
    assertThat(api.getMap("paths.'/v1/notes'.post.responses.'201'.headers"))
        .containsKeys("Location", "Idempotent-Replay", "X-Request-Id");
    assertThat(api.getMap("paths.'/v1/dead-letters'.get.responses.'200'.headers"))
        .containsKey("Link");
    assertThat(
            api.getMap("paths.'/v1/outbox'.get.responses.'200'.content.'application/json'.example"))
        .containsKeys("pending", "oldestSeconds");
  }

  @Test
  void aBodyAboveTheLimitIsRefused() {
    erp()
        .body("{\"text\":\"" + "x".repeat(21 << 20) + "\"}")
        .post("/v1/notes")
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
  }
}
