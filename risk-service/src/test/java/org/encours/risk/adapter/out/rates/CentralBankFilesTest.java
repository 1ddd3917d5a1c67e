package org.encours.risk.adapter.out.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.risk.domain.currency.DatedRate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made by hand in the layout that the central bank publishes; the rates are invented. */
class CentralBankFilesTest {

  private static final String DAILY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
          xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
        <gesmes:subject>Reference rates</gesmes:subject>
        <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
        <Cube>
          <Cube time='2026-11-20'>
            <Cube currency='USD' rate='1.0512'/>
            <Cube currency='JPY' rate='162.35'/>
          </Cube>
          <Cube time='2026-11-19'><Cube currency='USD' rate='1.0499'/></Cube>
        </Cube>
      </gesmes:Envelope>
      """;

  @TempDir Path folder;
  private CentralBankFiles files;

  @BeforeEach
  void open() {
    files = new CentralBankFiles(Optional.of(folder));
  }

  @Test
  void theDailyCsvNamesItsDayInWords() throws IOException {
    deliver("eurofxref.csv", "Date, USD, JPY, \n20 November 2026, 1.0512, 162.35, \n");
    assertThat(told("2026-11-01"))
        .containsExactly("162.35 JPY a euro on 2026-11-20", "1.0512 USD a euro on 2026-11-20");
  }

  @Test
  void theHistoryTellsManyDaysOldCurrenciesAndGaps() throws IOException {
    deliver(
        "eurofxref-hist.csv",
        """
        Date,USD,CYP,XYZ,
        2026-11-20,1.0512,N/A,7,
        2026-11-19,1.0499,N/A,7,
        2007-12-31,1.4721,0.585274,7,
        """);
    assertThat(told("2026-11-19"))
        .containsExactly("1.0499 USD a euro on 2026-11-19", "1.0512 USD a euro on 2026-11-20");
    assertThat(told("2000-01-01")).contains("0.585274 CYP a euro on 2007-12-31").hasSize(4);
  }

  @Test
  void theXmlTellsTheSame() throws IOException {
    deliver("eurofxref-hist-90d.xml", DAILY);
    assertThat(told("2026-11-01"))
        .containsExactly(
            "1.0499 USD a euro on 2026-11-19",
            "162.35 JPY a euro on 2026-11-20",
            "1.0512 USD a euro on 2026-11-20");
  }

  @Test
  void aFileThatCannotBeReadIsLeftOutAsAWholeAndTheOthersAreTaken() throws IOException {
    deliver("a.csv", "Date,USD,\n2026-11-18,1.04,\n2026-11-31,1.05,\n");
    deliver("b.csv", "Day,USD,\n2026-11-18,1.04,\n");
    deliver("c.csv", "Date,USD,\n2026-11-18,-1.04,\n");
    deliver("d.xml", "<Cube time='2026-11-18'><Cube currency='USD' rate='1.04'/>");
    deliver("e.xml", "<Cube><Cube currency='USD' rate='1.04'/></Cube>");
    deliver(
        "f.xml",
        "<!DOCTYPE Cube [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<Cube time='2026-11-18'><Cube currency='USD' rate='&x;'/></Cube>");
    deliver("g.xml", DAILY);
    deliver("h.txt", "nothing of ours");
    assertThat(told("2026-11-01")).hasSize(3).noneMatch(rate -> rate.endsWith("2026-11-18"));
  }

  @Test
  void withoutAFolderNothingIsDelivered() {
    LocalDate day = LocalDate.parse("2026-11-01");
    assertThat(new CentralBankFiles(Optional.empty()).from(day)).isEmpty();
    assertThat(new CentralBankFiles(Optional.of(folder.resolve("none"))).from(day)).isEmpty();
  }

  private List<String> told(String from) {
    return files.from(LocalDate.parse(from)).stream().map(DatedRate::words).toList();
  }

  private void deliver(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
