package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encours.collections.Creditor.ACME;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hand-offs at the gate: complete, incomplete, overtaken, disputed in part. */
@QuarkusTest
@WithServers
class GateIT {

  private final Ledger ledger = ACME.ledger;

  @BeforeEach
  void agenciesAreRegistered() {
    ACME.worksWithRecouvraAndOtherOne();
  }

  @Test
  void anIncompleteClaimIsRefusedAndReopensByItselfWhenThePieceArrives() {
    Ledger.Debt debt = ledger.debt("500.00");
    ledger.paper(debt, "ORDER");
    ledger.paper(debt, "PROOF_OF_SENDING");
    ledger.handOff(debt);
    JsonPath refused = ACME.theCase(debt, "REFUSED");
    assertThat(refused.getBoolean("items[0].checks.certain.ok")).isFalse();
    assertThat(refused.getString("items[0].checks.certain.missing[0].what"))
        .contains("DELIVERY_NOTE");
    assertThat(refused.getString("items[0].checks.certain.missing[0].who")).isEqualTo("DELIVERY");
    assertThat(refused.getBoolean("items[0].checks.liquid.ok")).isTrue();
    ledger.paper(debt, "DELIVERY_NOTE");
    String id = ACME.theCase(debt, "AMICABLE").getString("items[0].id");
    assertThat(id).isEqualTo(refused.getString("items[0].id"));
    Told.on("encours.collections", 3, e -> e.data().contains(id));
  }

  /** The claim waits for the committee when the debtor's objection is heard of. */
  @Test
  void anObjectionThatIsToldLateHoldsTheClaimUntilItIsAnswered() {
    Ledger.Debt debt = ledger.provenDebt("30000.00");
    ledger.handOff(debt);
    String id = ACME.theCase(debt, "PROPOSED").getString("items[0].id");
    UUID dispute = ledger.dispute(debt, "30000.00");
    JsonPath held = ACME.theCase(debt, "REFUSED");
    assertThat(held.getString("items[0].id")).isEqualTo(id);
    assertThat(held.getBoolean("items[0].checks.certain.ok")).isFalse();
    ledger.resolve(debt, dispute, "REJECTED");
    assertThat(ACME.theCase(debt, "PROPOSED").getString("items[0].id")).isEqualTo(id);
  }

  @Test
  void aHandOffThatOvertakesTheLedgersNewsIsNeverStuck() {
    List<Ledger.Debt> debts =
        java.util.stream.IntStream.range(0, 12)
            .mapToObj(
                i -> {
                  Ledger.Debt debt = ledger.debt("700.00");
                  ledger.paper(debt, "ORDER");
                  ledger.handOffAtOnce(debt);
                  ledger.paper(debt, "DELIVERY_NOTE");
                  ledger.paper(debt, "PROOF_OF_SENDING");
                  return debt;
                })
            .toList();
    debts.forEach(debt -> ACME.theCase(debt, "AMICABLE"));
  }

  @Test
  void aPartlyDisputedClaimIsHandedOffForItsUndisputedPart() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    UUID dispute = ledger.dispute(debt, "400.00");
    ledger.handOff(debt);
    JsonPath both = ACME.theCase(debt, "AMICABLE");
    assertThat(both.getList("items.status")).containsExactlyInAnyOrder("AMICABLE", "REFUSED");
    assertThat(both.getString("items.find { it.status == 'AMICABLE' }.claims[0].principal.amount"))
        .isEqualTo("600.00");
    ledger.resolve(debt, dispute, "REJECTED");
    await()
        .atMost(Timeouts.LONG)
        .until(
            () ->
                ACME.cases(debt.reference())
                    .getList("items.status")
                    .equals(List.of("AMICABLE", "AMICABLE")));
  }
}
