package org.encours.bench;

import java.time.Duration;
import org.encours.local.Service;

/**
 * Orders checked at a steady rate, whatever the answers. The floor: the same requests refused for
 * their form, which costs all but the database and the decision.
 */
final class CreditChecks implements Bench {

  private static final int A_SECOND = 500;

  @Override
  public void run(BenchStack yard, Size size, ResultTable sheet) throws Exception {
    sheet.title("POST /v1/credit-checks, %d a second".formatted(A_SECOND));
    Invoices.registerDebtors(yard);
    yard.settle();
    yard.leaveAlone(Service.RISK);
    Duration before = yard.processorTime(Service.RISK);
    // While both processors compile, what is asked for piles up: that is not counted.
    Generator.Result result = ask(yard, 60, size.seconds(), CreditCheckLoad.class);
    Duration worked = yard.processorTime(Service.RISK).minus(before);
    Generator.Result floor = ask(yard, 15, size.seconds(), FormLoad.class);
    sheet.figure("answered", "%.0f /s", (double) result.answered() / size.seconds());
    sheet.figure("  refused", "%d", result.failed());
    delays(sheet, "  p50, p99, max", result);
    delays(sheet, "  the same, refused for their form", floor);
    sheet.figure(
        "  ratio of p99", "%.1f", (double) result.p99Millis() / Math.max(1, floor.p99Millis()));
    sheet.figure(
        "  processor time of the service",
        "%.2f ms each",
        worked.toMillis() / (double) result.sent());
  }

  private static Generator.Result ask(
      BenchStack yard, int warmUpSeconds, int seconds, Class<? extends Load> what)
      throws Exception {
    return Generator.rate(
            yard.stack.of(Service.RISK),
            yard.stack.token("erp", BenchStack.CREDITOR, null),
            A_SECOND,
            warmUpSeconds,
            seconds)
        .run(what);
  }

  private static void delays(ResultTable sheet, String what, Generator.Result result) {
    sheet.figure(what, "%d, %d, %d ms", result.p50Millis(), result.p99Millis(), result.maxMillis());
  }
}
