package org.encours.risk.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Learns from the earliest part of a history, tests on the rest, beside simple baselines.")
final class EvaluateCommand implements Callable<Integer> {

  @Option(names = "--history", required = true, description = "CSV of settled invoices")
  private Path history;

  @Option(
      names = "--train-share",
      defaultValue = "0.7",
      description = "part to learn from, by time (default ${DEFAULT-VALUE})")
  private double share;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (share <= 0 || share >= 1) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "--train-share must lie between 0 and 1");
    }
    Evaluation evaluation = Evaluation.of(HistoryFile.read(history, LocalDate.now()), share);
    spec.commandLine().getOut().print(EvaluationReport.of(evaluation));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
