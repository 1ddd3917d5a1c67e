package org.encours.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "bench",
    description = "Measures on a stack of its own, each figure beside its floor.",
    mixinStandardHelpOptions = true)
final class BenchConsole implements Callable<Integer> {

  private static final Map<String, Bench> ALL =
      new TreeMap<>(
          Map.of(
              "intake", new Intake(),
              "bulk", new BulkIntake(),
              "aged-balance", new AgedBalance(),
              "statement", new BankStatement(),
              "run", new DunningRun(),
              "messages", new Messages(),
              "credit-checks", new CreditChecks(),
              "events", new EventFold(),
              "review", new RiskReview()));

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description =
          "intake, bulk, aged-balance, statement, run, messages, credit-checks, events, review;"
              + " default: all")
  private List<String> names = new ArrayList<>();

  @Option(names = "--rows", description = "rows of the large ones; default: ${DEFAULT-VALUE}")
  private int rows = 1_000_000;

  @Option(names = "--seconds", description = "length of each load; default: ${DEFAULT-VALUE}")
  private int seconds = 30;

  @Override
  public Integer call() throws Exception {
    List<String> wanted = names.isEmpty() ? List.copyOf(ALL.keySet()) : names;
    for (String name : wanted) {
      if (!ALL.containsKey(name)) {
        throw new IllegalArgumentException(
            "there is no benchmark " + name + "; there are " + ALL.keySet());
      }
    }
    ResultTable sheet = new ResultTable(System.out);
    for (String name : wanted) {
      // Each on an empty stack: none pays for what another left.
      try (BenchStack yard = BenchStack.open()) {
        ALL.get(name).run(yard, new Bench.Size(rows, seconds), sheet);
      }
    }
    return 0;
  }

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new BenchConsole()).execute(arguments));
  }
}
