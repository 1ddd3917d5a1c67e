package org.encours.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * On a published receivables history, where it is at hand. The bounds are what the model reaches
 * less a hair; no forecast can reach an area much above 0.90 there, nor a Brier score of 0.115,
 * since half of what makes an invoice late, a dispute, comes after issue: even in hindsight it is
 * not told.
 */
class EvaluationTest {

  private static final String FILE = "data/history/accounts-receivable.csv";

  @Test
  void latenessIsPredictedBetterThanByEveryBaseline() {
    Optional<Path> file = history();
    assumeTrue(file.isPresent(), "no published history at hand");
    Evaluation evaluation =
        Evaluation.of(HistoryFile.read(file.get(), LocalDate.parse("2026-01-01")), 0.7);
    Outcomes model = evaluation.outcomes(Evaluation.MODEL);
    assertThat(model.auc()).isGreaterThan(0.88);
    assertThat(model.brier()).isLessThan(0.132);
    for (String baseline : new String[] {"smoothed late rate", "logistic regression"}) {
      assertThat(model.auc()).isGreaterThan(evaluation.outcomes(baseline).auc() + 0.02);
      assertThat(model.brier()).isLessThan(evaluation.outcomes(baseline).brier() - 0.01);
    }
    assertThat(evaluation.outcomes(Evaluation.MODEL_DISPUTES).auc()).isGreaterThan(0.94);
    assertThat(evaluation.hindsight().outcomes().auc()).isGreaterThan(model.auc());
    assertThat(evaluation.hindsight().outcomes().brier()).isGreaterThan(0.115);
    assertThat(evaluation.meanAbsoluteError(Evaluation.MODEL))
        .isLessThan(evaluation.meanAbsoluteError("debtor's past median") - 0.2);
  }

  /** No leak: what becomes known from the split on can be anything, the predictions stay. */
  @Test
  void shufflingTheFutureOfAPublishedHistoryChangesNoPrediction() {
    Optional<Path> file = history();
    assumeTrue(file.isPresent(), "no published history at hand");
    List<HistoricInvoice> truth = HistoryFile.read(file.get(), LocalDate.parse("2026-01-01"));
    LocalDate split = Evaluation.of(truth, 0.7).split();
    List<HistoricInvoice> shuffled = Portfolios.shuffledFrom(split, truth);
    assertThat(shuffled).isNotEqualTo(truth);
    LatenessModel model = Training.until(split, truth);
    assertThat(Training.until(split, shuffled)).isEqualTo(model);
    Histories past = new Histories(truth);
    Histories other = new Histories(shuffled);
    assertThat(truth.stream().filter(invoice -> !invoice.issued().isAfter(split)))
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            invoice ->
                assertThat(model.predict(other.at(invoice)))
                    .isEqualTo(model.predict(past.at(invoice))));
  }

  private static Optional<Path> history() {
    Stream<Path> given =
        Optional.ofNullable(System.getenv("ENCOURS_SHARED")).map(Path::of).stream();
    Stream<Path> above =
        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .map(path -> path.resolve("shared"));
    return Stream.concat(given, above)
        .map(path -> path.resolve(FILE))
        .filter(Files::exists)
        .findFirst();
  }
}
