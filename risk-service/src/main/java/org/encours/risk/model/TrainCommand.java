package org.encours.risk.model;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Learns a model from a history; it replaces the one in the file only when it is better on the newest fifth.")
final class TrainCommand implements Callable<Integer> {

  private static final double LEARN_SHARE = 0.8;

  @Option(names = "--history", required = true, description = "CSV of settled invoices")
  private Path history;

  @Option(names = "--model", required = true, description = "where the model is kept")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<HistoricInvoice> invoices = HistoryFile.read(history);
    Evaluation evaluation = Evaluation.of(invoices, LEARN_SHARE);
    double challenger = evaluation.outcomes(Evaluation.MODEL).brier();
    if (Files.exists(file)) {
      KeptModel champion = ModelFile.load(file);
      double standing = Championship.brier(champion.model(), invoices, evaluation.tested());
      out.printf(
          Locale.ROOT,
          "On the %d invoices since %s: Brier %.4f, the model in force (%s) %.4f.%n",
          evaluation.tested().size(),
          evaluation.split(),
          challenger,
          champion.version(),
          standing);
      if (challenger >= standing) {
        out.println("The model in force stays.");
        out.flush();
        return 0;
      }
    }
    LocalDate until =
        invoices.stream()
            .flatMap(invoice -> invoice.settled().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> new UnusableHistory("no invoice was ever settled"))
            .plusDays(1);
    KeptModel model = KeptModel.of(until, invoices, KeptModel.Quality.of(evaluation));
    ModelFile.save(model, file);
    out.printf(
        Locale.ROOT,
        "%s: AUC %.3f, Brier %.4f on the newest fifth. Written to %s.%n",
        model.version(),
        model.quality().auc(),
        model.quality().brier(),
        file);
    out.flush();
    return 0;
  }
}
