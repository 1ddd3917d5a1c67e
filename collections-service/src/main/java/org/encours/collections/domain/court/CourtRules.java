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
import static org.encours.collections.domain.court.StepKind.NOTIFIED;
import static org.encours.collections.domain.court.StepKind.OPPOSED;
import static org.encours.collections.domain.court.StepKind.ORDER_MADE;
import static org.encours.collections.domain.court.StepKind.ORDER_REFUSED;
import static org.encours.collections.domain.court.StepKind.RECORDED;
import static org.encours.collections.domain.court.StepKind.SERVED;
import static org.encours.collections.domain.court.StepKind.SILENT;
import static org.encours.collections.domain.court.StepKind.TERMS_ASKED;
import static org.encours.collections.domain.court.StepKind.TITLE;
import static org.encours.collections.domain.court.StepKind.TRIAL_TAKEN_UP;

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
              trialAfterOpposition(Term.WITHIN_FIFTEEN_DAYS),
              List.of(
                  move(FILED, ORDER_REFUSED),
                  move(ORDER_MADE, SERVED, Term.SERVE_ORDER),
                  move(SERVED, TITLE, Term.AFTER_OPPOSITION_FR),
                  move(TITLE, ENFORCED)));
      case FR_REFERE_PROVISION ->
          rules(
              chain(SERVED, HEARD, ORDER_MADE, TITLE, ENFORCED),
              List.of(
                  move(HEARD, ORDER_REFUSED),
                  move(ORDER_MADE, NOTIFIED),
                  move(TITLE, NOTIFIED),
                  // CPC 490: fifteen days from the service of the order.
                  move(NOTIFIED, APPEALED, Term.WITHIN_FIFTEEN_DAYS),
                  move(NOTIFIED, TITLE),
                  move(NOTIFIED, ENFORCED),
                  move(APPEALED, JUDGED),
                  move(JUDGED, TITLE)));
      case FR_ASSIGNATION_AU_FOND,
          BE_CITATION,
          LU_CITATION,
          DE_KLAGE,
          NL_DAGVAARDING,
          SUIT_ABROAD ->
          trial();
      case DE_MAHNVERFAHREN ->
          rules(
              chain(FILED, ORDER_MADE, SERVED),
              trialAfterOpposition(Term.WITHIN_TWO_WEEKS),
              List.of(
                  move(FILED, ORDER_REFUSED),
                  // ZPO 692, 699, 701: the Vollstreckungsbescheid; ZPO 700: Einspruch.
                  move(SERVED, TITLE, Term.ENFORCEMENT_ORDER_WINDOW),
                  move(TITLE, NOTIFIED),
                  move(NOTIFIED, OPPOSED, Term.WITHIN_TWO_WEEKS),
                  move(NOTIFIED, ENFORCED),
                  move(TITLE, ENFORCED)));
      case LU_ORDONNANCE_DE_PAIEMENT, LU_ORDONNANCE_DE_PROVISION ->
          rules(
              chain(FILED, ORDER_MADE, SERVED),
              trialAfterOpposition(Term.NONE),
              List.of(
                  move(FILED, ORDER_REFUSED),
                  // NCPC 131: thirty days to contest since 2021, and the same as for Europe's
                  // order.
                  move(SERVED, TITLE, Term.AFTER_OPPOSITION_EU),
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
                  // The appeal of the record runs for a month from its service (since January
                  // 2023).
                  move(TITLE, NOTIFIED),
                  move(NOTIFIED, APPEALED, Term.WITHIN_MONTH),
                  move(APPEALED, JUDGED),
                  move(JUDGED, TITLE),
                  move(NOTIFIED, ENFORCED),
                  move(TITLE, ENFORCED)));
      case BE_INJONCTION ->
          rules(
              chain(DEMAND_SENT),
              trialAfterOpposition(Term.NONE),
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
              trialAfterOpposition(Term.NONE),
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

  /**
   * A summons, a hearing, a judgment, and its service, from which appeal and opposition run for a
   * month (CPC 528, 538, 571; C.jud. 1048, 1051); it may be enforced before where the judge says
   * so.
   */
  private static List<CourtRule> trial() {
    return rules(
        chain(SERVED, HEARD, JUDGED),
        List.of(
            move(SERVED, JUDGED),
            move(HEARD, HEARD),
            move(JUDGED, APPEALED),
            move(JUDGED, NOTIFIED),
            move(NOTIFIED, APPEALED, Term.WITHIN_MONTH),
            move(NOTIFIED, OPPOSED, Term.WITHIN_MONTH),
            move(NOTIFIED, TITLE, Term.AFTER_APPEAL_MONTH),
            move(OPPOSED, JUDGED),
            move(APPEALED, JUDGED),
            move(JUDGED, TITLE),
            move(TITLE, ENFORCED)));
  }

  /**
   * Opposition leads to a normal trial, which may be appealed.
   *
   * @param takingUp in which the creditor pays, appoints a lawyer or gives its reasons
   */
  private static List<CourtRule> trialAfterOpposition(Term takingUp) {
    return List.of(
        move(SERVED, OPPOSED),
        move(OPPOSED, TRIAL_TAKEN_UP, takingUp),
        move(TRIAL_TAKEN_UP, HEARD),
        move(TRIAL_TAKEN_UP, JUDGED),
        move(HEARD, JUDGED),
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
