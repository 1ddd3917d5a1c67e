package org.encours.collections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files between a creditor and its agency, and the tone in which the agency may speak. */
@QuarkusTest
@WithServers
class FilesIT {

  private static final byte[] PAPER = "%PDF-1.7 a contract".getBytes(StandardCharsets.UTF_8);

  private final Ledger ledger = ACME.ledger;
  private Ledger.Debt debt;
  private String id;

  @BeforeEach
  void anAgencyWorksACase() {
    ACME.worksWithRecouvraAndOtherOne();
    debt = ledger.provenDebt("1000.00");
    id = ACME.handedToAnAgency(debt);
  }

  @Test
  void aFileGoesWithAMessageBothWaysAndIntoTheDossier() throws IOException {
    String ours =
        put(ACME.token("controller"), "/v1/cases/", PAPER).statusCode(200).extract().path("sha256");
    put(ACME.token("controller"), "/v1/cases/", PAPER)
        .statusCode(200)
        .body("sha256", equalTo(ours));
    read(ACME.agencyToken("recouvra"), "/v1/agency/cases/", ours).statusCode(404);
    message(ours).statusCode(201).body("attachments[0].type", equalTo("application/pdf"));
    read(ACME.agencyToken("recouvra"), "/v1/agency/cases/", ours)
        .statusCode(200)
        .header("Content-Disposition", startsWith("attachment"));
    read(ACME.agencyToken("other-one"), "/v1/agency/cases/", ours).statusCode(404);
    Told.on("encours.handoffs.acme-be.recouvra", 1, event -> event.data().contains(ours));
    ACME.asAgency("recouvra")
        .get("/v1/agency/events?limit=500")
        .then()
        .body("items.data.attachments.flatten().sha256", hasItem(ours));

    byte[] answer = "No, see page 2.".getBytes(StandardCharsets.UTF_8);
    String theirs =
        put(ACME.agencyToken("recouvra"), "/v1/agency/cases/", answer)
            .statusCode(200)
            .extract()
            .path("sha256");
    read(ACME.token("controller"), "/v1/cases/", theirs).statusCode(404);
    ledger.agencySays(
        "handoff.message.v1",
        "recouvra",
        id,
        ",\"note\":\"See the file\",\"attachments\":[\"" + theirs + "\"]");
    org.awaitility.Awaitility.await()
        .atMost(Timeouts.LONG)
        .untilAsserted(() -> read(ACME.token("controller"), "/v1/cases/", theirs).statusCode(200));
    ACME.asAgency("recouvra")
        .get("/v1/agency/cases/" + id)
        .then()
        .body("attachments.sha256", equalTo(List.of(ours, theirs)));
    assertThat(namesInTheDossier())
        .anyMatch(name -> name.startsWith("messages/") && name.contains(ours.substring(0, 8)))
        .anyMatch(name -> name.startsWith("messages/") && name.contains(theirs.substring(0, 8)));

    handOff("other-one", "").statusCode(200);
    ACME.asAgency("other-one").get("/v1/agency/cases/" + id).then().body("attachments", hasSize(0));
    read(ACME.agencyToken("other-one"), "/v1/agency/cases/", ours).statusCode(404);
    read(ACME.agencyToken("recouvra"), "/v1/agency/cases/", theirs).statusCode(404);
    read(ACME.token("controller"), "/v1/cases/", theirs).statusCode(200);
  }

  @Test
  void whatMayNotBeSentIsRefused() {
    put(ACME.token("controller"), "/v1/cases/", new byte[] {'M', 'Z', 0, 1})
        .statusCode(422)
        .body("type", equalTo("/problems/file-not-taken"));
    byte[] large = new byte[10_000_001];
    java.util.Arrays.fill(large, (byte) 'x');
    put(ACME.token("controller"), "/v1/cases/", large).statusCode(422);
    put(ACME.token("controller"), "/v1/cases/", new byte[0]).statusCode(422);
    message("ab".repeat(32)).statusCode(422).body("violations[0].path", equalTo("attachments[0]"));
    put(ACME.agencyToken("other-one"), "/v1/agency/cases/", PAPER).statusCode(404);
    given()
        .auth()
        .oauth2(ACME.token("controller"))
        .contentType("application/octet-stream")
        .body(PAPER)
        .put("/v1/cases/" + id + "/attachments")
        .then()
        .statusCode(422);
  }

  @Test
  void theHardestToneIsChosenAtHandOffWithinTheAgencysRules() {
    handOff("other-one", ",\"tone\":\"FINAL\"")
        .statusCode(422)
        .body("violations[0].path", equalTo("tone"));
    handOff("other-one", ",\"tone\":\"COURTEOUS\"").statusCode(200);
    ACME.asAgency("other-one")
        .get("/v1/agency/cases/" + id)
        .then()
        .body("tone", equalTo("COURTEOUS"));
    Told.on(
        "encours.handoffs.acme-be.other-one",
        1,
        event -> event.data().contains(id) && event.data().contains("\"COURTEOUS\""));
  }

  private ValidatableResponse handOff(String agency, String more) {
    return ACME.post(
        "controller",
        id,
        "/handoff",
        "{\"route\":\"AMICABLE\",\"agency\":\"" + agency + "\"" + more + "}");
  }

  private ValidatableResponse message(String sha256) {
    return ACME.post(
        "controller",
        id,
        "/messages",
        "{\"text\":\"Here it is\",\"attachments\":[\"" + sha256 + "\"]}");
  }

  private List<String> namesInTheDossier() throws IOException {
    byte[] zip =
        ACME.as("controller")
            .get("/v1/cases/" + id + "/dossier")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private ValidatableResponse put(String token, String where, byte[] bytes) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/octet-stream")
        .queryParam("name", "contract.pdf")
        .body(bytes)
        .put(where + id + "/attachments")
        .then();
  }

  private ValidatableResponse read(String token, String where, String sha256) {
    return given().auth().oauth2(token).get(where + id + "/attachments/" + sha256).then();
  }
}
