package org.encours.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskConsoleTest {

  private static final String HEADER =
      "customer_id,invoice_number,invoice_date,due_date,invoice_amount,disputed,settled_date";

  private static final LocalDate TODAY = LocalDate.parse("2025-06-30");

  @TempDir Path folder;

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "c,1,2025-02-30,2025-03-30,10,No,2025-03-01; line 2: invoice_date is no date: 2025-02-30",
        "c,1,2025-02-10,2025-01-30,10,No,2025-03-01; line 2: due_date is before the invoice date",
        "c,1,2025-02-10,2025-03-10,10,No,2024-03-01; line 2: settled_date is before the invoice"
            + " date",
        "c,1,2025-02-10,2025-03-10,10,No,2052-03-01; line 2: settled_date is in the future:"
            + " 2052-03-01",
        "c,1,2025-07-01,2025-08-10,10,No,; line 2: invoice_date is in the future: 2025-07-01",
        "c,1,2025-02-10,2025-03-10,-1,No,2025-03-01; line 2: invoice_amount must be above zero: -1",
        "c,1,2025-02-10,2025-03-10,x,No,2025-03-01; line 2: invoice_amount is no number: x",
        "c,1,2025-02-10,2025-03-10,10,Perhaps,2025-03-01; line 2: disputed must be Yes or No, not"
            + " Perhaps",
        ",1,2025-02-10,2025-03-10,10,No,2025-03-01; line 2: customer_id is empty",
      })
  void aHistoryThatCannotBeTrueIsRefusedByLine(String line, String message) throws Exception {
    Path file = write(HEADER, line);
    assertThatThrownBy(() -> HistoryFile.read(file, TODAY))
        .isInstanceOf(UnusableHistory.class)
        .hasMessage(message);
    assertThat(RiskConsole.run("evaluate", "--history", file.toString())).isEqualTo(1);
  }

  @Test
  void aMissingColumnADoubleInvoiceAndAMissingFileAreRefused() throws Exception {
    String row = "c,1,2025-02-10,2025-03-10,10,No,2025-03-01";
    assertThatThrownBy(() -> HistoryFile.read(write(HEADER.replace(",disputed", ""), row), TODAY))
        .hasMessage("the header has no column disputed");
    assertThatThrownBy(() -> HistoryFile.read(write(HEADER, row, row), TODAY))
        .hasMessage("line 3: invoice 1 is there twice");
    assertThatThrownBy(() -> HistoryFile.read(folder.resolve("none.csv"), TODAY))
        .hasMessageContaining("there is no file");
    assertThat(RiskConsole.run("evaluate", "--history", write(HEADER, row).toString()))
        .isEqualTo(1);
    assertThat(RiskConsole.run("evaluate")).isEqualTo(2);
  }

  @Test
  void aWorseModelDoesNotReplaceTheOneInForce() throws Exception {
    Path history = folder.resolve("history.csv");
    Files.write(history, csv(Portfolios.of(5, 400, 12)));
    Path file = folder.resolve("model.json");
    String[] train = {"train", "--history", history.toString(), "--model", file.toString()};
    assertThat(RiskConsole.run(train)).isZero();
    StoredModel first = ModelFile.load(file);
    assertThat(first.quality().auc()).isGreaterThan(0.75);
    assertThat(RiskConsole.run(train)).isZero();
    assertThat(ModelFile.load(file)).isEqualTo(first);
    Files.writeString(file, "{}");
    assertThat(RiskConsole.run(train)).isEqualTo(1);
    assertThat(file).hasContent("{}");
  }

  /** Long past on any machine's clock. */
  private static List<String> csv(List<HistoricInvoice> invoices) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(HEADER),
            invoices.stream()
                .map(
                    i ->
                        String.join(
                            ",",
                            i.debtor(),
                            i.number(),
                            i.issued().minusYears(2).toString(),
                            i.due().minusYears(2).toString(),
                            i.amount().toString(),
                            i.disputed() ? "Yes" : "No",
                            i.settled().orElseThrow().minusYears(2).toString())))
        .toList();
  }

  private Path write(String... lines) throws Exception {
    return Files.write(folder.resolve("history.csv"), List.of(lines));
  }
}
