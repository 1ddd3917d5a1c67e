package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hand-offs at the gate: complete, incomplete, overtaken, disputed in part. */
@QuarkusTest
@WithServers
class GateIT {

  private final Ledger ledger = new Ledger("acme-be");

  @BeforeEach
  void agenciesAreRegistered() {
    Acme.agenciesAreRegistered(ledger);
  }

  @Test
  void anIncompleteClaimIsRefusedAndReopensByItselfWhenThePieceArrives() {
    Ledger.Debt debt = ledger.debt("500.00");
    ledger.paper(debt, "ORDER");
    ledger.paper(debt, "PROOF_OF_SENDING");
    ledger.handOff(debt);
    JsonPath refused = Acme.theCase(debt, "REFUSED");
    assertThat(refused.getBoolean("items[0].checks.certain.ok")).isFalse();
    assertThat(refused.getString("items[0].checks.certain.missing[0].what"))
        .contains("DELIVERY_NOTE");
    assertThat(refused.getString("items[0].checks.certain.missing[0].who")).isEqualTo("DELIVERY");
    assertThat(refused.getBoolean("items[0].checks.liquid.ok")).isTrue();
    ledger.paper(debt, "DELIVERY_NOTE");
    String id = Acme.theCase(debt, "AMICABLE").getString("items[0].id");
    assertThat(id).isEqualTo(refused.getString("items[0].id"));
    Acme.valid(Topics.await("encours.collections", 3, e -> e.data().contains(id), Acme.PATIENCE));
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
    debts.forEach(debt -> Acme.theCase(debt, "AMICABLE"));
  }

  @Test
  void aPartlyDisputedClaimIsHandedOffForItsUndisputedPart() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    UUID dispute = ledger.dispute(debt, "400.00");
    ledger.handOff(debt);
    JsonPath both = Acme.theCase(debt, "AMICABLE");
    assertThat(both.getList("items.status")).containsExactlyInAnyOrder("AMICABLE", "REFUSED");
    assertThat(both.getString("items.find { it.status == 'AMICABLE' }.claims[0].principal.amount"))
        .isEqualTo("600.00");
    ledger.resolve(debt, dispute, "REJECTED");
    await()
        .atMost(Acme.PATIENCE)
        .until(
            () ->
                Acme.cases(debt.reference())
                    .getList("items.status")
                    .equals(List.of("AMICABLE", "AMICABLE")));
  }
}
