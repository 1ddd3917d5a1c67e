package org.encours.risk.model;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the late-payment model: {@code ./encours risk …}. */
@Command(
    name = "risk",
    mixinStandardHelpOptions = true,
    description = "Learns how late invoices are paid, and shows how well.",
    subcommands = {EvaluateCommand.class, TrainCommand.class})
public final class RiskConsole {

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Answers the exit code: 0, 1 for input that cannot be used, 2 for a wrong call. */
  static int run(String... arguments) {
    // The trainer reports each step through java.util.logging; nobody asked it to.
    java.util.logging.LogManager.getLogManager().reset();
    CommandLine console = new CommandLine(new RiskConsole());
    console.setExecutionExceptionHandler(
        (failure, command, _) -> {
          if (failure instanceof UnusableHistory || failure instanceof UnusableModel) {
            command.getErr().println("encours: " + failure.getMessage());
            return 1;
          }
          throw failure;
        });
    return console.execute(arguments);
  }
}
