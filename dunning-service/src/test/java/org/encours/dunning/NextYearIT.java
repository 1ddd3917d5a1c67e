package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.encours.testkit.WithServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The clock is put on, the rates are those of today: what is not published yet stops no run, no
 * letter and no hand-off, and whatever rests on it says so.
 */
@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class NextYearIT {

  private static final LocalDate LAST_KNOWN = LocalDate.of(2026, 12, 31);

  /** Days past due; the clock of the case stands at the third of them. */
  private static final int[] RUNS = {5, 20, 28, 33, 41, 47, 62, 75, 88, 101};

  private static final int CLOCK = 28;

  /** A company falls under its seller's law, a consumer under that of the country it lives in. */
  @ParameterizedTest(name = "{0}, a creditor in {1}")
  @CsvSource({
    "2027-01-02, BE, fr, réservés",
    "2027-07-01, NL, nl, voorbehouden",
    "2028-02-29, DE, de, vorbehalten"
  })
  void everyPlanGoesToItsEnd(LocalDate clock, String country, String language, String reserved)
      throws IOException {
    String creditor = "clock-" + clock;
    Api api = new Api(creditor);
    Ledger ledger = Ledger.of(creditor, country, "SME");
    LocalDate due = clock.minusDays(CLOCK);
    List<UUID> invoices = new ArrayList<>();
    invoices.add(invoice(ledger, "COMPANY", language, country, due));
    for (String home : List.of("BE", "FR", "NL", "DE", "LU")) {
      invoices.add(invoice(ledger, "CONSUMER", language, home, due));
    }
    invoices.forEach(api::awaitInvoice);

    LocalDate last = clock;
    for (int days : RUNS) {
      last = days == CLOCK ? clock : workingDay(due.plusDays(days));
      api.run(last.toString());
    }

    for (UUID invoice : invoices) {
      JsonPath claim = api.get("/v1/invoices/" + invoice + "/claim?asOf=" + last);
      assertThat(claim.getBoolean("provisional")).isTrue();
      assertThat(claim.getList("missingRates")).isNotEmpty();
      JsonPath told = api.get("/v1/invoices/" + invoice + "/explanation?asOf=" + last);
      assertThat(told.getString("lastStep.name")).isEqualTo("handoff");
      lettersReserve(api, invoice, reserved);
    }
  }

  /** Every letter that claims charges past the last day with a rate. */
  private static void lettersReserve(Api api, UUID invoice, String reserved) throws IOException {
    JsonPath reminders = api.reminders(invoice);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < reminders.getList("items").size(); i++) {
      String at = "items[" + i + "].";
      assertThat(reminders.getString(at + "state")).isEqualTo("SENT");
      LocalDate day = LocalDate.parse(reminders.getString(at + "businessDate"));
      boolean charges = !reminders.getString(at + "charges.amount").equals("0.00");
      if (charges && day.isAfter(LAST_KNOWN)) {
        said.add(text(api, reminders.getString(at + "id")));
      }
    }
    assertThat(said).allSatisfy(letter -> assertThat(letter).contains(reserved));
  }

  private static String text(Api api, String reminder) throws IOException {
    byte[] pdf =
        api.controller()
            .get("/v1/reminders/" + reminder + "/document")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static UUID invoice(
      Ledger ledger, String kind, String language, String country, LocalDate due) {
    String reference = kind + "-" + country;
    UUID debtor = ledger.debtor(reference, kind, language, country, reference + "@y.example");
    return ledger.invoice(
        debtor,
        reference,
        "F-" + reference,
        due.minusDays(30).toString(),
        due.toString(),
        "1210.00");
  }

  private static LocalDate workingDay(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case DayOfWeek.SATURDAY -> day.plusDays(2);
      case DayOfWeek.SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }
}
