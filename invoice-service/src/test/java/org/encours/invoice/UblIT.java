package org.encours.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the Peppol specification, a Belgian pair, and what must be refused. */
@QuarkusTest
@WithServers
class UblIT {

  private static final String PEPPOL_SUPPLIER =
      """
      {"name":"SupplierOfficialName Ltd","country":"GB","enterpriseNumber":"GB983294","vatNumber":"GB1232434",
       "iban":"BE68539007547034","size":"SME","language":"en","email":"a@example.org","phone":"1",
       "address":{"street":"Main street 1","postalCode":"GB 123 EW","city":"London","country":"GB"}}
      """;

  private final Ledger ledger = Ledger.unregistered();

  private ValidatableResponse post(byte[] xml) {
    return ledger.erp().contentType("application/xml").body(xml).post("/v1/invoices").then();
  }

  private void creditorIs(String profile) {
    ledger.erp().body(profile).put("/v1/creditor").then().statusCode(200);
  }

  /** The seller of the examples of VAT categories E and Z, by the number given there. */
  private static String seller(String vatNumber) {
    return PEPPOL_SUPPLIER.replace("GB983294", "NONE1").replace("GB1232434", vatNumber);
  }

  @ParameterizedTest
  @CsvSource({
    "peppol-base-example.xml, Snippet1, 1656.25, EUR, 2017-12-01",
    "peppol-Allowance-example.xml, Snippet1, 6125.00, EUR, 2017-12-01",
    "peppol-Vat-category-S.xml, Snippet1, 8550.00, EUR, 2017-12-01",
    "peppol-sales-order-example.xml, Snippet1, 1656.25, EUR, 2017-12-01"
  })
  void anExampleOfThePeppolSpecificationIsAReceivable(
      String file, String number, String due, String currency, String dueDate) throws Exception {
    creditorIs(PEPPOL_SUPPLIER);
    byte[] xml = SharedData.file("ubl/" + file);
    String id =
        post(xml)
            .statusCode(201)
            .body("number", equalTo(number))
            .body("status", equalTo("OPEN"))
            .body("total.amount", equalTo(due))
            .body("open.currency", equalTo(currency))
            .body("dueDate", equalTo(dueDate))
            .extract()
            .path("id");
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(xml));
    String document =
        ledger
            .invoice(id)
            .body("documents[0].kind", equalTo("INVOICE"))
            .body("documents[0].sha256", equalTo(sha256))
            .extract()
            .path("documents[0].id");
    assertThat(
            ledger
                .erp()
                .get("/v1/invoices/" + id + "/documents/" + document)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray())
        .isEqualTo(xml);
    post(xml).statusCode(409).body("existing", equalTo("/v1/invoices/" + id));
  }

  @Test
  void theExampleCreditNoteGivesItsBuyerCredit() {
    creditorIs(PEPPOL_SUPPLIER);
    post(SharedData.file("ubl/peppol-base-example.xml")).statusCode(201);
    post(SharedData.file("ubl/peppol-base-creditnote-correction.xml"))
        .statusCode(201)
        .body("amount.amount", equalTo("1656.25"))
        .body("unallocated.amount", equalTo("0.00"));
    ledger.erp().get("/v1/invoices").then().body("items[0].status", equalTo("CREDITED"));
  }

  @Test
  void anInvoiceOfANegativeAmountTakesBackTheOneItNames() {
    creditorIs(PEPPOL_SUPPLIER);
    byte[] correction = SharedData.file("ubl/peppol-base-negative-inv-correction.xml");
    post(SharedData.file("ubl/peppol-base-example.xml")).statusCode(201);
    post(correction).statusCode(201).body("number", equalTo("Correction1"));
    ledger.erp().get("/v1/invoices").then().body("items[0].status", equalTo("CREDITED"));
    post(correction).statusCode(409);
  }

  @Test
  void aCorrectionOfAnInvoiceThatIsNotHereIsCreditOfTheBuyer() {
    creditorIs(PEPPOL_SUPPLIER);
    post(SharedData.file("ubl/peppol-base-negative-inv-correction.xml"))
        .statusCode(201)
        .body("invoice", equalTo(null))
        .body("unallocated.amount", equalTo("1656.25"))
        .body("warnings.code", hasItem("preceding-invoice-unknown"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"E", "Z"})
  void anExampleWithoutADueDateFallsDueByTheTextOfItsTerms(String category) {
    byte[] xml = SharedData.file("ubl/peppol-vat-category-" + category + ".xml");
    creditorIs(seller(vatOfSeller(xml)));
    post(xml)
        .statusCode(201)
        .body("number", equalTo("Vat-Z"))
        .body("total.amount", equalTo("1200.00"))
        .body("total.currency", equalTo("GBP"))
        .body("dueDate", equalTo("2018-09-29"));
  }

  @ParameterizedTest
  @CsvSource({
    "peppol-base-example.xml, ",
    "peppol-Allowance-example.xml, ",
    "peppol-Vat-category-S.xml, ",
    "peppol-sales-order-example.xml, ",
    "peppol-vat-category-E.xml, ",
    "peppol-vat-category-Z.xml, ",
    "peppol-base-creditnote-correction.xml, peppol-base-example.xml",
    "peppol-base-negative-inv-correction.xml, peppol-base-example.xml",
    "ubl-invoice-sample.xml, ",
    "ubl-creditnote-sample.xml, ubl-invoice-sample.xml"
  })
  void aSecondLoadOfAnyExampleChangesNothing(String file, String before) {
    byte[] xml = SharedData.file("ubl/" + file);
    creditorIs(
        file.startsWith("ubl-")
            ? Ledger.profile("BE", "0401234560", "BE68539007547034")
            : seller(vatOfSeller(xml)));
    if (before != null) {
      post(SharedData.file("ubl/" + before)).statusCode(201);
    }
    post(xml).statusCode(201);
    String book = ledger.aged("2026-12-31").extract().asString();
    String invoices = ledger.erp().get("/v1/invoices").asString();
    post(xml).statusCode(409);
    assertThat(ledger.aged("2026-12-31").extract().asString()).isEqualTo(book);
    assertThat(ledger.erp().get("/v1/invoices").asString()).isEqualTo(invoices);
  }

  private static String vatOfSeller(byte[] xml) {
    return new String(xml, UTF_8)
        .replaceFirst("(?s).*?<cac:PartyTaxScheme>\\s*<cbc:CompanyID>([^<]+)<.*", "$1");
  }

  @Test
  void theExampleOutsideVatNamesItsSellerByAnotherIdentifier() {
    byte[] xml = SharedData.file("ubl/peppol-vat-category-O.xml");
    creditorIs(PEPPOL_SUPPLIER);
    post(xml)
        .statusCode(422)
        .body("violations[0].path", equalTo("supplier"))
        .body("violations[0].message", containsString("7300010000001"));
    creditorIs(
        PEPPOL_SUPPLIER
            .replace("\"vatNumber\":\"GB1232434\",", "")
            .replace("GB983294", "7300010000001"));
    post(xml)
        .statusCode(201)
        .body("number", equalTo("Vat-O"))
        .body("total.amount", equalTo("3200.00"))
        .body("total.currency", equalTo("SEK"))
        .body("dueDate", equalTo("2018-09-29"));
    post(xml).statusCode(409);
  }

  @Test
  void theBelgianInvoiceIsReceivableForWhatIsDueAndItsCreditNoteLowersIt() {
    creditorIs(Ledger.profile("BE", "0401234560", "BE68539007547034"));
    String id =
        post(SharedData.file("ubl/ubl-invoice-sample.xml"))
            .statusCode(201)
            .body("total.amount", equalTo("5641.00"))
            .body("paymentReference", equalTo("+++202/6000/12320+++"))
            .body("dueDate", equalTo("2026-10-31"))
            .extract()
            .path("id");
    post(SharedData.file("ubl/ubl-creditnote-sample.xml"))
        .statusCode(201)
        .body("number", equalTo("NC-2026-000007"));
    ledger
        .invoice(id)
        .body("open.amount", equalTo("5520.00"))
        .body("credited.amount", equalTo("121.00"))
        .body("documents", hasSize(2));
    ledger
        .erp()
        .get("/v1/debtors/0888888895")
        .then()
        .statusCode(200)
        .body("name", equalTo("Boulangerie Test SRL"))
        .body("vatNumber", equalTo("BE0888888895"))
        .body("contacts[0].email", equalTo("admin@example.net"));
  }
}
