package org.encours.collections.domain.court;

import static org.encours.collections.domain.court.Procedure.NL_DAGVAARDING;

import java.util.List;
import org.encours.collections.domain.party.DebtorKind;

/** The Netherlands: no order for payment, every claim goes by the bailiff's summons. */
final class DutchCourts {

  private DutchCourts() {}

  static List<ProcedureOption> ways(CourtFacts facts) {
    if (!facts.creditorCountry().equals("NL") || CourtChoice.crossBorder(facts)) {
      return List.of(
          ProcedureOption.closed(
              NL_DAGVAARDING, "for a creditor and a debtor who are both in the Netherlands"));
    }
    boolean kanton =
        facts.sale() && facts.debtor() == DebtorKind.CONSUMER
            || CourtCeiling.of(CourtCeiling.Court.NL_KANTONRECHTER, facts.on())
                .takes(facts.asked());
    return List.of(
        ProcedureOption.open(
            NL_DAGVAARDING,
            kanton ? "kantonrechter" : "rechtbank, civil chamber: a lawyer is compulsory",
            "there is no order for payment; without an answer the judgment follows by default"));
  }
}
