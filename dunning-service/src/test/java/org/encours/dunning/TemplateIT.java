package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Base64;
import java.util.UUID;
import org.encours.testkit.PdfA;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** A creditor's own words, from the first try to the copy that is kept. */
@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class TemplateIT {

  private static final String PATH = "/v1/message-templates/en/EMAIL/COURTEOUS";
  private static final String WORDS =
      """
      {"title":"A word from {creditor}","subject":"{total} for {debtor}",
       "opening":"Did our invoice {number} get lost? {total} is open.","closing":"Thank you, %s."}
      """;

  @Test
  void aMessageIsWrittenInTheCreditorsOwnWordsAndTheCopyKeepsTheirVersion() {
    Api api = new Api("own-words");
    Ledger ledger = Ledger.of("own-words", "BE", "SME");
    UUID debtor = ledger.debtor("C-1", "COMPANY", "en", "BE", "words@b.example");
    UUID invoice = ledger.invoice(debtor, "C-1", "F-1", "2026-05-01", "2026-05-31", "1000.00");
    api.awaitInvoice(invoice);
    assertThat(api.get(PATH).getInt("version")).isZero();
    assertThat(saved(api, "yours")).isEqualTo(1);

    JsonPath tried = preview(api, invoice, ",\"template\":" + WORDS.formatted("truly"));
    JsonPath inForce = preview(api, invoice, "");

    assertThat(tried.getString("text"))
        .contains("Did our invoice F-1 get lost?", "Thank you, truly.");
    assertThat(tried.<Object>get("version")).isNull();
    assertThat(inForce.getString("text")).contains("Thank you, yours.");
    assertThat(inForce.getInt("version")).isEqualTo(1);
    assertThat(inForce.getString("total.amount")).isEqualTo("1000.00");
    PdfA.assertConforms(Base64.getDecoder().decode(inForce.getString("document")), "2u");
    assertThat(api.reminders(invoice).getList("items")).isEmpty();

    assertThat(saved(api, "always")).isEqualTo(2);
    api.run("2026-06-03");

    JsonPath sent = api.reminders(invoice);
    assertThat(sent.getInt("items[0].templateVersion")).isEqualTo(2);
    assertThat(WithMailbox.to("words@b.example").getFirst().text()).contains("Thank you, always.");
    api.controller().delete(PATH).then().statusCode(204);
    assertThat(api.get(PATH).getInt("version")).isZero();
    assertThat(saved(api, "again")).isEqualTo(4);
    assertThat(api.reminders(invoice).getInt("items[0].templateVersion")).isEqualTo(2);
  }

  @Test
  void wordsThatDropAMentionOfTheLawAreRefusedWithTheArticle() {
    Api api = new Api("own-law");
    Ledger.of("own-law", "BE", "SME");

    api.controller()
        .body(
            """
            {"title":"t","subject":"s","opening":"o","closing":"c",
             "firstReminder":"This formal notice is free of charge from {termStart} to {lastFreeDay}."}
            """)
        .put(PATH)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/template-forbidden-by-law"))
        .body("violations[0].path", equalTo("firstReminder"))
        .body("detail", containsString("CEL art. XIX.2"));
    api.controller()
        .body("{\"title\":\"{creditor.getClass}\",\"subject\":\"s\",\"opening\":\"{secret}\"}")
        .put(PATH)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-template"))
        .body("violations.path", equalTo(java.util.List.of("title", "opening", "closing")));
    assertThat(api.get("/v1/message-templates").getList("items.version"))
        .hasSize(4 * 3 * 4)
        .containsOnly(0);
  }

  private static int saved(Api api, String word) {
    return api.controller()
        .body(WORDS.formatted(word))
        .put(PATH)
        .then()
        .statusCode(200)
        .extract()
        .path("version");
  }

  private static JsonPath preview(Api api, UUID invoice, String template) {
    return api.controller()
        .body("{\"invoice\":\"" + invoice + "\",\"asOf\":\"2026-06-03\"" + template + "}")
        .post(PATH + "/preview")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
