package org.encours.collections.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.RULES;
import static org.encours.collections.domain.Samples.agency;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.creditor;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.offer;
import static org.encours.collections.domain.Samples.on;
import static org.encours.collections.domain.Samples.opened;
import static org.encours.collections.domain.Samples.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.encours.collections.domain.agency.Allocation;
import org.encours.collections.domain.agency.Offers;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.agencywork.AgencyUpdate;
import org.encours.collections.domain.agencywork.AgencyWork;
import org.encours.collections.domain.agencywork.Reports;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.closing.Concessions;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.ledger.LedgerEffects;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a payment settles first: as the mandate says, within the law, and once and for all. */
class AllocationTest {

  /** 5,000.00 due on 31 January, 2,000.00 on 15 March: interest had come to 61.85. */
  @ParameterizedTest
  @CsvSource({
    "PRINCIPAL_FIRST,          3000.00, 101.85",
    "INTEREST_THEN_PRINCIPAL,  3061.85,  40.00",
    "COSTS_INTEREST_PRINCIPAL, 3101.85,   0.00"
  })
  void aPartPaymentSettlesWhatTheMandateSays(
      Allocation order, String principal, String accessories) {
    Claim large =
        new Claim(
            claim().invoice(),
            "2026-1",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 31),
            eur("5000.00"),
            eur("61.85"),
            List.of(),
            eur("40.00"),
            eur("0.00"),
            null,
            false);
    CollectionCase worked =
        handed(
            opening().open(new CaseId(id(10)), List.of(large), Contest.NONE, ACT).state(), order);
    CollectionCase paid = pays(worked, id(60), "2000.00");
    assertThat(paid.outstanding()).isEqualTo(new Outstanding(eur(principal), eur(accessories)));
    assertThat(paid.account().open()).isEqualTo(eur("3101.85"));
    // The ledger has booked all of it on the invoice, whatever the mandate says.
    assertThat(LedgerShare.open(eur("5000.00"), paid.account())).isEqualTo(eur("3000.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "BE, COMPANY,     COSTS_INTEREST_PRINCIPAL, COSTS_INTEREST_PRINCIPAL",
    "BE, PUBLIC_BODY, COSTS_INTEREST_PRINCIPAL, COSTS_INTEREST_PRINCIPAL",
    "BE, CONSUMER,    COSTS_INTEREST_PRINCIPAL, INTEREST_THEN_PRINCIPAL",
    "FR, COMPANY,     COSTS_INTEREST_PRINCIPAL, INTEREST_THEN_PRINCIPAL",
    "FR, CONSUMER,    COSTS_INTEREST_PRINCIPAL, INTEREST_THEN_PRINCIPAL",
    "FR, CONSUMER,    INTEREST_THEN_PRINCIPAL,  INTEREST_THEN_PRINCIPAL",
    "FR, CONSUMER,    PRINCIPAL_FIRST,          PRINCIPAL_FIRST",
    "BE, COMPANY,     PRINCIPAL_FIRST,          PRINCIPAL_FIRST"
  })
  void noMandatePutsCostsFirstWhereTheLawDoesNot(
      String country, DebtorKind kind, Allocation mandate, Allocation lawful) {
    assertThat(mandate.lawfulFor(country, kind)).isEqualTo(lawful);
    assertThat(
            Offers.of(
                    agency("recouvra", "10", mandate),
                    Tone.FIRM,
                    creditor(country),
                    debtor(kind, country),
                    List.of(claim()),
                    Map.of(),
                    List.of(),
                    ACT.on())
                .allocation())
        .isEqualTo(lawful);
  }

  @Test
  void whatWasSettledStaysSettledUnderTheNextMandate() {
    CollectionCase first =
        pays(handed(opened(), Allocation.INTEREST_THEN_PRINCIPAL), id(60), "25.40");
    assertThat(first.outstanding()).isEqualTo(new Outstanding(eur("1000.00"), eur("40.00")));
    CollectionCase back = Closing.recall(first, "slow", ACT).orThrow().state();
    CollectionCase second = pays(handed(back, Allocation.PRINCIPAL_FIRST), id(61), "100.00");
    assertThat(second.outstanding()).isEqualTo(new Outstanding(eur("900.00"), eur("40.00")));
  }

  @Test
  void moneyThatWentBackHasSettledNothing() {
    CollectionCase paid = handed(opened(), Allocation.INTEREST_THEN_PRINCIPAL);
    paid = direct(direct(paid, 60, "30.00"), 61, "500.00");
    assertThat(paid.outstanding()).isEqualTo(new Outstanding(eur("495.40"), eur("40.00")));
    CollectionCase bounced =
        LedgerEffects.reversed(paid, id(60), "2026-1", eur("30.00"), on("2026-06-10")).state();
    assertThat(bounced.outstanding()).isEqualTo(new Outstanding(eur("525.40"), eur("40.00")));
  }

  @ParameterizedTest
  @CsvSource({
    "PRINCIPAL_FIRST,          800.00, 265.40, 200.00",
    "INTEREST_THEN_PRINCIPAL,  800.00, 265.40, 200.00",
    "COSTS_INTEREST_PRINCIPAL, 800.00, 265.40, 200.00",
    "COSTS_INTEREST_PRINCIPAL, 1000.00, 65.40, 0.00"
  })
  void theLedgerIsToldWhatItWouldStillWaitFor(
      Allocation order, String paid, String conceded, String toWriteOff) {
    CollectionCase worked = direct(handed(opened(), order), 60, paid);
    CollectionCase ended = Concessions.waive(worked, eur(conceded), "peace", ACT).orThrow().state();
    assertThat(ended.closed()).isTrue();
    assertThat(ended.concededPrincipal()).isEqualTo(eur(toWriteOff));
    assertThat(LedgerShare.open(eur("1000.00"), ended.account())).isEqualTo(eur(toWriteOff));
  }

  @Test
  void aCaseThatNoAgencyHasIsPaidAsTheLedgerBooksIt() {
    assertThat(direct(opened(), 60, "100.00").outstanding())
        .isEqualTo(new Outstanding(eur("900.00"), eur("65.40")));
  }

  private static CollectionCase direct(CollectionCase worked, int receipt, String amount) {
    Money money = eur(amount);
    return LedgerEffects.paid(worked, id(receipt), "2026-1", money, ACT.on(), eur("1.00"), ACT)
        .state();
  }

  private static CollectionCase pays(
      CollectionCase worked, java.util.UUID recovery, String amount) {
    return AgencyWork.report(
            worked, Reports.update(AgencyUpdate.Kind.PAYMENT, amount, null), recovery, RULES, ACT)
        .orThrow()
        .state();
  }

  private static CollectionCase handed(CollectionCase waiting, Allocation order) {
    return HandingOff.toAgency(waiting, offer(order), 90, "best", ACT).orThrow().state();
  }
}
