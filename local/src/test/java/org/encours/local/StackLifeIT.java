package org.encours.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** From the first {@code up} to the last {@code down}, as told by a person at the keyboard. */
@Execution(ExecutionMode.CONCURRENT)
class StackLifeIT {

  private static final int PROCESSES = 4 + Service.values().length;

  @Test
  void theStackStartsHealsStopsAndKeepsItsData() throws IOException {
    try (var encours = Launcher.inFolder("a folder with spaces")) {
      startsAndSaysWhereToClick(encours);
      everyProcessIsHealthy(encours);
      aTokenOpensTheApi(encours);
      aSecondUpChangesNothing(encours);
      aKilledServiceIsStartedAgain(encours);
      downLeavesNoProcess(encours);
      dataSurvives(encours);
    }
  }

  private static void startsAndSaysWhereToClick(Launcher encours) throws IOException {
    var up = encours.run("up");
    assertThat(up.code()).as(up.output() + up.error()).isZero();
    assertThat(up.output())
        .contains("acme-be", "acme-fr", "registered")
        .contains("http://localhost:" + encours.ports().invoice() + "/q/swagger-ui");
  }

  private static void everyProcessIsHealthy(Launcher encours) throws IOException {
    var status = encours.run("status");
    assertThat(status.code()).as(status.output()).isZero();
    assertThat(status.output().lines().filter(line -> line.contains(" healthy")))
        .hasSize(PROCESSES);
  }

  private static void aTokenOpensTheApi(Launcher encours) throws IOException {
    assertThat(creditor(encours, "acme-be")).contains("Acme Belgium SRL");
    assertThat(creditor(encours, "acme-fr")).contains("Acme France SAS");
  }

  private static void aSecondUpChangesNothing(Launcher encours) throws IOException {
    var before = encours.processes();
    var up = encours.run("up");
    assertThat(up.code()).isZero();
    assertThat(up.output()).doesNotContain("ready in", "registered");
    assertThat(encours.processes()).hasSameElementsAs(before);
  }

  private static void aKilledServiceIsStartedAgain(Launcher encours) throws IOException {
    var risk = RunningProcess.in(encours.home().run(Service.RISK), encours.home()).orElseThrow();
    risk.handle().destroyForcibly();
    risk.handle().onExit().join();
    assertThat(encours.run("status").code()).isEqualTo(1);
    var up = encours.run("up");
    assertThat(up.output().lines().filter(line -> line.contains("ready in")))
        .singleElement()
        .asString()
        .contains("risk-service");
  }

  private static void downLeavesNoProcess(Launcher encours) throws IOException {
    var down = encours.run("down");
    assertThat(down.code()).isZero();
    assertThat(encours.processes()).isEmpty();
    assertThat(encours.run("down").code()).isZero();
  }

  private static void dataSurvives(Launcher encours) throws IOException {
    var up = encours.run("up");
    assertThat(up.code()).as(up.output() + up.error()).isZero();
    assertThat(up.output()).doesNotContain("registered");
    assertThat(creditor(encours, "acme-be")).contains("Acme Belgium SRL");
  }

  private static String creditor(Launcher encours, String id) throws IOException {
    var token = encours.run("token", "erp", "--creditor", id).output().strip();
    var uri = URI.create("http://localhost:" + encours.ports().invoice() + "/v1/creditor");
    return Stream.of(Http.get(uri, token))
        .filter(answer -> answer.statusCode() == 200)
        .map(answer -> answer.body())
        .findFirst()
        .orElse("not found");
  }
}
