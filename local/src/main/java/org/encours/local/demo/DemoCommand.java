package org.encours.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.encours.local.Stack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./encours demo}. */
@Command(
    name = "demo",
    description = {
      "Plays a year of business of two creditors through the four services, and reports.",
      "With --history, replays a real history of invoices instead and compares the ledger with it."
    })
public final class DemoCommand implements Callable<Integer> {

  @Option(names = "--history", paramLabel = "FILE", description = "a CSV of settled invoices")
  private Path history;

  @Option(names = "--verify", description = "hold every published event against its contract")
  private boolean verify;

  @Option(names = "--fresh", description = "forget all data of the local stack first")
  private boolean fresh;

  @Option(names = "--invoices", defaultValue = "2000", description = "default: ${DEFAULT-VALUE}")
  private int invoices;

  @Option(names = "--debtors", defaultValue = "200", description = "default: ${DEFAULT-VALUE}")
  private int debtors;

  @Option(names = "--days", defaultValue = "365", description = "default: ${DEFAULT-VALUE}")
  private int days;

  @Option(names = "--seed", defaultValue = "20261121", description = "default: ${DEFAULT-VALUE}")
  private long seed;

  @Override
  public Integer call() throws IOException {
    if (history != null && !Files.isReadable(history)) {
      System.err.println("Cannot read " + history);
      return 1;
    }
    Stack stack = Stack.ofRepository();
    if (fresh) {
      stack.erase(System.out::println);
    }
    stack.up(System.out::println);
    Checks checks =
        history == null
            ? new Demo(stack, System.out).play(new Demo.Size(debtors, invoices, days, seed), verify)
            : new HistoryDemo(stack, System.out).replay(history, verify);
    return checks.allHold() ? 0 : 1;
  }
}
