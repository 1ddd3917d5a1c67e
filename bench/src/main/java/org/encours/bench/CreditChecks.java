package org.encours.bench;

import java.time.Duration;
import org.encours.local.Service;

/** Orders checked at a steady rate, whatever the answers. */
final class CreditChecks implements Bench {

  private static final int A_SECOND = 500;

  @Override
  public void run(Yard yard, Size size, Sheet sheet) throws Exception {
    sheet.title("POST /v1/credit-checks, %d a second".formatted(A_SECOND));
    Invoices.registerDebtors(yard);
    yard.settle();
    yard.leaveAlone(Service.RISK);
    Duration before = yard.processorTime(Service.RISK);
    Generator.Result result =
        Generator.rate(
                yard.stack.of(Service.RISK),
                yard.stack.token("erp", Yard.CREDITOR, null),
                A_SECOND,
                size.seconds())
            .run(CreditCheckLoad.class);
    sheet.figure("answered", "%.0f /s", (double) result.answered() / size.seconds());
    sheet.figure("  refused", "%d", result.failed());
    sheet.figure(
        "  p50, p99, max",
        "%d, %d, %d ms",
        result.p50Millis(),
        result.p99Millis(),
        result.maxMillis());
    sheet.figure(
        "  processor time of the service",
        "%.2f ms each",
        yard.processorTime(Service.RISK).minus(before).toMillis() / (double) result.sent());
  }
}
