package org.encours.collections.domain.court;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The choice of a procedure: what stops every suit first, then national ways at home and European
 * ones across a border.
 */
public final class CourtChoice {

  /** Member states whose courts take part; Denmark does not. */
  private static final Set<String> EUROPEAN =
      Set.of(
          "AT", "BE", "BG", "HR", "CY", "CZ", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV",
          "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

  private CourtChoice() {}

  /** Every procedure with its verdict, the one to take first. */
  public static List<ProcedureOption> ways(CourtFacts facts) {
    Optional<String> stop = stop(facts);
    if (stop.isPresent()) {
      return Stream.of(Procedure.values()).map(p -> ProcedureOption.closed(p, stop.get())).toList();
    }
    List<ProcedureOption> all =
        Stream.of(
                BelgianCourts.ways(facts).stream(),
                FrenchCourts.ways(facts).stream(),
                european(facts).stream())
            .flatMap(ways -> ways)
            .toList();
    return Stream.concat(
            all.stream().filter(ProcedureOption::eligible),
            all.stream().filter(way -> !way.eligible()))
        .toList();
  }

  /** The procedure to take, or empty with every reason in {@link #ways}. */
  public static Optional<ProcedureOption> best(CourtFacts facts) {
    return ways(facts).stream().filter(ProcedureOption::eligible).findFirst();
  }

  static boolean crossBorder(CourtFacts facts) {
    return !facts.creditorCountry().equals(facts.debtorCountry());
  }

  private static Optional<String> stop(CourtFacts facts) {
    if (facts.insolvent()) {
      return Optional.of("the debtor is insolvent: declare the claim instead of suing");
    }
    if (facts.prescribed()) {
      return Optional.of("the claim is prescribed");
    }
    if (!facts.gateOpen()) {
      return Optional.of("the claim is not certain, liquid and due: negotiate first");
    }
    if (facts.provisional()) {
      return Optional.of(
          "the interest rate used is not official yet: compute the claim again first");
    }
    return Optional.empty();
  }

  private static List<ProcedureOption> european(CourtFacts facts) {
    if (!crossBorder(facts)) {
      String why = "both parties are in one country";
      return List.of(
          ProcedureOption.closed(Procedure.EU_ORDER_FOR_PAYMENT, why),
          ProcedureOption.closed(Procedure.EU_SMALL_CLAIMS, why));
    }
    if (!EUROPEAN.contains(facts.debtorCountry()) || !EUROPEAN.contains(facts.creditorCountry())) {
      String why = "the European procedures need two member states, and not Denmark";
      return List.of(
          ProcedureOption.closed(Procedure.EU_ORDER_FOR_PAYMENT, why),
          ProcedureOption.closed(Procedure.EU_SMALL_CLAIMS, why));
    }
    String where = "court of the debtor's domicile in " + facts.debtorCountry();
    ProcedureOption order =
        facts.contest() == Contest.SERIOUS
            ? ProcedureOption.closed(Procedure.EU_ORDER_FOR_PAYMENT, "the debt is contested")
            : ProcedureOption.open(
                Procedure.EU_ORDER_FOR_PAYMENT, where, "uncontested across a border, any amount");
    ProcedureTerms small = ProcedureTerms.of(Procedure.EU_SMALL_CLAIMS, facts.on());
    ProcedureOption claims =
        small.takes(facts.principal())
            ? ProcedureOption.open(
                Procedure.EU_SMALL_CLAIMS,
                where,
                "up to " + small.upTo() + " across a border, in writing")
            : ProcedureOption.closed(Procedure.EU_SMALL_CLAIMS, "above " + small.upTo());
    return List.of(order, claims);
  }
}
