package org.encours.collections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.encours.testkit.Tokens;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files between a creditor and its agency, and the tone in which the agency may speak. */
@QuarkusTest
@WithServers
class FilesIT {

  private static final byte[] PAPER = "%PDF-1.7 a contract".getBytes(StandardCharsets.UTF_8);

  private final Ledger ledger = new Ledger("acme-be");
  private Ledger.Debt debt;
  private String id;

  @BeforeEach
  void anAgencyWorksACase() {
    Acme.agenciesAreRegistered(ledger);
    debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    id = Acme.theCase(debt, "AMICABLE").getString("items[0].id");
  }

  @Test
  void aFileGoesWithAMessageBothWaysAndIntoTheDossier() throws IOException {
    String ours = put(controller(), "/v1/cases/", PAPER).statusCode(200).extract().path("sha256");
    put(controller(), "/v1/cases/", PAPER).statusCode(200).body("sha256", equalTo(ours));
    read(agency("recouvra"), "/v1/agency/cases/", ours).statusCode(404);
    message(ours).statusCode(201).body("attachments[0].type", equalTo("application/pdf"));
    read(agency("recouvra"), "/v1/agency/cases/", ours)
        .statusCode(200)
        .header("Content-Disposition", startsWith("attachment"));
    read(agency("other-one"), "/v1/agency/cases/", ours).statusCode(404);
    Acme.valid(
        Topics.await(
            "encours.handoffs.recouvra", 1, event -> event.data().contains(ours), Acme.PATIENCE));
    Acme.asAgency("recouvra")
        .get("/v1/agency/events?limit=500")
        .then()
        .body("items.data.attachments.flatten().sha256", hasItem(ours));

    byte[] answer = "No, see page 2.".getBytes(StandardCharsets.UTF_8);
    String theirs =
        put(agency("recouvra"), "/v1/agency/cases/", answer)
            .statusCode(200)
            .extract()
            .path("sha256");
    read(controller(), "/v1/cases/", theirs).statusCode(404);
    ledger.agencySays(
        "handoff.message.v1",
        "recouvra",
        id,
        ",\"note\":\"See the file\",\"attachments\":[\"" + theirs + "\"]");
    org.awaitility.Awaitility.await()
        .atMost(Acme.PATIENCE)
        .untilAsserted(() -> read(controller(), "/v1/cases/", theirs).statusCode(200));
    Acme.asAgency("recouvra")
        .get("/v1/agency/cases/" + id)
        .then()
        .body("attachments.sha256", equalTo(List.of(ours, theirs)));
    assertThat(namesInTheDossier())
        .anyMatch(name -> name.startsWith("messages/") && name.contains(ours.substring(0, 8)))
        .anyMatch(name -> name.startsWith("messages/") && name.contains(theirs.substring(0, 8)));

    handOff("other-one", "").statusCode(200);
    Acme.asAgency("other-one").get("/v1/agency/cases/" + id).then().body("attachments", hasSize(0));
    read(agency("other-one"), "/v1/agency/cases/", ours).statusCode(404);
    read(agency("recouvra"), "/v1/agency/cases/", theirs).statusCode(404);
    read(controller(), "/v1/cases/", theirs).statusCode(200);
  }

  @Test
  void whatMayNotBeSentIsRefused() {
    put(controller(), "/v1/cases/", new byte[] {'M', 'Z', 0, 1})
        .statusCode(422)
        .body("type", equalTo("https://encours.org/problems/file-not-taken"));
    byte[] large = new byte[10_000_001];
    java.util.Arrays.fill(large, (byte) 'x');
    put(controller(), "/v1/cases/", large).statusCode(422);
    put(controller(), "/v1/cases/", new byte[0]).statusCode(422);
    message("ab".repeat(32)).statusCode(422).body("violations[0].path", equalTo("attachments[0]"));
    put(agency("other-one"), "/v1/agency/cases/", PAPER).statusCode(404);
    given()
        .auth()
        .oauth2(controller())
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
    Acme.asAgency("other-one")
        .get("/v1/agency/cases/" + id)
        .then()
        .body("tone", equalTo("COURTEOUS"));
    Acme.valid(
        Topics.await(
            "encours.handoffs.other-one",
            1,
            event -> event.data().contains(id) && event.data().contains("\"COURTEOUS\""),
            Acme.PATIENCE));
  }

  private ValidatableResponse handOff(String agency, String more) {
    return Acme.as("controller")
        .body("{\"route\":\"AMICABLE\",\"agency\":\"" + agency + "\"" + more + "}")
        .post("/v1/cases/" + id + "/handoff")
        .then();
  }

  private ValidatableResponse message(String sha256) {
    return Acme.as("controller")
        .body("{\"text\":\"Here it is\",\"attachments\":[\"" + sha256 + "\"]}")
        .post("/v1/cases/" + id + "/messages")
        .then();
  }

  private List<String> namesInTheDossier() throws IOException {
    byte[] zip =
        Acme.as("controller")
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

  private static String controller() {
    return Tokens.of("controller", "acme-be");
  }

  private static String agency(String agency) {
    return Tokens.ofAgency(agency, "acme-be");
  }
}
