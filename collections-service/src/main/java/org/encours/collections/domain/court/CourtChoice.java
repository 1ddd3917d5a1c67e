package org.encours.collections.domain.court;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.encours.collections.domain.party.DebtorKind;

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
                DutchCourts.ways(facts).stream(),
                GermanCourts.ways(facts).stream(),
                LuxembourgCourts.ways(facts).stream(),
                european(facts).stream())
            .flatMap(ways -> ways)
            .map(way -> facts.provisional() ? way.reserving() : way)
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
    return Optional.empty();
  }

  private static List<ProcedureOption> european(CourtFacts facts) {
    if (!crossBorder(facts)) {
      String why = "both parties are in one country";
      return List.of(
          ProcedureOption.closed(Procedure.EU_ORDER_FOR_PAYMENT, why),
          ProcedureOption.closed(Procedure.EU_SMALL_CLAIMS, why),
          ProcedureOption.closed(Procedure.SUIT_ABROAD, why));
    }
    if (!EUROPEAN.contains(facts.debtorCountry()) || !EUROPEAN.contains(facts.creditorCountry())) {
      String why = "the European procedures need two member states, and not Denmark";
      return List.of(
          ProcedureOption.closed(Procedure.EU_ORDER_FOR_PAYMENT, why),
          ProcedureOption.closed(Procedure.EU_SMALL_CLAIMS, why),
          suitAbroad(facts));
    }
    return List.of(europeanOrder(facts), smallClaims(facts), suitAbroad(facts));
  }

  private static ProcedureOption europeanOrder(CourtFacts facts) {
    return facts.contest() == Contest.SERIOUS
        ? ProcedureOption.closed(Procedure.EU_ORDER_FOR_PAYMENT, "the debt is contested")
        : ProcedureOption.open(
            Procedure.EU_ORDER_FOR_PAYMENT,
            switch (facts.debtorCountry()) {
              // One court for all orders.
              case "DE" -> "Amtsgericht Wedding in Berlin";
              case "NL" -> "Rechtbank Den Haag";
              default -> domicile(facts);
            },
            "uncontested across a border, any amount");
  }

  private static ProcedureOption smallClaims(CourtFacts facts) {
    ProcedureTerms small = ProcedureTerms.of(Procedure.EU_SMALL_CLAIMS, facts.on());
    return small.takes(facts.principal())
        ? ProcedureOption.open(
            Procedure.EU_SMALL_CLAIMS,
            domicile(facts),
            "up to " + small.upTo() + " across a border, in writing")
        : ProcedureOption.closed(Procedure.EU_SMALL_CLAIMS, "above " + small.upTo());
  }

  /**
   * Where no procedure is made for it: the court of the debtor's country, or the one that was
   * agreed on, which a consumer cannot be held to (Brussels I bis art. 4, 18, 25; Lugano for
   * Switzerland, Iceland and Norway; Denmark takes part by an agreement of its own).
   */
  private static ProcedureOption suitAbroad(CourtFacts facts) {
    boolean regulated =
        EUROPEAN.contains(facts.debtorCountry())
            || Set.of("DK", "CH", "IS", "NO").contains(facts.debtorCountry());
    String forum =
        facts.debtor() == DebtorKind.CONSUMER
            ? "; a consumer is sued at home only"
            : "; or the court that was agreed on";
    return ProcedureOption.open(
        Procedure.SUIT_ABROAD,
        domicile(facts) + forum,
        regulated
            ? "any claim (Brussels I bis art. 4, 18, 25, or Lugano)"
            : "any claim; the law of that country says whether a judgment of ours is enforced"
                + " there");
  }

  private static String domicile(CourtFacts facts) {
    return "court of the debtor's domicile in " + facts.debtorCountry();
  }
}
