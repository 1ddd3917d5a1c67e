package org.encours.collections.domain.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encours.collections.domain.Samples.TODAY;

import java.time.LocalDate;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtChoiceTest {

  private static CourtFacts facts(
      String creditor, String debtor, DebtorKind kind, String amount, Contest contest) {
    return Suit.of(creditor, debtor, kind, Money.of(amount, "EUR")).contested(contest).facts();
  }

  @ParameterizedTest(name = "{0} creditor, {1} {2}, {3}, contest {4} -> {5} at {6}")
  @CsvSource({
    "BE, BE, COMPANY,     12000, NONE,    BE_IOS,                 no court: lawyer and bailiff",
    "BE, BE, COMPANY,     12000, SERIOUS, BE_CITATION,            tribunal de l'entreprise",
    "BE, BE, COMPANY,     12000, WEAK,    BE_CITATION,            tribunal de l'entreprise",
    "BE, BE, CONSUMER,      900, NONE,    BE_CITATION,            juge de paix",
    "BE, BE, CONSUMER,  5000.00, NONE,    BE_CITATION,            juge de paix",
    "BE, BE, CONSUMER,  5000.01, NONE,    BE_CITATION,            tribunal de première instance",
    "BE, BE, PUBLIC_BODY,  8000, NONE,    BE_CITATION,            tribunal de première instance",
    "FR, FR, COMPANY,      7500, NONE,    FR_INJONCTION_DE_PAYER, president of the tribunal de"
        + " commerce of the debtor's domicile (CPC 1406)",
    "FR, FR, COMPANY,     40000, WEAK,    FR_REFERE_PROVISION,    'president of the tribunal de"
        + " commerce, in summary proceedings'",
    "FR, FR, COMPANY,     40000, SERIOUS, FR_ASSIGNATION_AU_FOND, tribunal de commerce",
    "FR, FR, CONSUMER,     1200, NONE,    FR_PETITES_CREANCES,    commissaire de justice",
    "FR, FR, CONSUMER,  5000.01, NONE,    FR_INJONCTION_DE_PAYER, president of the tribunal"
        + " judiciaire of the debtor's domicile (CPC 1406)",
    "FR, FR, CONSUMER,     1200, SERIOUS, FR_ASSIGNATION_AU_FOND, tribunal judiciaire",
    "FR, FR, PUBLIC_BODY,  3000, NONE,    FR_REFERE_PROVISION,    'president of the tribunal"
        + " administratif, in summary proceedings'",
    "BE, FR, COMPANY,     18000, NONE,    EU_ORDER_FOR_PAYMENT,   court of the debtor's domicile in"
        + " FR",
    "FR, BE, COMPANY,     18000, NONE,    EU_ORDER_FOR_PAYMENT,   court of the debtor's domicile in"
        + " BE",
    "NL, NL, COMPANY,      3000, NONE,    NL_DAGVAARDING,         kantonrechter",
    "NL, NL, COMPANY,     25000, NONE,    NL_DAGVAARDING,         kantonrechter",
    "NL, NL, COMPANY,  25000.01, NONE,    NL_DAGVAARDING,         'rechtbank, civil chamber: a"
        + " lawyer is compulsory'",
    "NL, DE, COMPANY,     12000, NONE,    EU_ORDER_FOR_PAYMENT,   Amtsgericht Wedding in Berlin",
    "BE, NL, COMPANY,     12000, NONE,    EU_ORDER_FOR_PAYMENT,   Rechtbank Den Haag",
    "DE, DE, COMPANY,      4000, NONE,    DE_MAHNVERFAHREN,       central Mahngericht of the"
        + " creditor's Land",
    "DE, DE, COMPANY,      9500, SERIOUS, DE_KLAGE,               Amtsgericht",
    "DE, DE, COMPANY,  10000.01, SERIOUS, DE_KLAGE,               'Landgericht: a lawyer is"
        + " compulsory'",
    "BE, DE, COMPANY,      3000, SERIOUS, EU_SMALL_CLAIMS,        court of the debtor's domicile in"
        + " DE",
    "LU, LU, COMPANY,     15000, NONE,    LU_ORDONNANCE_DE_PAIEMENT,  justice de paix of the"
        + " debtor's domicile",
    "LU, LU, COMPANY,  15000.01, NONE,    LU_ORDONNANCE_DE_PROVISION, president of the tribunal"
        + " d'arrondissement",
    "LU, LU, COMPANY,      9000, SERIOUS, LU_CITATION,            justice de paix",
    "LU, FR, COMPANY,      4200, SERIOUS, EU_SMALL_CLAIMS,        court of the debtor's domicile in"
        + " FR",
    "LU, FR, COMPANY,     20000, NONE,    EU_ORDER_FOR_PAYMENT,   court of the debtor's domicile in"
        + " FR",
    "BE, NL, COMPANY,   5000.01, SERIOUS, SUIT_ABROAD,            court of the debtor's domicile in"
        + " NL; or the court that was agreed on",
    "BE, DK, COMPANY,       900, NONE,    SUIT_ABROAD,            court of the debtor's domicile in"
        + " DK; or the court that was agreed on",
    "FR, CH, CONSUMER,      900, NONE,    SUIT_ABROAD,            court of the debtor's domicile in"
        + " CH; a consumer is sued at home only",
    "BE, NL, CONSUMER,     2400, SERIOUS, EU_SMALL_CLAIMS,        court of the debtor's domicile in"
        + " NL",
    "BE, NL, CONSUMER,  5000.00, SERIOUS, EU_SMALL_CLAIMS,        court of the debtor's domicile in"
        + " NL",
  })
  void theRuleChooses(
      String creditor,
      String debtor,
      DebtorKind kind,
      String amount,
      Contest contest,
      Procedure expected,
      String court) {
    ProcedureOption best =
        CourtChoice.best(facts(creditor, debtor, kind, amount, contest)).orElseThrow();
    assertThat(best.procedure()).isEqualTo(expected);
    assertThat(best.court()).isEqualTo(court);
  }

  /** C.jud. 557 and 590, CPCE L125-1, Rv 93: what is asked counts; L23 and ESCP: the principal. */
  @ParameterizedTest(name = "{0} {1} {2} + {3}: {4}")
  @CsvSource({
    "BE, CONSUMER, 4900.00, 100.00, BE_CITATION,               juge de paix",
    "BE, CONSUMER, 4900.00, 379.44, BE_CITATION,               tribunal de première instance",
    "FR, CONSUMER, 4990.00, 10.00,  FR_PETITES_CREANCES,       commissaire de justice",
    "FR, CONSUMER, 4990.00, 15.00,  FR_INJONCTION_DE_PAYER,    president of the tribunal judiciaire"
        + " of the debtor's domicile (CPC 1406)",
    "NL, COMPANY, 24900.00, 200.00, NL_DAGVAARDING,            'rechtbank, civil chamber: a lawyer"
        + " is compulsory'",
    "LU, COMPANY, 15000.00, 900.00, LU_ORDONNANCE_DE_PAIEMENT, justice de paix of the debtor's"
        + " domicile"
  })
  void eachLawCountsTheValueInItsOwnWay(
      String country,
      DebtorKind kind,
      String principal,
      String accessories,
      Procedure expected,
      String court) {
    ProcedureOption best =
        CourtChoice.best(
                Suit.of(country, country, kind, Money.of(principal, "EUR"))
                    .accessories(Money.of(accessories, "EUR"))
                    .unregistered()
                    .facts())
            .orElseThrow();

    assertThat(best.procedure()).isEqualTo(expected);
    assertThat(best.court()).isEqualTo(court);
  }

  @ParameterizedTest
  @CsvSource({"JPY, 1860", "JPY, 900000", "USD, 100.00"})
  void aSumInAnotherCurrencyIsNeverTakenForEuro(String currency, String amount) {
    var facts =
        Suit.of("BE", "BE", DebtorKind.CONSUMER, Money.of(amount, currency))
            .unregistered()
            .withPaper()
            .facts();

    assertThat(CourtChoice.ways(facts))
        .filteredOn(way -> way.procedure() == Procedure.BE_INJONCTION)
        .singleElement()
        .satisfies(way -> assertThat(way.eligible()).isFalse());
  }

  @Test
  void aDutchConsumerSaleStaysWithTheKantonrechter() {
    assertThat(
            CourtChoice.best(
                    Suit.of("NL", "NL", DebtorKind.CONSUMER, Money.of("30000.00", "EUR"))
                        .ofGoods()
                        .facts())
                .orElseThrow()
                .court())
        .isEqualTo("kantonrechter");
  }

  /** N36, D34: what the creditor pays the court. */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "DE_MAHNVERFAHREN, 1000.00,  38.00",
    "DE_MAHNVERFAHREN, 1000.01,  41.00",
    "DE_MAHNVERFAHREN, 5000.01,  96.50",
    "DE_MAHNVERFAHREN, 10000.00, 141.50",
    "DE_KLAGE,         5000.00,  511.50",
    "NL_DAGVAARDING,   3000.00,  649.00"
  })
  void courtFeesGoByTheAmount(Procedure procedure, String amount, String cost) {
    assertThat(
            ProcedureTerms.of(procedure, LocalDate.of(2026, 11, 30))
                .costFor(Money.of(amount, "EUR")))
        .isEqualTo(Money.of(cost, "EUR"));
  }

  @ParameterizedTest
  @CsvSource({"1860.00, true", "1860.01, false"})
  void theBelgianSummaryOrderEndsAt1860(String amount, boolean open) {
    var facts =
        Suit.of("BE", "BE", DebtorKind.CONSUMER, Money.of(amount, "EUR"))
            .unregistered()
            .withPaper()
            .facts();
    assertThat(CourtChoice.ways(facts))
        .filteredOn(way -> way.procedure() == Procedure.BE_INJONCTION)
        .singleElement()
        .satisfies(way -> assertThat(way.eligible()).isEqualTo(open));
  }

  /** A rate that is not published yet stops no court: the rest is reserved. */
  @Test
  void aProvisionalClaimGoesOnWithTheKnownPart() {
    var facts =
        Suit.of("BE", "BE", DebtorKind.COMPANY, Money.of("12000", "EUR")).provisional(true).facts();

    assertThat(CourtChoice.best(facts).orElseThrow().why()).contains("reserve the rest");
  }

  @Test
  void theBelgianSummaryOrderNeedsThedebtorsOwnPaper() {
    assertThat(CourtChoice.ways(facts("BE", "BE", DebtorKind.CONSUMER, "900", Contest.NONE)))
        .filteredOn(way -> way.procedure() == Procedure.BE_INJONCTION)
        .singleElement()
        .satisfies(way -> assertThat(way.why()).contains("paper from the debtor"));
  }

  @ParameterizedTest(name = "gate {0}, prescribed {1}, insolvent {2}, provisional {3}: {4}")
  @CsvSource({
    "false, false, false, false, not certain",
    "true,  true,  false, false, prescribed",
    "true,  false, true,  false, declare the claim",
  })
  void whatStopsEverySuit(
      boolean gate, boolean prescribed, boolean insolvent, boolean provisional, String why) {
    var facts =
        Suit.of("BE", "BE", DebtorKind.COMPANY, Money.of("12000", "EUR"))
            .gate(gate)
            .prescribed(prescribed)
            .insolvent(insolvent)
            .withPaper()
            .provisional(provisional)
            .facts();
    assertThat(CourtChoice.best(facts)).isEmpty();
    assertThat(CourtChoice.ways(facts)).allSatisfy(way -> assertThat(way.why()).contains(why));
  }

  /** French creditor; amount, debtor, contest; whether an attempt was made; what au fond says. */
  @ParameterizedTest(name = "{0} {1}, {2}, tried {3}: {4}")
  @CsvSource({
    "CONSUMER,    5000.00, SERIOUS, false, CPC 750-1,      ",
    "CONSUMER,    5000.00, NONE,    false, CPC 750-1,      FR_PETITES_CREANCES",
    "CONSUMER,    5000.00, SERIOUS, true,  open to any,    FR_ASSIGNATION_AU_FOND",
    "CONSUMER,    5000.01, SERIOUS, false, open to any,    FR_ASSIGNATION_AU_FOND",
    "CONSUMER,    5000.01, NONE,    false, open to any,    FR_INJONCTION_DE_PAYER",
    "COMPANY,     900.00,  SERIOUS, false, open to any,    FR_ASSIGNATION_AU_FOND",
    "PUBLIC_BODY, 900.00,  SERIOUS, false, open to any,    FR_ASSIGNATION_AU_FOND"
  })
  void aSmallCivilClaimInFranceNeedsAnAttemptFirst(
      DebtorKind kind,
      String amount,
      Contest contest,
      boolean tried,
      String auFond,
      Procedure best) {
    CourtFacts known = facts("FR", "FR", kind, amount, contest);
    CourtFacts facts =
        Suit.of("FR", "FR", kind, known.principal()).contested(contest).tried(tried).facts();
    assertThat(CourtChoice.ways(facts))
        .filteredOn(way -> way.procedure() == Procedure.FR_ASSIGNATION_AU_FOND)
        .singleElement()
        .satisfies(way -> assertThat(way.why()).contains(auFond));
    assertThat(CourtChoice.best(facts).map(ProcedureOption::procedure).orElse(null))
        .isEqualTo(best);
  }

  @Test
  void utilitiesGoToTheJugeDePaixWhateverTheAmount() {
    var facts =
        Suit.of("BE", "BE", DebtorKind.CONSUMER, Money.of("9000", "EUR"))
            .unregistered()
            .ofSpecialSupplier()
            .facts();
    assertThat(CourtChoice.best(facts).orElseThrow().court()).isEqualTo("juge de paix");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-08-31, 2500.00, juge de paix",
    "2018-08-31, 2500.01, tribunal de première instance",
    "2018-09-01, 2500.01, juge de paix",
    "2018-09-01, 5000.00, juge de paix",
    "2018-09-01, 5000.01, tribunal de première instance"
  })
  void theCeilingOfTheDayCounts(LocalDate on, String amount, String court) {
    CourtFacts facts =
        Suit.of("BE", "BE", DebtorKind.CONSUMER, Money.of(amount, "EUR"))
            .unregistered()
            .tried(false)
            .on(on)
            .facts();
    assertThat(CourtChoice.best(facts).orElseThrow().court()).isEqualTo(court);
  }

  @Test
  void everyCeilingSaysWhereItComesFrom() {
    CourtCeiling now = CourtCeiling.of(CourtCeiling.Court.BE_JUGE_DE_PAIX, TODAY);
    assertThat(now.source()).contains("C.jud. 590");
    assertThat(now.certainty()).isEqualTo(Certainty.GENERAL);
    assertThatThrownBy(
            () -> CourtCeiling.of(CourtCeiling.Court.BE_JUGE_DE_PAIX, LocalDate.of(2014, 8, 31)))
        .hasMessageContaining("2014-08-31");
  }
}
