package org.encours.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {

  private static final String HEADING =
      "country_code,customer_id,paperless_date,invoice_number,invoice_date,due_date,"
          + "invoice_amount,disputed,settled_date,paperless_bill,days_to_settle,days_late\n";
  private static final String LINE =
      "818,1604-LIFKX,2013-03-16,592,2012-01-03,2012-02-02,97.6,Yes,2012-02-25,Paper,53,23\n";

  @TempDir Path folder;

  @Test
  void aLineIsOneInvoiceWithItsEnd() throws IOException {
    assertThat(HistoryFile.read(file(HEADING + LINE)))
        .containsExactly(
            new HistoricInvoice(
                "818",
                "1604-LIFKX",
                "592",
                LocalDate.of(2012, 1, 3),
                LocalDate.of(2012, 2, 2),
                new BigDecimal("97.60"),
                true,
                LocalDate.of(2012, 2, 25),
                true,
                23));
  }

  @Test
  void aMissingColumnIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HistoryFile.read(file("country_code,customer_id\n")))
        .withMessageContaining("invoice_number");
  }

  @Test
  void anUnreadableLineIsNamedByItsNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HistoryFile.read(file(HEADING + LINE + LINE.replace("97.6", "97.655"))))
        .withMessageContaining("line 3");
  }

  @Test
  void anInvoiceIsOwedUntilTheDayItsMoneyComesIn() throws IOException {
    HistoricInvoice invoice = HistoryFile.read(file(HEADING + LINE)).getFirst();
    assertThat(invoice.openAt(LocalDate.of(2012, 1, 2))).isFalse();
    assertThat(invoice.openAt(LocalDate.of(2012, 1, 3))).isTrue();
    assertThat(invoice.openAt(LocalDate.of(2012, 2, 24))).isTrue();
    assertThat(invoice.openAt(LocalDate.of(2012, 2, 25))).isFalse();
  }

  @Test
  void theAgedBalanceIsComputedFromTheFile() throws IOException {
    Ageing aged =
        HistoryCheck.agedBalance(HistoryFile.read(file(HEADING + LINE)), LocalDate.of(2012, 2, 3));
    assertThat(aged.of("d1_30")).isEqualByComparingTo("97.60");
    assertThat(aged.total()).isEqualByComparingTo("97.60");
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("history.csv"), content);
  }
}
