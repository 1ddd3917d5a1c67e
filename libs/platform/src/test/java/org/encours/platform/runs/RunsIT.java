package org.encours.platform.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.platform.runs.RunResponse.Status;
import org.encours.platform.tenancy.Tenancy;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What the engine promises for every kind of run. */
@QuarkusTest
@WithServers
class RunsIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String TWO_IN_THE_AFTERNOON = "2026-03-02T13:00:00Z";

  @Inject SampleRuns sample;
  @Inject Runs runs;
  @Inject RunReports reports;
  @Inject DailyStarts starts;
  @Inject Tenancy tenancy;
  @Inject Ids ids;

  @Test
  void oneBadItemIsSetAsideWithItsReasonAndAllOthersAreWorked() {
    CreditorId creditor = creditor("bad-item");
    List<UUID> items = due(creditor, 25);
    sample.poisoned.add(items.get(7));

    RunResponse ended = ended(creditor, start(creditor));

    assertThat(ended.status()).isEqualTo(Status.FAILED);
    assertThat(ended.progress()).isEqualTo(new RunResponse.Progress(25, 25));
    assertThat(ended.byStep()).isEqualTo(Map.of("WORKED", 24L));
    assertThat(ended.setAside())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.item()).isEqualTo(items.get(7));
              assertThat(it.reason()).isEqualTo("its currency is unknown");
            });
    assertThat(sample.worked).containsAll(items.subList(8, 25)).doesNotContain(items.get(7));
  }

  @Test
  void anItemThatSomebodyElseHoldsIsWorkedALittleLater() {
    CreditorId creditor = creditor("in-use");
    List<UUID> items = due(creditor, 3);
    sample.inUse.add(items.getFirst());

    RunResponse ended = ended(creditor, start(creditor));

    assertThat(ended.status()).isEqualTo(Status.COMPLETED);
    assertThat(ended.byStep()).isEqualTo(Map.of("WORKED", 3L));
  }

  @Test
  void aRunWithNothingDueEndsByItself() {
    CreditorId creditor = creditor("nothing-due");
    assertThat(ended(creditor, start(creditor)).status()).isEqualTo(Status.COMPLETED);
  }

  @Test
  void aCreditorWhoseStartFailsStopsNoOtherAndIsTriedAgain() {
    CreditorId bad = creditor("a-bad-creditor");
    CreditorId good = creditor("b-good-creditor");
    due(good, 3);
    sample.creditors.addAll(List.of(bad, good));
    sample.refusing.add(bad);

    starts.at(Instant.parse(TWO_IN_THE_AFTERNOON));

    assertThat(dates(good)).containsExactly(DAY);
    assertThat(dates(bad)).isEmpty();

    sample.refusing.remove(bad);
    starts.at(Instant.parse("2026-03-02T13:01:00Z"));

    assertThat(dates(bad)).containsExactly(DAY);
    assertThat(dates(good)).containsExactly(DAY);
  }

  @Test
  void aStartMissedWhileTheServiceWasDownIsMadeUpOnceAndWithinTheHours() {
    CreditorId creditor = creditor("down-at-nine");
    sample.creditors.add(creditor);

    starts.at(Instant.parse("2026-03-02T07:59:00Z"));
    assertThat(dates(creditor)).as("before nine").isEmpty();
    starts.at(Instant.parse("2026-03-02T18:30:00Z"));
    assertThat(dates(creditor)).as("after seven in the evening").isEmpty();

    starts.at(Instant.parse(TWO_IN_THE_AFTERNOON));
    starts.at(Instant.parse("2026-03-02T13:01:00Z"));

    assertThat(dates(creditor)).containsExactly(DAY);
  }

  @Test
  void theHourIsThatOfTheCreditor() {
    CreditorId island = creditor("island");
    sample.creditors.add(island);

    starts.at(Instant.parse("2026-03-02T04:30:00Z"));
    assertThat(dates(island)).as("half past eight, where it is").isEmpty();
    starts.at(Instant.parse("2026-03-02T05:00:00Z"));

    assertThat(dates(island)).containsExactly(DAY);
  }

  private CreditorId creditor(String name) {
    return new CreditorId(name);
  }

  private List<UUID> due(CreditorId creditor, int count) {
    List<UUID> items = Stream.generate(ids::next).limit(count).toList();
    sample.due.put(creditor, items);
    return items;
  }

  private UUID start(CreditorId creditor) {
    return tenancy.in(creditor, () -> runs.start(SampleRuns.NAME, creditor, DAY, false)).id();
  }

  private RunResponse ended(CreditorId creditor, UUID run) {
    return await()
        .atMost(Timeouts.LONG)
        .until(
            () ->
                tenancy
                    .in(creditor, () -> reports.find(SampleRuns.NAME, creditor, run))
                    .orElseThrow()
                    .response(),
            it -> it.status() != Status.RUNNING);
  }

  private List<LocalDate> dates(CreditorId creditor) {
    return tenancy
        .in(creditor, () -> reports.latest(SampleRuns.NAME, creditor, Optional.empty(), 10))
        .stream()
        .map(it -> it.response().businessDate())
        .filter(DAY::equals)
        .toList();
  }
}
