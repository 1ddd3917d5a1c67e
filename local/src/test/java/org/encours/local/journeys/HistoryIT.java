package org.encours.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.local.Stack;
import org.encours.local.demo.Checks;
import org.encours.local.demo.HistoryDemo;
import org.junit.jupiter.api.Test;

/** The history's licence is unclear: it is read where it lies, and is no part of the project. */
@Journey
class HistoryIT {

  @Test
  void aReplayedHistoryEndsInTheLedgerAsItDidInLife(Stack stack) throws IOException {
    Optional<Path> history = history();
    assumeThat(history).as("the real history is at hand").isPresent();

    Checks checks = new HistoryDemo(stack, System.out).replay(history.get(), true);

    assertThat(checks.allHold()).as(checks.toString()).isTrue();
  }

  private static Optional<Path> history() {
    Stream<Path> above =
        Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent);
    return Stream.concat(
            Optional.ofNullable(System.getenv("ENCOURS_SHARED")).map(Path::of).stream(),
            above.map(at -> at.resolve("shared")))
        .map(shared -> shared.resolve("data/history/accounts-receivable.csv"))
        .filter(Files::isReadable)
        .findFirst();
  }
}
