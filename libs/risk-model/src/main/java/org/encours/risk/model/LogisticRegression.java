package org.encours.risk.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.liblinear.LibLinearClassificationModel;
import org.tribuo.classification.liblinear.LibLinearClassificationTrainer;
import org.tribuo.classification.liblinear.LinearClassificationType;
import org.tribuo.classification.liblinear.LinearClassificationType.LinearType;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Logistic regression with an L2 penalty, trained by Tribuo over LIBLINEAR: convex and seeded, so
 * that the same data gives the same weights. Only the weights are kept: predicting needs no
 * library.
 */
final class LogisticRegression {

  private static final Label YES = new Label("yes");
  private static final Label NO = new Label("no");
  private static final double COST = 1.0;
  private static final int ITERATIONS = 1000;
  private static final double TOLERANCE = 1e-4;
  private static final long SEED = 20_260_101;

  private final LabelFactory labels = new LabelFactory();
  private final MutableDataset<Label> examples =
      new MutableDataset<>(new SimpleDataSourceProvenance("receivables history", labels), labels);
  private int positives;

  void add(Map<String, Double> features, boolean outcome) {
    ArrayExample<Label> example = new ArrayExample<>(outcome ? YES : NO);
    features.forEach(example::add);
    examples.add(example);
    positives += outcome ? 1 : 0;
  }

  /** Weights by feature; the empty name is the intercept. */
  Map<String, Double> weights() {
    if (positives == 0 || positives == examples.size()) {
      // Nothing to tell apart: the smoothed share alone.
      double share = (positives + 0.5) / (examples.size() + 1.0);
      return Map.of("", Math.log(share / (1 - share)));
    }
    LibLinearClassificationTrainer trainer =
        new LibLinearClassificationTrainer(
            new LinearClassificationType(LinearType.L2R_LR), COST, ITERATIONS, TOLERANCE, SEED);
    var model = (LibLinearClassificationModel) trainer.train(examples);
    var inner = model.getInnerModels().getFirst();
    double[] raw = inner.getFeatureWeights();
    // LIBLINEAR's weights speak for its first label.
    int yes = model.getOutputIDInfo().getID(YES);
    double sign = inner.getLabels()[0] == yes ? 1 : -1;
    Map<String, Double> weights = new LinkedHashMap<>();
    model
        .getFeatureIDMap()
        .forEach(
            feature ->
                weights.put(
                    feature.getName(),
                    sign * raw[model.getFeatureIDMap().getID(feature.getName())]));
    weights.put("", sign * raw[raw.length - 1]);
    return weights;
  }
}
