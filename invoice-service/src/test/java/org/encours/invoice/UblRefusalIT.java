package org.encours.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** Documents that are none, of somebody else, wrong or an attack: nothing of them is kept. */
@QuarkusTest
@WithServers
class UblRefusalIT {

  private final Ledger ledger = Ledger.unregistered();

  private ValidatableResponse post(byte[] xml) {
    return ledger.erp().contentType("application/xml").body(xml).post("/v1/invoices").then();
  }

  private void creditorIs(String profile) {
    ledger.erp().body(profile).put("/v1/creditor").then().statusCode(200);
  }

  @Test
  void aDocumentOfAnotherSellerIsRefused() {
    creditorIs(Ledger.profile("FR", "999026008", "FR7630006000011234567890189"));
    post(SharedData.file("ubl/ubl-invoice-sample.xml"))
        .statusCode(422)
        .body("violations[0].path", equalTo("supplier"));
    ledger.erp().get("/v1/invoices").then().body("items", hasSize(0));
    ledger.erp().get("/v1/debtors/0888888895").then().statusCode(404);
  }

  @Test
  void ofAllThingsWrongWithADocumentEachIsNamed() {
    creditorIs(Ledger.profile("FR", "999026008", "FR7630006000011234567890189"));
    String xml =
        new String(SharedData.file("ubl/ubl-invoice-sample.xml"), UTF_8)
            .replace(
                "PayableAmount currencyID=\"EUR\">5641.00",
                "PayableAmount currencyID=\"EUR\">6141.00")
            .replace("<cbc:DueDate>2026-10-31", "<cbc:DueDate>2026-09-30");
    post(xml.getBytes(UTF_8))
        .statusCode(422)
        .body("type", containsString("invalid-document"))
        .body(
            "violations.path",
            org.hamcrest.Matchers.containsInAnyOrder(
                "LegalMonetaryTotal.PayableAmount", "supplier", "dueDate"));
    ledger.erp().get("/v1/debtors/0888888895").then().statusCode(404);
  }

  @Test
  void aDocumentTypeOrAnEntityIsNeverRead() {
    creditorIs(Ledger.profile("BE", "0401234560", "BE68539007547034"));
    for (String attack :
        new String[] {
          "<!DOCTYPE Invoice SYSTEM \"http://127.0.0.1:1/x.dtd\"><Invoice/>",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
          "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>"
        }) {
      post(attack.getBytes(UTF_8))
          .statusCode(400)
          .contentType("application/problem+json")
          .body("type", containsString("malformed-xml"))
          .body("detail", containsString("DOCTYPE"));
    }
  }

  @Test
  void whatIsNoUblIsSaidToBeNone() {
    creditorIs(Ledger.profile("BE", "0401234560", "BE68539007547034"));
    byte[] sample = SharedData.file("ubl/ubl-invoice-sample.xml");
    byte[] truncated = java.util.Arrays.copyOf(sample, sample.length / 2);
    post(truncated).statusCode(400).contentType("application/problem+json");
    post(new byte[0]).statusCode(400);
    post("{\"number\":1}".getBytes(UTF_8)).statusCode(400);
    post("<Invoice/>".getBytes(UTF_8)).statusCode(422);
    post(new String(sample, UTF_8).replace("Invoice-2", "Invoice-3").getBytes(UTF_8))
        .statusCode(422);
    post(new String(sample, UTF_8)
            .replace("<cbc:IssueDate>2026-10-01", "<cbc:IssueDate>soon")
            .getBytes(UTF_8))
        .statusCode(422);
    ledger.erp().get("/v1/invoices").then().body("items", hasSize(0));
  }
}
