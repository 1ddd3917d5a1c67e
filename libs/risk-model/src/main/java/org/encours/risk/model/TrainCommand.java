package org.encours.risk.model;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Learns a model from a history; it replaces the one in the file only when it is better on"
            + " the newest fifth.")
final class TrainCommand implements Callable<Integer> {

  @Option(names = "--history", required = true, description = "CSV of settled invoices")
  private Path history;

  @Option(names = "--model", required = true, description = "where the model is kept")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<HistoricInvoice> invoices = HistoryFile.read(history, LocalDate.now());
    Optional<StoredModel> inForce =
        Files.exists(file) ? Optional.of(ModelFile.load(file)) : Optional.empty();
    Challenger challenge = Challenger.byLearning(invoices, inForce);
    out.println("The new model: " + challenge.why() + ".");
    if (challenge.winner().isEmpty()) {
      out.println("The " + challenge.standing() + " stays.");
      out.flush();
      return 0;
    }
    StoredModel model = challenge.winner().get();
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
