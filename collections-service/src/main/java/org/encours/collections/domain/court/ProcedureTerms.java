package org.encours.collections.domain.court;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.encours.kernel.Money;

/**
 * What a procedure costs and how long it takes, for a span of time.
 *
 * @param ceiling highest principal it takes, or null for any
 * @param fixedCost registry, service and summons, in euro
 * @param lawyerAbove principal from which a lawyer is compulsory, or null for never
 * @param lawyerCost what the lawyer costs then, in euro
 * @param days usual time to an enforceable title
 * @param source law or publication
 */
public record ProcedureTerms(
    Procedure procedure,
    LocalDate validFrom,
    Money ceiling,
    Money fixedCost,
    Money lawyerAbove,
    Money lawyerCost,
    int days,
    Certainty costs,
    String source) {

  private static final List<ProcedureTerms> TABLE =
      List.of(
          terms(
              "FR_INJONCTION_DE_PAYER",
              null,
              "95.00",
              null,
              "0.00",
              90,
              Certainty.OPEN,
              "CPC 1405-1424; registry 32-38, service 25-85"),
          terms(
              "FR_REFERE_PROVISION",
              null,
              "350.00",
              "10000.00",
              "1200.00",
              45,
              Certainty.GENERAL,
              "CPC 873 al. 2, 835; lawyer above 10,000"),
          terms(
              "FR_ASSIGNATION_AU_FOND",
              null,
              "400.00",
              "10000.00",
              "3000.00",
              450,
              Certainty.GENERAL,
              "6 to 24 months; lawyer above 10,000"),
          terms(
              "FR_PETITES_CREANCES",
              "5000.00",
              "45.00",
              null,
              "0.00",
              45,
              Certainty.GENERAL,
              "CPCE L125-1, R125-1 to 8; all costs on the creditor"),
          terms(
              "BE_IOS",
              null,
              "300.00",
              "0.00",
              "150.00",
              75,
              Certainty.OPEN,
              "C.jud. 1394/20-27; a lawyer instructs the bailiff"),
          terms(
              "BE_CITATION",
              null,
              "450.00",
              null,
              "0.00",
              300,
              Certainty.GENERAL,
              "3 to 18 months; roll fee 50, 165 or 400 due by the loser"),
          terms(
              "BE_INJONCTION",
              "1860.00",
              "100.00",
              "0.00",
              "250.00",
              45,
              Certainty.OPEN,
              "C.jud. 1338-1344; petition by a lawyer"),
          terms(
              "EU_ORDER_FOR_PAYMENT",
              null,
              "150.00",
              null,
              "0.00",
              90,
              Certainty.GENERAL,
              "Regulation 1896/2006; any amount"),
          terms(
              "EU_SMALL_CLAIMS",
              "5000.00",
              "100.00",
              null,
              "0.00",
              180,
              Certainty.GENERAL,
              "Regulation 861/2007; 5,000 since 2017-07-14"),
          terms(
              "NL_DAGVAARDING",
              null,
              "120.00",
              "25000.00",
              "3000.00",
              60,
              Certainty.GENERAL,
              "Rv 93, 111; court fee by amount 2026, bailiff about 120"),
          terms(
              "DE_MAHNVERFAHREN",
              null,
              "0.00",
              null,
              "0.00",
              45,
              Certainty.SOURCED,
              "ZPO 688-703d; half a fee of the GKG, at least 38"),
          terms(
              "DE_KLAGE",
              null,
              "0.00",
              "10000.00",
              "2500.00",
              270,
              Certainty.GENERAL,
              "GVG 23, ZPO 78; three fees of the GKG"),
          terms(
              "LU_ORDONNANCE_DE_PAIEMENT",
              "15000.00",
              "0.00",
              null,
              "0.00",
              60,
              Certainty.SOURCED,
              "NCPC 129; free of court fees"),
          terms(
              "LU_ORDONNANCE_DE_PROVISION",
              null,
              "50.00",
              null,
              "0.00",
              75,
              Certainty.GENERAL,
              "NCPC 919"),
          terms(
              "LU_CITATION",
              null,
              "250.00",
              "15000.00",
              "3000.00",
              300,
              Certainty.GENERAL,
              "NCPC 2, 101; lawyer above 15,000"),
          terms(
              "SUIT_ABROAD",
              null,
              "600.00",
              "0.00",
              "2500.00",
              450,
              Certainty.OPEN,
              "Regulation 1215/2012, art. 4, 18, 25; costs of the country"));

  /** The terms in force on a day. */
  public static ProcedureTerms of(Procedure procedure, LocalDate on) {
    return TABLE.stream()
        .filter(terms -> terms.procedure == procedure && !terms.validFrom.isAfter(on))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalArgumentException(procedure + " did not exist on " + on));
  }

  /** Whether a principal is within the ceiling; 1,860.00 is, 1,860.01 is not. */
  public boolean takes(Money principal) {
    return ceiling == null || isEuro(principal) && principal.compareTo(ceiling) <= 0;
  }

  /** The ceiling in words, for example 1,860 euro. */
  String upTo() {
    return String.format(Locale.ROOT, "%,.0f euro", ceiling.amount());
  }

  /** What the creditor pays to go this way, before any of it is won back from the loser. */
  public Money costFor(Money principal) {
    boolean lawyer =
        lawyerAbove != null && isEuro(principal) && principal.compareTo(lawyerAbove) > 0;
    Money fees = CourtFees.of(procedure, principal).map(fixedCost::plus).orElse(fixedCost);
    return lawyer ? fees.plus(lawyerCost) : fees;
  }

  /** Ceilings are laws in euro: another currency is converted on the day of filing, by a person. */
  static boolean isEuro(Money value) {
    return value.currency().equals(euro("0").currency());
  }

  private static ProcedureTerms terms(
      String procedure,
      String ceiling,
      String fixed,
      String lawyerAbove,
      String lawyer,
      int days,
      Certainty certainty,
      String source) {
    return new ProcedureTerms(
        Procedure.valueOf(procedure),
        LocalDate.of(2017, 7, 14),
        ceiling == null ? null : euro(ceiling),
        euro(fixed),
        lawyerAbove == null ? null : euro(lawyerAbove),
        euro(lawyer),
        days,
        certainty,
        source);
  }

  private static Money euro(String amount) {
    return Money.of(new BigDecimal(amount).toPlainString(), "EUR");
  }
}
