package org.encours.collections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dossier as an archive: opened, verified, forged. */
@QuarkusTest
@WithServers
class DossierIT {

  private final Ledger ledger = ACME.ledger;

  @BeforeEach
  void agenciesAreRegistered() {
    ACME.worksWithRecouvraAndOtherOne();
  }

  @Test
  void theDossierOpensVerifiesAndShowsAnAlteredByte() throws Exception {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    String id = ACME.handedToAnAgency(debt);
    byte[] zip = dossier(id);
    assertThat(dossier(id)).isEqualTo(zip);
    assertThat(names(zip)).contains("cover.pdf", "claim-sheet-BE_IOS.pdf", "index.html");
    verification(zip).body("intact", equalTo(true)).body("faults", hasSize(0));
    ACME.reports("recouvra", id, "{\"type\":\"DISPUTE\",\"at\":\"2026-07-01\",\"code\":\"GOODS\"}")
        .statusCode(201);
    assertThat(dossier(id)).as("of a day that is over").isEqualTo(zip);
    ByteArrayOutputStream forged = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var out = new ZipOutputStream(forged)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        if (entry.getName().equals("claims.csv")) {
          content[40] ^= 1;
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(content);
      }
    }
    verification(forged.toByteArray())
        .body("intact", equalTo(false))
        .body("faults[0]", equalTo("claims.csv was altered"));
    given()
        .auth()
        .oauth2(ACME.token("controller"))
        .contentType("application/zip")
        .body(new byte[] {1, 2, 3})
        .post("/v1/dossier-verifications")
        .then()
        .statusCode(422);
  }

  @Test
  void thePastStaysAsItWasKnown() throws Exception {
    Creditor mover = new Creditor("mover-be");
    mover.worksWithRecouvraAndOtherOne();
    Ledger.Debt debt = mover.ledger.provenDebt("1000.00");
    String id = mover.handedToAnAgency(debt);
    byte[] before = dossier(mover, id, "?asOf=2026-06-21");
    mover.ledger.bothMove(debt);
    // The money counts for the day before the one that is asked for, and is heard of now.
    mover.ledger.pay(debt, "400.00", "600.00");
    await()
        .atMost(Timeouts.LONG)
        .untilAsserted(
            () ->
                assertThat(page(dossier(mover, id, "")))
                    .contains("New Rue du Marché aux Herbes", "New Nieuwpoortsesteenweg")
                    .contains("400.00 EUR"));
    assertThat(dossier(mover, id, "?asOf=2026-06-21")).isEqualTo(before);
    assertThat(page(before)).contains("Rue du Marché aux Herbes").doesNotContain("New ", "400.00");
  }

  @Test
  void ordinaryToolsOpenCheckAndReadIt(@TempDir Path folder) throws Exception {
    assumeTrue(Tools.present("unzip", "sha256sum"), "unzip and sha256sum are needed");
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    String id = ACME.handedToAnAgency(debt);
    Files.write(folder.resolve("dossier.zip"), dossier(id));
    assertThat(Tools.run(folder, "unzip", "-q", "dossier.zip").exit()).isZero();
    Tools.Done checked = Tools.run(folder, "sha256sum", "-c", "MANIFEST.sha256");
    assertThat(checked.exit()).as(checked.output()).isZero();
    assertThat(checked.output()).contains("cover.pdf: OK", "timeline.tsv: OK");
    if (Tools.present("pdftotext")) {
      assertThat(Tools.run(folder, "pdftotext", "cover.pdf", "-").output())
          .contains(id, "1065.40 EUR");
      assertThat(Tools.run(folder, "pdftotext", "claim-sheet-BE_IOS.pdf", "-").output())
          .contains(debt.number());
    }
    Path claims = folder.resolve("claims.csv");
    byte[] altered = Files.readAllBytes(claims);
    altered[40] ^= 1;
    Files.write(claims, altered);
    Tools.Done forged = Tools.run(folder, "sha256sum", "-c", "MANIFEST.sha256");
    assertThat(forged.exit()).isNotZero();
    assertThat(forged.output()).contains("claims.csv: FAILED");
  }

  @Test
  void anOriginalIsTakenWhenItIsThePaperItself() throws Exception {
    byte[] paper = "%PDF-1.7 the signed order".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Ledger.Debt debt = ledger.debt("1000.00");
    ledger.paper(
        debt,
        "ORDER",
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper)));
    ledger.paper(debt, "DELIVERY_NOTE");
    ledger.paper(debt, "PROOF_OF_SENDING");
    String id = ACME.handedToAnAgency(debt);
    for (int i = 0; i < 2; i++) {
      original(id, paper).statusCode(200).body("file", containsString("ORDER"));
    }
    assertThat(names(dossier(id))).anyMatch(name -> name.startsWith("originals/"));
    verification(dossier(id)).body("intact", equalTo(true));
    paper[3] ^= 1;
    original(id, paper).statusCode(409).body("type", equalTo("/problems/no-paper-of-the-case"));
  }

  private static io.restassured.response.ValidatableResponse original(String id, byte[] bytes) {
    return given()
        .auth()
        .oauth2(ACME.token("controller"))
        .contentType("application/octet-stream")
        .body(bytes)
        .put("/v1/cases/" + id + "/dossier/originals")
        .then();
  }

  private static List<String> names(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private static byte[] dossier(String id) {
    return dossier(ACME, id, "?asOf=2026-06-02");
  }

  private static byte[] dossier(Creditor of, String id, String when) {
    return of.as("auditor")
        .get("/v1/cases/" + id + "/dossier" + when)
        .then()
        .statusCode(200)
        .contentType("application/zip")
        .extract()
        .asByteArray();
  }

  /** The first page of a dossier. */
  private static String page(byte[] zip) throws IOException {
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals("index.html")) {
          return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("a dossier without a first page");
  }

  private static io.restassured.response.ValidatableResponse verification(byte[] zip) {
    return given()
        .auth()
        .oauth2(ACME.token("controller"))
        .contentType("application/zip")
        .body(zip)
        .post("/v1/dossier-verifications")
        .then()
        .statusCode(200);
  }
}
