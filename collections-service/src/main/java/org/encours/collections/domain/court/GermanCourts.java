package org.encours.collections.domain.court;

import static org.encours.collections.domain.court.Procedure.DE_KLAGE;
import static org.encours.collections.domain.court.Procedure.DE_MAHNVERFAHREN;

import java.util.List;

/** Germany: the order for payment by form while nothing is contested, else a suit. */
final class GermanCourts {

  private GermanCourts() {}

  static List<ProcedureOption> ways(CourtFacts facts) {
    if (!facts.creditorCountry().equals("DE") || CourtChoice.crossBorder(facts)) {
      String why = "for a creditor and a debtor who are both in Germany";
      return List.of(
          ProcedureOption.closed(DE_MAHNVERFAHREN, why), ProcedureOption.closed(DE_KLAGE, why));
    }
    return List.of(order(facts), suit(facts));
  }

  private static ProcedureOption order(CourtFacts facts) {
    return facts.contest() == Contest.NONE
        ? ProcedureOption.open(
            DE_MAHNVERFAHREN,
            "central Mahngericht of the creditor's Land",
            "any amount, without proof; not while own performance is outstanding (ZPO 688 II)")
        : ProcedureOption.closed(DE_MAHNVERFAHREN, "the debt is contested: Widerspruch is certain");
  }

  private static ProcedureOption suit(CourtFacts facts) {
    boolean small =
        CourtCeiling.of(CourtCeiling.Court.DE_AMTSGERICHT, facts.on()).takes(facts.principal());
    return ProcedureOption.open(
        DE_KLAGE,
        small ? "Amtsgericht" : "Landgericht: a lawyer is compulsory",
        "a suit is open to any claim");
  }
}
