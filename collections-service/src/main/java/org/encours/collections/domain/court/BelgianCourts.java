package org.encours.collections.domain.court;

import static org.encours.collections.domain.court.Procedure.BE_CITATION;
import static org.encours.collections.domain.court.Procedure.BE_INJONCTION;
import static org.encours.collections.domain.court.Procedure.BE_IOS;

import java.util.List;
import org.encours.collections.domain.court.CourtCeiling.Court;
import org.encours.collections.domain.party.DebtorKind;

/**
 * Belgium: IOS between enterprises, else a summons before the court of the amount and the party.
 */
final class BelgianCourts {

  private BelgianCourts() {}

  static List<ProcedureOption> ways(CourtFacts facts) {
    if (!facts.creditorCountry().equals("BE") || CourtChoice.crossBorder(facts)) {
      String why = "for a creditor and a debtor who are both in Belgium";
      return List.of(
          ProcedureOption.closed(BE_IOS, why),
          ProcedureOption.closed(BE_INJONCTION, why),
          ProcedureOption.closed(BE_CITATION, why));
    }
    return List.of(ios(facts), citation(facts), summaryOrder(facts));
  }

  private static ProcedureOption ios(CourtFacts facts) {
    if (facts.debtor() != DebtorKind.COMPANY) {
      return ProcedureOption.closed(BE_IOS, "only between enterprises (C.jud. 1394/20)");
    }
    if (!facts.debtorRegistered()) {
      return ProcedureOption.closed(BE_IOS, "the debtor's enterprise number is not known");
    }
    if (facts.contest() != Contest.NONE) {
      return ProcedureOption.closed(BE_IOS, "the debt is contested");
    }
    if (!facts.principal().isPositive()) {
      return ProcedureOption.closed(BE_IOS, "the principal is paid; charges alone are not taken");
    }
    return ProcedureOption.open(
        BE_IOS,
        "no court: lawyer and bailiff",
        "uncontested between enterprises; interest and penalty at most 10 % of the principal");
  }

  private static ProcedureOption summaryOrder(CourtFacts facts) {
    ProcedureTerms terms = ProcedureTerms.of(BE_INJONCTION, facts.on());
    if (!terms.takes(facts.asked())) {
      return ProcedureOption.closed(BE_INJONCTION, "above " + terms.upTo() + " (C.jud. 1338)");
    }
    if (!facts.paperFromDebtor()) {
      return ProcedureOption.closed(
          BE_INJONCTION, "needs a paper from the debtor, an invoice is not enough");
    }
    return facts.contest() == Contest.NONE
        ? ProcedureOption.open(
            BE_INJONCTION, court(facts), "up to " + terms.upTo() + " on the debtor's own paper")
        : ProcedureOption.closed(BE_INJONCTION, "the debt is contested");
  }

  private static ProcedureOption citation(CourtFacts facts) {
    return ProcedureOption.open(BE_CITATION, court(facts), "a summons is open to any claim");
  }

  /** By what is asked, interest up to the summons and lump sums included (C.jud. 557, 590). */
  private static String court(CourtFacts facts) {
    if (facts.debtor() == DebtorKind.COMPANY) {
      return "tribunal de l'entreprise";
    }
    boolean small =
        facts.specialSupplier() && facts.debtor() == DebtorKind.CONSUMER
            || CourtCeiling.of(Court.BE_JUGE_DE_PAIX, facts.on()).takes(facts.asked());
    return small ? "juge de paix" : "tribunal de première instance";
  }
}
