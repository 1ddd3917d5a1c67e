package org.encours.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads the processor time of a process from {@code /proc}: in user and kernel, its own and that of
 * the children it has waited for, as PostgreSQL's first process does for each connection that ends.
 */
final class ProcessorTime {

  /** Linux counts in hundredths of a second for every program, whatever its own clock. */
  private static final long MILLIS_PER_TICK = 10;

  /** Fields 14 to 17 of {@code proc(5)}: utime, stime, cutime, cstime. */
  private static final int FIRST = 14;

  private static final int FIELDS = 4;

  /**
   * The fields that follow the name in parentheses, which may hold blanks, begin with the third.
   */
  private static final int AFTER_NAME = 3;

  private ProcessorTime() {}

  static Optional<Duration> of(ProcessHandle process) {
    try {
      return Optional.of(
          parse(Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"))));
    } catch (IOException endedOrNotLinux) {
      return Optional.empty();
    }
  }

  static Duration parse(String stat) {
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long ticks = 0;
    for (int field = FIRST - AFTER_NAME; field < FIRST - AFTER_NAME + FIELDS; field++) {
      ticks += Long.parseLong(fields[field]);
    }
    return Duration.ofMillis(ticks * MILLIS_PER_TICK);
  }
}
