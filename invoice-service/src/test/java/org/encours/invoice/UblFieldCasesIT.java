package org.encours.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that sellers send and the official rules call valid, each with what it must become. */
@QuarkusTest
@WithServers
class UblFieldCasesIT {

  private Ledger ledger;

  @BeforeEach
  void theSeller() {
    ledger = Ledger.of("BE", "0123456749", "BE68539007547034");
  }

  private ValidatableResponse post(String name) {
    return post(FieldCases.file(name));
  }

  private ValidatableResponse post(byte[] xml) {
    return ledger.erp().contentType("application/xml").body(xml).post("/v1/invoices").then();
  }

  private ValidatableResponse debtor(String reference) {
    return ledger.erp().get("/v1/debtors/" + reference).then().statusCode(200);
  }

  private String debtorOf(ValidatableResponse issued) {
    String id = issued.statusCode(201).extract().path("id");
    return ledger.invoice(id).extract().path("debtor");
  }

  @Test
  void theSellersOwnNumberOfTheBuyerNamesTheDebtor() {
    assertThat(debtorOf(post("ubl-01-buyer-by-bt46-only"))).isEqualTo("C-1077");
    ledger.debtor("C-2001");
    assertThat(debtorOf(post("ubl-02-bt46-is-a-registered-debtor"))).isEqualTo("C-2001");
    debtor("C-2001").body("enterpriseNumber", equalTo("0999991212"));
  }

  @Test
  void aBuyerWithAnEmailAddressIsADebtorOfOurOwnReference() {
    String reference = debtorOf(post("ubl-03-buyer-by-email-address"));
    debtor(reference)
        .body("contacts[0].email", equalTo("boekhouding@koper.example"))
        .body("kind", equalTo("CONSUMER"));
    String again = text("ubl-03-buyer-by-email-address").replace("<cbc:ID>F03<", "<cbc:ID>F03b<");
    assertThat(debtorOf(post(bytes(again)))).as("the same buyer").isEqualTo(reference);
    String numbered =
        text("ubl-03-buyer-by-email-address")
            .replace("<cbc:ID>F03<", "<cbc:ID>F03c<")
            .replace(
                "</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>",
                "</cbc:RegistrationName><cbc:CompanyID>0999991212</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>");
    assertThat(debtorOf(post(bytes(numbered)))).isEqualTo(reference);
    debtor(reference).body("kind", equalTo("COMPANY"));
  }

  @Test
  void anAddressInTheRegistersSchemeIsACompany() {
    assertThat(debtorOf(post("ubl-04-buyer-by-0208-address-only"))).isEqualTo("0999995665");
    debtor("0999995665")
        .body("kind", equalTo("COMPANY"))
        .body("enterpriseNumber", equalTo("0999995665"));
  }

  @Test
  void aBuyerInMonacoKeepsItsNumber() {
    debtor(debtorOf(post("ubl-22-buyer-in-monaco")))
        .body("kind", equalTo("COMPANY"))
        .body("vatNumber", equalTo("FR16000123450"));
  }

  @Test
  void aCreditNoteNeedsNoTermsAndIsAnsweredAsItCame() {
    post("ubl-06-credit-note-without-terms").statusCode(201);
    String id =
        post("ubl-09-credit-note-linked-to-nothing-two-rates").statusCode(201).extract().path("id");
    byte[] copy =
        ledger.erp().accept("application/xml").get("/v1/credit-notes/" + id).asByteArray();
    assertThat(copy).isEqualTo(FieldCases.file("ubl-09-credit-note-linked-to-nothing-two-rates"));
  }

  @Test
  void whatIsFullyPrepaidAsksForNothing() {
    post("ubl-10-fully-prepaid")
        .statusCode(200)
        .body("status", equalTo("PAID"))
        .body("open.amount", equalTo("0.00"));
  }

  @Test
  void aCentOfVatIsSaidAndTaken() {
    post("ubl-11-vat-rounded-line-by-line")
        .statusCode(201)
        .body("total.amount", equalTo("3.00"))
        .body("warnings.code", hasItem("vat-rounded"));
  }

  @ParameterizedTest
  @CsvSource({
    "ubl-12-terms-discount-named-before-net, 2026-12-02",
    "ubl-13-terms-45-days-end-of-month, 2026-12-31"
  })
  void termsInWordsGiveTheDay(String name, String due) {
    post(name).statusCode(201).body("dueDate", equalTo(due)).body("dueDateAssumed", equalTo(null));
  }

  @Test
  void termsThatNobodyUnderstandsAreShown() {
    String odd =
        text("ubl-12-terms-discount-named-before-net")
            .replaceFirst("<cbc:Note>[^<]*</cbc:Note>", "<cbc:Note>zoals besproken</cbc:Note>");
    String id =
        post(bytes(odd))
            .statusCode(201)
            .body("dueDate", equalTo("2026-12-02"))
            .body("dueDateAssumed", equalTo("zoals besproken"))
            .extract()
            .path("id");
    ledger.invoice(id).body("dueDateAssumed", equalTo("zoals besproken"));
    ledger
        .erp()
        .get("/v1/invoices?dueDateAssumed=true")
        .then()
        .body("items.id", equalTo(java.util.List.of(id)));
  }

  @ParameterizedTest
  @CsvSource({
    "ubl-16-payment-id-like-an-invoice-number, BE, 0123456749, BE68539007547034, 2026/11/123",
    "ubl-17-payment-id-12-digits-french-seller, FR, 732829320, FR7630006000011234567890189, "
  })
  void aReferenceStaysAsItWentOut(
      String name, String country, String number, String iban, String reference) {
    ledger = Ledger.of(country, number, iban);
    String sent = text(name).replaceFirst("(?s).*<cbc:PaymentID>([^<]*)<.*", "$1");
    post(name)
        .statusCode(201)
        .body("paymentReference", equalTo(reference == null ? sent : reference));
  }

  @Test
  void aFactorIsPaidAndNobodyElse() {
    String id = post("ubl-19-payee-is-a-factor").statusCode(201).extract().path("id");
    ledger
        .invoice(id)
        .body("status", equalTo("ASSIGNED"))
        .body("assignment.kind", equalTo("FACTORED"))
        .body("assignment.payTo", equalTo("BE71096123456769"))
        .body("payTo.iban", equalTo("BE71096123456769"));
  }

  @Test
  void aSecondAccountOfTheSellersIsTheOneToPay() {
    String other =
        text("ubl-19-payee-is-a-factor")
            .replaceFirst("(?s)<cac:PayeeParty>.*</cac:PayeeParty>", "");
    String id = post(bytes(other)).statusCode(201).extract().path("id");
    ledger
        .invoice(id)
        .body("status", equalTo("OPEN"))
        .body("payTo.iban", equalTo("BE71096123456769"))
        .body("payTo.name", notNullValue());
  }

  @Test
  void aCreditNotesCodeInAnInvoiceIsRefused() {
    post("ubl-20-type-381-as-invoice")
        .statusCode(422)
        .body("violations[0].path", equalTo("InvoiceTypeCode"));
  }

  @Test
  void aCorrectedInvoiceTakesThePlaceOfTheFirst() {
    String first = post("ubl-04-buyer-by-0208-address-only").statusCode(201).extract().path("id");
    String corrected =
        text("ubl-04-buyer-by-0208-address-only")
            .replace("<cbc:ID>F04<", "<cbc:ID>F04r<")
            .replace("TypeCode>380<", "TypeCode>384<")
            .replace(
                "<cac:AccountingSupplierParty>",
                "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F04</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference><cac:AccountingSupplierParty>");
    post(bytes(corrected)).statusCode(201).body("warnings.code", hasItem("invoice-replaced"));
    ledger.invoice(first).body("status", equalTo("CREDITED"));
  }

  @Test
  void aCreditNoteOfSeveralInvoicesIsSpread() {
    String one = text("ubl-04-buyer-by-0208-address-only");
    String a = post(bytes(one)).statusCode(201).extract().path("id");
    String b = post(bytes(one.replace("<cbc:ID>F04<", "<cbc:ID>F05<"))).extract().path("id");
    String note =
        text("ubl-06-credit-note-without-terms")
            .replace("0999991212", "0999995665")
            .replaceAll(">121.00<", ">242.00<")
            .replaceAll(">100.00<", ">200.00<")
            .replaceAll(">21.00<", ">42.00<")
            .replace(
                "<cac:AccountingSupplierParty>",
                preceding("F04") + preceding("F05") + "<cac:AccountingSupplierParty>");
    post(bytes(note)).statusCode(201).body("unallocated.amount", equalTo("0.00"));
    ledger.invoice(a).body("status", equalTo("CREDITED"));
    ledger.invoice(b).body("status", equalTo("CREDITED"));
  }

  private static String preceding(String number) {
    return "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>"
        + number
        + "</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>";
  }

  private static String text(String name) {
    return new String(FieldCases.file(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}
