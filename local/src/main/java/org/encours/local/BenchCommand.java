package org.encours.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "bench",
    description = "Sends invoices in bulk to the running stack and says how fast they went.",
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

  @Option(names = "--invoices", paramLabel = "N", description = "default: ${DEFAULT-VALUE}")
  private int invoices = 10_000;

  @Override
  public Integer call() {
    System.out.println(new BulkIntakeBench(Stack.ofRepository()).run(invoices));
    return 0;
  }
}
