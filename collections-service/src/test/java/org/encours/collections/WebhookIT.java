package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.encours.collections.adapter.in.schedule.WebhookDispatcher;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency that is told by webhook, on a server that is not always well. */
@QuarkusTest
@WithServers
class WebhookIT {

  @Inject WebhookDispatcher round;

  private final Ledger ledger = ACME.ledger;
  private AgencyServer server;
  private String agency;

  @BeforeEach
  void theAgencyListens() throws Exception {
    server = new AgencyServer();
    ACME.worksWithRecouvraAndOtherOne();
    agency = "hooked-" + System.nanoTime();
    ACME.agency(agency, "50");
  }

  @AfterEach
  void itStops() {
    ACME.as("controller").delete("/v1/agencies/" + agency + "/webhook");
    server.close();
  }

  @Test
  void whatItIsToldIsSignedInOrderAndEqualToTheFeedHoweverOftenItFails() {
    server.failing = 4;
    String secret = register();
    String id = offered();
    ACME.post("controller", id, "/messages", "{\"text\":\"Please hurry\"}").statusCode(201);
    roundsUntil(2);
    assertThat(server.refused()).isGreaterThanOrEqualTo(4);
    assertThat(server.taken()).allMatch(call -> call.signedBy(secret));
    List<JsonPath> bodies = server.taken().stream().map(c -> JsonPath.from(c.body())).toList();
    List<Object> feed =
        ACME.asAgency(agency).get("/v1/agency/events?limit=500").jsonPath().getList("items");
    assertThat(bodies).extracting(b -> b.getLong("position")).isSorted().doesNotHaveDuplicates();
    assertThat(bodies.stream().map(b -> b.getMap("data"))).hasSize(feed.size());
    for (int i = 0; i < feed.size(); i++) {
      assertThat(bodies.get(i).getMap("data"))
          .isEqualTo(((java.util.Map<?, ?>) feed.get(i)).get("data"));
    }
    round.round();
    assertThat(server.taken()).hasSize(feed.size());
    ACME.as("controller")
        .get("/v1/agencies/" + agency + "/webhook")
        .then()
        .statusCode(200)
        .body("failures", equalTo(0))
        .body("secret", nullValue());
  }

  @Test
  void aNewKeySignsBesideTheOldOne() {
    String old = register();
    String fresh =
        ACME.as("controller")
            .post("/v1/agencies/" + agency + "/webhook/keys")
            .then()
            .statusCode(201)
            .extract()
            .path("secret");
    offered();
    roundsUntil(1);
    assertThat(server.taken().getFirst().signedBy(old)).isTrue();
    assertThat(server.taken().getFirst().signedBy(fresh)).isTrue();
    assertThat(server.taken().getFirst().signedBy("whsec_" + "QUJD".repeat(10))).isFalse();
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    ACME.as("controller")
        .body("{\"url\":\"ftp://agency.example/x\"}")
        .put("/v1/agencies/" + agency + "/webhook")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("url"));
    ACME.as("controller")
        .body("{\"url\":\"https://agency.example/x\"}")
        .put("/v1/agencies/nobody/webhook")
        .then()
        .statusCode(404);
    ACME.as("controller").get("/v1/agencies/" + agency + "/webhook").then().statusCode(404);
    ACME.asAgency(agency).get("/v1/agencies/" + agency + "/webhook").then().statusCode(403);
  }

  /** The clock's rounds, as the tests have no clock of their own. */
  private void roundsUntil(int taken) {
    await()
        .atMost(Timeouts.LONG)
        .until(
            () -> {
              round.round();
              return server.taken().size() >= taken;
            });
  }

  private String register() {
    return ACME.webhook(agency, server)
        .body("secret", startsWith("whsec_"))
        .extract()
        .path("secret");
  }

  /** The cheapest agency gets a case by itself; ours is dear, and chosen by hand. */
  private String offered() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    String id = ACME.handedToAnAgency(debt);
    ACME.post(
            "controller", id, "/handoff", "{\"route\":\"AMICABLE\",\"agency\":\"" + agency + "\"}")
        .statusCode(200);
    return id;
  }
}
