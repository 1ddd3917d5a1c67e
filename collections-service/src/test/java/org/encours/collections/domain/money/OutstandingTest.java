package org.encours.collections.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.opened;

import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.agencywork.Reports;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.closing.Concessions;
import org.encours.collections.domain.ledger.LedgerEffects;
import org.encours.collections.domain.ledger.LedgerWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a payment settles is the ledger's to say; 1,000.00 with 25.40 interest and 40.00. */
class OutstandingTest {

  @Test
  void whatTheAgencyBroughtSettlesWhatTheLedgerSays() {
    CollectionCase reported = Reports.report(amicable(), payment("225.40")).state();
    assertThat(reported.outstanding())
        .as("until the ledger has answered, the invoice comes first")
        .isEqualTo(new Outstanding(eur("774.60"), eur("65.40")));
    CollectionCase interest =
        LedgerWords.chargesPaid(reported, id(500), Component.INTEREST, eur("25.40"), ACT).state();
    CollectionCase told = principal(interest, 500, "200.00", "800.00");
    assertThat(told.outstanding()).isEqualTo(new Outstanding(eur("800.00"), eur("40.00")));
    assertThat(left(told, Component.INTEREST)).isEqualTo("0.00");
    assertThat(left(told, Component.FIXED_COMPENSATION)).isEqualTo("40.00");
    assertThat(told.account().recovered()).isEqualTo(eur("225.40"));
  }

  @Test
  void onePaymentOfPrincipalAndChargesCountsWithBoth() {
    CollectionCase principal = principal(opened(), 60, "1000.00", "0.00");
    CollectionCase interest =
        LedgerWords.chargesPaid(principal, id(60), Component.INTEREST, eur("25.40"), ACT).state();
    assertThat(interest.account().recoveries()).hasSize(1);
    assertThat(interest.account().open()).isEqualTo(eur("40.00"));
    CollectionCase all =
        LedgerWords.chargesPaid(interest, id(60), Component.FIXED_COMPENSATION, eur("40.00"), ACT)
            .state();
    assertThat(all.state()).isEqualTo(new CaseState.Closed(Outcome.PAID_DIRECTLY, ACT.on()));
  }

  @Test
  void theSameWordHeardAgainCountsOnce() {
    CollectionCase once = principal(opened(), 60, "100.00", "900.00");
    assertThat(principal(once, 60, "100.00", "900.00")).isEqualTo(once);
    CollectionCase more = principal(once, 60, "100.00", "800.00");
    assertThat(more.account().open()).isEqualTo(eur("865.40"));
  }

  @Test
  void moneyThatWentBackHasSettledNothing() {
    CollectionCase paid =
        principal(principal(opened(), 60, "30.00", "970.00"), 61, "500.00", "470.00");
    CollectionCase bounced =
        LedgerWords.reversed(paid, id(60), "2026-1", eur("30.00"), ACT).state();
    assertThat(bounced.outstanding()).isEqualTo(new Outstanding(eur("500.00"), eur("65.40")));
    assertThat(LedgerWords.reversed(bounced, id(60), "2026-1", eur("30.00"), ACT).state())
        .isEqualTo(bounced);
  }

  @ParameterizedTest
  @CsvSource({
    "1000.00, 65.40,  0.00,   65.40",
    "800.00,  265.40, 200.00, 65.40",
    "200.00,  865.40, 800.00, 65.40"
  })
  void theLedgerIsToldWhatItWouldStillWaitFor(
      String paid, String conceded, String principal, String charges) {
    CollectionCase worked = principal(opened(), 60, paid, "1.00");
    var ended = Concessions.waive(worked, eur(conceded), "peace", ACT).orThrow();
    assertThat(ended.state().closed()).isTrue();
    assertThat(Concessions.untold(ended.state()))
        .hasValueSatisfying(
            told -> {
              assertThat(told.principal()).isEqualTo(eur(principal));
              assertThat(told.charges()).isEqualTo(eur(charges));
            });
  }

  @Test
  void aChargeThatTheLedgerBooksBeyondTheClaimIsOwedToo() {
    CollectionCase grown =
        LedgerEffects.charged(opened(), claim(), id(80), Component.INTEREST, eur("31.00"), ACT)
            .state();
    assertThat(grown.account().claimed()).isEqualTo(eur("1071.00"));
    assertThat(left(grown, Component.INTEREST)).isEqualTo("31.00");
    CollectionCase costs =
        LedgerEffects.charged(grown, claim(), id(81), Component.COST, eur("120.00"), ACT).state();
    assertThat(left(costs, Component.COST)).isEqualTo("120.00");
    assertThat(
            LedgerEffects.charged(costs, claim(), id(81), Component.COST, eur("120.00"), ACT)
                .state())
        .isEqualTo(costs);
    assertThat(
            LedgerEffects.charged(costs, claim(), id(82), Component.INTEREST, eur("20.00"), ACT)
                .state())
        .as("the case claims that much already")
        .isEqualTo(costs);
  }

  private static org.encours.collections.domain.agencywork.AgencyUpdate payment(String amount) {
    return Reports.update(Kind.PAYMENT, amount, null);
  }

  private static CollectionCase principal(
      CollectionCase of, int receipt, String amount, String open) {
    return LedgerWords.paid(of, id(receipt), "2026-1", eur(amount), ACT.on(), eur(open), ACT)
        .state();
  }

  private static String left(CollectionCase of, Component component) {
    return OutstandingByComponent.of(of.claims(), of.account())
        .of(component)
        .amount()
        .toPlainString();
  }
}
