package org.encours.collections.domain.court;

import static org.encours.collections.domain.court.CourtRule.chain;
import static org.encours.collections.domain.court.CourtRule.move;
import static org.encours.collections.domain.court.StepKind.AGREED;
import static org.encours.collections.domain.court.StepKind.APPEALED;
import static org.encours.collections.domain.court.StepKind.DEMAND_SENT;
import static org.encours.collections.domain.court.StepKind.ENFORCED;
import static org.encours.collections.domain.court.StepKind.FILED;
import static org.encours.collections.domain.court.StepKind.HEARD;
import static org.encours.collections.domain.court.StepKind.JUDGED;
import static org.encours.collections.domain.court.StepKind.OPPOSED;
import static org.encours.collections.domain.court.StepKind.ORDER_MADE;
import static org.encours.collections.domain.court.StepKind.ORDER_REFUSED;
import static org.encours.collections.domain.court.StepKind.RECORDED;
import static org.encours.collections.domain.court.StepKind.SERVED;
import static org.encours.collections.domain.court.StepKind.SILENT;
import static org.encours.collections.domain.court.StepKind.TERMS_ASKED;
import static org.encours.collections.domain.court.StepKind.TITLE;

import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.court.CourtRule.Term;

/** Every legal move of every procedure, as data. */
final class CourtRules {

  private CourtRules() {}

  static List<CourtRule> of(Procedure procedure) {
    return switch (procedure) {
      case FR_INJONCTION_DE_PAYER ->
          rules(
              chain(FILED, ORDER_MADE),
              trialAfterOpposition(),
              List.of(
                  move(FILED, ORDER_REFUSED),
                  move(ORDER_MADE, SERVED, Term.SERVE_ORDER),
                  move(SERVED, TITLE, Term.AFTER_OPPOSITION_FR),
                  move(TITLE, ENFORCED)));
      case FR_REFERE_PROVISION ->
          rules(
              chain(SERVED, HEARD, ORDER_MADE, TITLE, ENFORCED),
              List.of(move(HEARD, ORDER_REFUSED)));
      case FR_ASSIGNATION_AU_FOND, BE_CITATION ->
          rules(
              chain(SERVED, HEARD, JUDGED),
              List.of(
                  move(JUDGED, APPEALED),
                  move(APPEALED, JUDGED),
                  move(JUDGED, TITLE),
                  move(TITLE, ENFORCED)));
      case FR_PETITES_CREANCES ->
          rules(
              chain(SERVED, AGREED, TITLE, ENFORCED),
              List.of(move(SERVED, OPPOSED), move(SERVED, SILENT, Term.AFTER_ANSWER_MONTH)));
      case BE_IOS ->
          rules(
              chain(SERVED),
              List.of(
                  move(SERVED, OPPOSED),
                  move(SERVED, TERMS_ASKED),
                  move(TERMS_ASKED, OPPOSED),
                  move(TERMS_ASKED, SERVED),
                  move(SERVED, RECORDED, Term.AFTER_RECORD_WAIT),
                  move(RECORDED, TITLE),
                  move(TITLE, ENFORCED)));
      case BE_INJONCTION ->
          rules(
              chain(DEMAND_SENT),
              trialAfterOpposition(),
              List.of(
                  move(DEMAND_SENT, FILED, Term.AFTER_DEMAND),
                  move(FILED, ORDER_MADE),
                  move(FILED, ORDER_REFUSED),
                  move(ORDER_MADE, SERVED),
                  move(SERVED, TITLE, Term.AFTER_APPEAL_MONTH),
                  move(TITLE, ENFORCED)));
      case EU_ORDER_FOR_PAYMENT ->
          rules(
              chain(FILED, ORDER_MADE, SERVED),
              trialAfterOpposition(),
              List.of(
                  move(FILED, ORDER_REFUSED),
                  move(SERVED, TITLE, Term.AFTER_OPPOSITION_EU),
                  move(TITLE, ENFORCED)));
      case EU_SMALL_CLAIMS ->
          rules(
              chain(FILED, SERVED),
              List.of(
                  move(SERVED, HEARD),
                  move(HEARD, JUDGED),
                  move(SERVED, JUDGED, Term.AFTER_OPPOSITION_EU),
                  move(JUDGED, TITLE),
                  move(TITLE, ENFORCED)));
    };
  }

  /** Opposition leads to a normal trial, which may be appealed. */
  private static List<CourtRule> trialAfterOpposition() {
    return List.of(
        move(SERVED, OPPOSED),
        move(OPPOSED, JUDGED),
        move(JUDGED, APPEALED),
        move(APPEALED, JUDGED),
        move(JUDGED, TITLE));
  }

  @SafeVarargs
  private static List<CourtRule> rules(List<CourtRule>... parts) {
    List<CourtRule> all = new ArrayList<>();
    for (List<CourtRule> part : parts) {
      all.addAll(part);
    }
    return List.copyOf(all);
  }
}
