package org.encours.collections.domain.court;

import static org.encours.collections.domain.court.Procedure.FR_ASSIGNATION_AU_FOND;
import static org.encours.collections.domain.court.Procedure.FR_INJONCTION_DE_PAYER;
import static org.encours.collections.domain.court.Procedure.FR_PETITES_CREANCES;
import static org.encours.collections.domain.court.Procedure.FR_REFERE_PROVISION;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.encours.collections.domain.party.DebtorKind;

/** France: the order to pay when uncontested, référé on a weak excuse, the merits when disputed. */
final class FrenchCourts {

  /**
   * Claims up to this before the tribunal judiciaire (CPC 750-1, as decree 2023-357 restored it
   * from 2023-10-01), in euro. The order to pay is exempt.
   */
  private static final BigDecimal CONCILIATION_UP_TO = new BigDecimal("5000");

  private FrenchCourts() {}

  static List<ProcedureOption> ways(CourtFacts facts) {
    if (!facts.creditorCountry().equals("FR") || CourtChoice.crossBorder(facts)) {
      String why = "for a creditor and a debtor who are both in France";
      return Stream.of(
              FR_INJONCTION_DE_PAYER,
              FR_PETITES_CREANCES,
              FR_REFERE_PROVISION,
              FR_ASSIGNATION_AU_FOND)
          .map(procedure -> ProcedureOption.closed(procedure, why))
          .toList();
    }
    return facts.debtor() == DebtorKind.CONSUMER
        ? List.of(smallClaims(facts), order(facts), interim(facts), merits(facts))
        : List.of(order(facts), interim(facts), merits(facts), smallClaims(facts));
  }

  private static ProcedureOption order(CourtFacts facts) {
    if (facts.debtor() == DebtorKind.PUBLIC_BODY) {
      return ProcedureOption.closed(
          FR_INJONCTION_DE_PAYER, "a public body answers to the administrative court");
    }
    if (facts.contest() != Contest.NONE) {
      return ProcedureOption.closed(
          FR_INJONCTION_DE_PAYER, "the debt is contested: opposition is certain");
    }
    return ProcedureOption.open(
        FR_INJONCTION_DE_PAYER,
        "president of the " + court(facts) + " of the debtor's domicile (CPC 1406)",
        facts.debtor() == DebtorKind.COMPANY
            ? "uncontested, any amount; the record by commissaire de justice (CPCE L126-1) is the"
                + " alternative once its tariff is published"
            : "uncontested, any amount");
  }

  private static ProcedureOption smallClaims(CourtFacts facts) {
    if (facts.debtor() == DebtorKind.COMPANY) {
      return ProcedureOption.closed(
          FR_PETITES_CREANCES, "invoices between traders fall under CPCE L126-1 since 2026");
    }
    if (facts.debtor() == DebtorKind.PUBLIC_BODY) {
      return ProcedureOption.closed(FR_PETITES_CREANCES, "not against a public body");
    }
    ProcedureTerms terms = ProcedureTerms.of(FR_PETITES_CREANCES, facts.on());
    // Principal and interest together (CPCE L125-1).
    if (!terms.takes(facts.asked())) {
      return ProcedureOption.closed(
          FR_PETITES_CREANCES, "above " + terms.upTo() + " (CPCE R125-1)");
    }
    return facts.contest() == Contest.NONE
        ? ProcedureOption.open(
            FR_PETITES_CREANCES,
            "commissaire de justice",
            "up to " + terms.upTo() + ", no court; in vain, it stands for the attempt of CPC 750-1")
        : ProcedureOption.closed(FR_PETITES_CREANCES, "the debtor must agree, and contests");
  }

  private static ProcedureOption interim(CourtFacts facts) {
    return facts.contest() == Contest.SERIOUS
        ? ProcedureOption.closed(
            FR_REFERE_PROVISION, "the debt is seriously open to dispute (CPC 873)")
        : ProcedureOption.open(
            FR_REFERE_PROVISION,
            "president of the " + court(facts) + ", in summary proceedings",
            "not seriously open to dispute; enforceable at once"
                + (attemptMissing(facts)
                    ? "; up to 5,000 euro the judge may ask for an attempt at conciliation unless"
                        + " it is urgent (CPC 750-1)"
                    : ""));
  }

  private static ProcedureOption merits(CourtFacts facts) {
    return attemptMissing(facts)
        ? ProcedureOption.afterAttempt(
            FR_ASSIGNATION_AU_FOND,
            "up to 5,000 euro the "
                + court(facts)
                + " hears it only after an attempt at conciliation, mediation or a participative"
                + " procedure (CPC 750-1); note the attempt, or what excuses it")
        : ProcedureOption.open(
            FR_ASSIGNATION_AU_FOND, court(facts), "open to any claim, disputed or not");
  }

  /** Traders sue before their own court, where nobody asks for it. */
  private static boolean attemptMissing(CourtFacts facts) {
    return facts.debtor() == DebtorKind.CONSUMER
        && !facts.conciliationTried()
        && facts.asked().amount().compareTo(CONCILIATION_UP_TO) <= 0;
  }

  private static String court(CourtFacts facts) {
    return switch (facts.debtor()) {
      case COMPANY -> "tribunal de commerce";
      case CONSUMER -> "tribunal judiciaire";
      case PUBLIC_BODY -> "tribunal administratif";
    };
  }
}
