package org.encours.risk.adapter.out.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;
import org.encours.risk.domain.solvency.PublicEvent;
import org.encours.risk.domain.solvency.SolvencyReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveredFilesTest {

  private static final CreditorId CREDITOR = new CreditorId("acme-be");

  @TempDir Path folder;

  @Test
  void whatWasDeliveredOfADebtorIsItsReport() throws IOException {
    deliver(
        "C%2F1.json",
        """
        {"asOf":"2026-06-30","source":"bureau","score":35,"events":["SEIZURE"],
         "accounts":{"workingCapital":150,"retainedEarnings":200,"ebit":80,"equity":400,
                     "totalAssets":1000,"totalLiabilities":600}}\
        """);
    SolvencyReport report = bureau().ask(CREDITOR, "C/1").orElseThrow();
    assertThat(report.opinion().orElseThrow().score()).isEqualTo(35);
    assertThat(report.events()).containsExactly(PublicEvent.SEIZURE);
    assertThat(report.balanceSheet().orElseThrow().zDoublePrime().orElseThrow())
        .isEqualByComparingTo("2.8736");
  }

  @Test
  void whomTheBureauDoesNotKnowItSaysNothingOf() {
    assertThat(bureau().ask(CREDITOR, "C-2")).isEmpty();
    assertThat(bureau().ask(CREDITOR, "../../secret")).isEmpty();
    assertThat(new DeliveredFiles(Optional.empty(), json()).ask(CREDITOR, "C-2")).isEmpty();
  }

  @Test
  void aDeliveryThatCannotBeTrueIsRefused() throws IOException {
    deliver("C-3.json", "{\"asOf\":\"2026-06-30\",\"source\":\"bureau\",\"score\":101}");
    assertThatThrownBy(() -> bureau().ask(CREDITOR, "C-3"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("0 to 100");
    deliver(
        "C-3.json",
        """
        {"asOf":"2026-06-30","source":"bureau",
         "accounts":{"workingCapital":150,"retainedEarnings":200,"ebit":80,"equity":1000,
                     "totalAssets":1000,"totalLiabilities":0}}\
        """);
    assertThatThrownBy(() -> bureau().ask(CREDITOR, "C-3"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("liabilities must be above zero");
    deliver("C-3.json", "{\"asOf\":");
    assertThatThrownBy(() -> bureau().ask(CREDITOR, "C-3")).isInstanceOf(RefusedException.class);
    deliver("C-3.json", "{\"source\":\"bureau\"}");
    assertThatThrownBy(() -> bureau().ask(CREDITOR, "C-3")).isInstanceOf(RefusedException.class);
  }

  private void deliver(String name, String text) throws IOException {
    Path file = folder.resolve(CREDITOR.value()).resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private DeliveredFiles bureau() {
    return new DeliveredFiles(Optional.of(folder), json());
  }

  private static ObjectMapper json() {
    return new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
  }
}
