package org.encours.dunning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** Who got a message answers it by the link in it, and each answer is a fact. */
@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class DebtorPageIT {

  private static final String PAGE = "/v1/debtor-page";
  private static final String TODAY = "2026-06-10";

  private Api api;
  private Ledger ledger;
  private UUID debtor;
  private UUID invoice;
  private String link;

  /** One debtor with one invoice that was reminded of. */
  private void remind(String creditor, String total) {
    api = new Api(creditor);
    ledger = Ledger.of(creditor, "BE", "SME");
    debtor = ledger.debtor("C-1", "COMPANY", "fr", "BE", creditor + "@b.example");
    invoice = ledger.invoice(debtor, "C-1", "F-1", "2026-05-01", "2026-05-31", total);
    api.awaitInvoice(invoice);
    api.run("2026-06-03");
    link = linkIn(WithMailbox.to(creditor + "@b.example").getFirst().text());
  }

  private static String linkIn(String text) {
    Matcher found = Pattern.compile("https://desk\\.example/d/([A-Za-z0-9_-]+)").matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }

  private RequestSpecification reader() {
    return given().contentType(ContentType.JSON).header("Debtor-Link", link);
  }

  private JsonPath page() {
    return reader().get(PAGE).then().statusCode(200).extract().jsonPath();
  }

  private ValidatableResponse act(String body) {
    return reader().body(body.replace('\'', '"')).post(PAGE + "/acts").then();
  }

  @Test
  void thePageSaysWhatTheMessageSaidAndHowToPayIt() {
    remind("page-reads", "1000.00");

    JsonPath page = page();

    assertThat(page.getString("creditor.name")).isEqualTo("Fournitures Dupont SRL");
    assertThat(page.getString("language")).isEqualTo("fr");
    assertThat(page.getString("today.amount")).isEqualTo("1000.00");
    assertThat(page.getString("lines[0].number")).isEqualTo("F-1");
    assertThat(page.getString("lines[0].state")).isEqualTo("OPEN");
    assertThat(page.getString("payment.reference")).isEqualTo("+++202/6000/12320+++");
    assertThat(page.getString("payment.code")).startsWith("data:image/png;base64,");
    assertThat(page.getList("may")).hasSize(6);
    assertThat(page.getList("rights")).hasSize(2);
    assertThat(
            reader().queryParam("language", "nl").get(PAGE).then().extract().<String>path("title"))
        .isEqualTo("Betalingsherinnering");
    byte[] pdf = reader().get(PAGE + "/document").then().statusCode(200).extract().asByteArray();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void whatWasPaidMeanwhileIsNotAskedForAgain() {
    remind("page-paid-meanwhile", "1000.00");
    ledger.paid(debtor, invoice, "400.00", "2026-06-05", "600.00");
    await()
        .atMost(Timeouts.LONG)
        .untilAsserted(() -> assertThat(page().getString("today.amount")).isEqualTo("600.00"));
    assertThat(page().getString("total.amount")).isEqualTo("1000.00");
  }

  @Test
  void aPromiseIsTakenOnceAndKeepsSilence() {
    remind("page-promise", "1000.00");

    act("{'kind':'WILL_PAY','on':'%s','dueDate':'2026-06-20'}".formatted(TODAY)).statusCode(201);

    JsonPath promises = api.get("/v1/promises?status=OPEN");
    assertThat(promises.getString("items[0].amount.amount")).isEqualTo("1000.00");
    assertThat(promises.getString("items[0].channel")).isEqualTo("PAGE");
    assertThat(page().getList("may")).doesNotContain("WILL_PAY");
    act("{'kind':'WILL_PAY','on':'%s','dueDate':'2026-06-25'}".formatted(TODAY))
        .statusCode(409)
        .body("type", equalTo("/problems/act-not-possible"));
    assertThat(api.get("/v1/debtors/C-1/contacts").getList("items.channel")).contains("PAGE");
  }

  @Test
  void aFormThatIsSentTwiceIsDoneOnce() {
    remind("page-twice", "1000.00");
    for (int i = 0; i < 2; i++) {
      reader()
          .header("Idempotency-Key", "form-1")
          .body(
              "{\"kind\":\"PAID\",\"on\":\"%s\",\"paidOn\":\"2026-06-09\",\"note\":\"by bank\"}"
                  .formatted(TODAY))
          .post(PAGE + "/acts")
          .then()
          .statusCode(201);
    }
    assertThat(tasks()).isEqualTo(List.of("PAYMENT_REPORTED"));
    assertThat(page().getList("done")).hasSize(1);
  }

  private List<String> tasks() {
    return api.get("/v1/agenda?date=" + TODAY).getList("items.kind");
  }

  @Test
  void whatIsContestedGoesToTheLedgerWithItsFile() {
    remind("page-contests", "1000.00");
    String pdf =
        Base64.getEncoder().encodeToString("%PDF-1.7 a photo".getBytes(StandardCharsets.US_ASCII));

    act(("{'kind':'CONTESTED','on':'%s','reason':'GOODS','amount':{'amount':'300.00','currency':'EUR'},"
                + "'note':'Three boxes were wet','file':{'name':'photo.pdf','content':'%s'}}")
            .formatted(TODAY, pdf))
        .statusCode(201);

    assertThat(page().getString("today.amount")).isEqualTo("700.00");
    assertThat(tasks()).isEqualTo(List.of("DISPUTE_TO_SETTLE"));
    JsonPath contacts = api.get("/v1/debtors/C-1/contacts");
    assertThat(contacts.getString("items[0].text"))
        .isEqualTo("CONTESTED: Three boxes were wet [photo.pdf]");
    byte[] kept =
        api.controller()
            .accept(ContentType.ANY)
            .get("/v1/contacts/" + contacts.getString("items[0].id") + "/file")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    assertThat(new String(kept, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.7 a photo");
    Topics.await(
        "encours.dunning",
        1,
        found ->
            found.type().equals("dunning.dispute-heard.v1")
                && found.data().contains(invoice.toString()),
        Timeouts.LONG);
  }

  @Test
  void instalmentsAreAgreedToAtOnceUpToAnAmount() {
    remind("page-parts", "1000.00");

    act("{'kind':'INSTALMENTS','on':'%s','dueDate':'2026-06-30','parts':3}".formatted(TODAY))
        .statusCode(201);

    JsonPath promises = api.get("/v1/promises?status=OPEN");
    assertThat(promises.getList("items.amount.amount"))
        .isEqualTo(List.of("333.33", "666.66", "1000.00"));
    assertThat(promises.getList("items.dueDate"))
        .isEqualTo(List.of("2026-06-30", "2026-07-30", "2026-08-30"));

    api.run("2026-07-02");

    assertThat(api.get("/v1/promises?status=OPEN").getList("items")).isEmpty();
    assertThat(api.get("/v1/agenda?date=2026-07-02").getList("items.kind"))
        .contains("PROMISE_BROKEN");
  }

  @Test
  void instalmentsAboveItAreAnsweredByAPerson() {
    remind("page-many", "9000.00");
    act("{'kind':'INSTALMENTS','on':'%s','dueDate':'2026-06-30','parts':3}".formatted(TODAY))
        .statusCode(201);
    assertThat(tasks()).isEqualTo(List.of("PLAN_TO_OFFER"));
    assertThat(api.get("/v1/promises?status=OPEN").getList("items")).isEmpty();
  }

  @Test
  void whoeverIsNotTheDebtorIsLeftInPeace() {
    remind("page-stranger", "1000.00");
    act("{'kind':'CORRECTION','on':'%s','wrong':'PERSON','note':'I am not he'}".formatted(TODAY))
        .statusCode(201);
    act("{'kind':'INVOICE_COPY','on':'%s'}".formatted(TODAY)).statusCode(201);
    assertThat(tasks()).containsExactlyInAnyOrder("MISSING_DATA", "RESEND_INVOICE");
    api.run("2026-06-20");
    assertThat(WithMailbox.to("page-stranger@b.example")).hasSize(1);
  }

  @Test
  void whatCannotBeIsNamed() {
    remind("page-nonsense", "1000.00");
    act("{'kind':'WILL_PAY','on':'%s','dueDate':'2027-06-20'}".formatted(TODAY))
        .statusCode(422)
        .body("violations.path", hasItem("dueDate"));
    act("{'kind':'INSTALMENTS','on':'%s','dueDate':'2026-06-30','parts':99}".formatted(TODAY))
        .statusCode(422)
        .body("violations.path", hasItem("parts"));
    act("{'kind':'CONTESTED','on':'%s','reason':'GOODS','file':{'name':'a.exe','content':'TVqQAA=='}}"
            .formatted(TODAY))
        .statusCode(422)
        .body("violations.path", hasItem("file.content"));
    act("{'kind':'PAID','on':'%s','paidOn':'2026-06-01','invoices':['%s']}"
            .formatted(TODAY, UUID.randomUUID()))
        .statusCode(422)
        .body("violations.path", hasItem("invoices[0]"));
    assertThat(page().getList("done")).isEmpty();
  }

  @Test
  void aLinkThatWasWithdrawnOrGuessedOpensNothing() {
    remind("page-closed", "1000.00");
    String reminder = api.reminders(invoice).getString("items[0].id");
    given().get(PAGE).then().statusCode(404);
    given().header("Debtor-Link", "x".repeat(32)).get(PAGE).then().statusCode(404);
    new Api("page-reads")
        .controller()
        .delete("/v1/reminders/" + reminder + "/page")
        .then()
        .statusCode(404);

    api.controller().delete("/v1/reminders/" + reminder + "/page").then().statusCode(204);

    reader().get(PAGE).then().statusCode(410).body("type", equalTo("/problems/link-revoked"));
    act("{'kind':'INVOICE_COPY'}").statusCode(410);
  }

  @Test
  void aLinkIsNotUsedWithoutEnd() {
    remind("page-flood", "1000.00");
    for (int i = 0; i < 60; i++) {
      reader().get(PAGE).then().statusCode(200);
    }
    reader().get(PAGE).then().statusCode(429);
  }
}
