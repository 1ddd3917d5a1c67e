package org.encours.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * On a published receivables history, where it is at hand. The bounds are what the model reaches
 * less a hair; no forecast can reach an area much above 0.90 there, since half of what makes an
 * invoice late, a dispute, comes after issue.
 */
class EvaluationTest {

  private static final String FILE = "data/history/accounts-receivable.csv";

  @Test
  void latenessIsPredictedBetterThanByEveryBaseline() {
    Optional<Path> file = history();
    assumeTrue(file.isPresent(), "no published history at hand");
    Evaluation evaluation = Evaluation.of(HistoryFile.read(file.get()), 0.7);
    Outcomes model = evaluation.outcomes(Evaluation.MODEL);
    assertThat(model.auc()).isGreaterThan(0.88);
    assertThat(model.brier()).isLessThan(0.132);
    for (String baseline : new String[] {"smoothed late rate", "logistic regression"}) {
      assertThat(model.auc()).isGreaterThan(evaluation.outcomes(baseline).auc() + 0.02);
      assertThat(model.brier()).isLessThan(evaluation.outcomes(baseline).brier() - 0.01);
    }
    assertThat(evaluation.outcomes(Evaluation.MODEL_DISPUTES).auc()).isGreaterThan(0.94);
    assertThat(evaluation.meanAbsoluteError(Evaluation.MODEL))
        .isLessThan(evaluation.meanAbsoluteError("debtor's past median") - 0.2);
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
