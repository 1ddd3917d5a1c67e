package org.encours.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Processor time of every process of the stack between two moments: what noise spares. */
record SystemCost(Map<String, Duration> used) {

  /** The moment from which is counted. */
  record Since(BenchStack yard, Map<String, Duration> before) {

    SystemCost untilNow() {
      Map<String, Duration> used = new LinkedHashMap<>();
      yard.stack
          .processorTimes()
          .forEach(
              (process, now) ->
                  used.put(process, now.minus(before.getOrDefault(process, Duration.ZERO))));
      return new SystemCost(used);
    }
  }

  static Since begin(BenchStack yard) {
    return new Since(yard, yard.stack.processorTimes());
  }

  /** One line a process that took part, and their sum, in milliseconds for each unit of work. */
  void print(ResultTable sheet, long units) {
    used.forEach(
        (process, time) -> {
          if (time.toMillis() > 0) {
            sheet.figure("  processor time, " + process, "%.3f ms each", each(time, units));
          }
        });
    Duration all = used.values().stream().reduce(Duration.ZERO, Duration::plus);
    sheet.figure("  processor time, all", "%.3f ms each", each(all, units));
  }

  private static double each(Duration time, long units) {
    return time.toMillis() / (double) units;
  }
}
