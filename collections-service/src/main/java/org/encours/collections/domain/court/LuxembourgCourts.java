package org.encours.collections.domain.court;

import static org.encours.collections.domain.court.Procedure.LU_CITATION;
import static org.encours.collections.domain.court.Procedure.LU_ORDONNANCE_DE_PAIEMENT;
import static org.encours.collections.domain.court.Procedure.LU_ORDONNANCE_DE_PROVISION;

import java.util.List;

/** Luxembourg: an order on request while nothing is contested, else a summons. */
final class LuxembourgCourts {

  private LuxembourgCourts() {}

  static List<ProcedureOption> ways(CourtFacts facts) {
    if (!facts.creditorCountry().equals("LU") || CourtChoice.crossBorder(facts)) {
      String why = "for a creditor and a debtor who are both in Luxembourg";
      return List.of(
          ProcedureOption.closed(LU_ORDONNANCE_DE_PAIEMENT, why),
          ProcedureOption.closed(LU_ORDONNANCE_DE_PROVISION, why),
          ProcedureOption.closed(LU_CITATION, why));
    }
    // The principal counts, without interest and costs (NCPC 2).
    boolean small =
        CourtCeiling.of(CourtCeiling.Court.LU_JUSTICE_DE_PAIX, facts.on()).takes(facts.principal());
    return List.of(
        small
            ? order(facts)
            : ProcedureOption.closed(LU_ORDONNANCE_DE_PAIEMENT, "above 15,000 euro"),
        small
            ? ProcedureOption.closed(
                LU_ORDONNANCE_DE_PROVISION, "up to 15,000 euro the other order")
            : provision(facts),
        ProcedureOption.open(
            LU_CITATION,
            small ? "justice de paix" : "tribunal d'arrondissement",
            "a summons is open to any claim"));
  }

  private static ProcedureOption order(CourtFacts facts) {
    return facts.contest() == Contest.NONE
        ? ProcedureOption.open(
            LU_ORDONNANCE_DE_PAIEMENT,
            "justice de paix of the debtor's domicile",
            "uncontested, debtor in Luxembourg (NCPC 129)")
        : ProcedureOption.closed(
            LU_ORDONNANCE_DE_PAIEMENT, "the debt is contested: contredit is certain");
  }

  private static ProcedureOption provision(CourtFacts facts) {
    return facts.contest() == Contest.SERIOUS
        ? ProcedureOption.closed(
            LU_ORDONNANCE_DE_PROVISION, "the debt is seriously open to dispute (NCPC 919)")
        : ProcedureOption.open(
            LU_ORDONNANCE_DE_PROVISION,
            "president of the tribunal d'arrondissement",
            "not seriously open to dispute, debtor in Luxembourg (NCPC 919)");
  }
}
