package org.encours.invoice.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.bank.Movements.movement;
import static org.encours.invoice.domain.bank.Movements.statement;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.util.Map;
import java.util.Optional;
import org.encours.invoice.domain.bank.Overlap.Seen;
import org.junit.jupiter.api.Test;

/** What looks like a movement that is booked already, and the balances that tell. */
class OverlapTest {

  private static final BankTransaction NAMED = movement("B-1", "10.00", true, "rent");
  private static final BankTransaction NAMELESS = movement(null, "10.00", true, "rent");

  private static Overlap seen(
      BankTransaction what, int inStatements, int inReports, boolean follows, String balance) {
    return new Overlap(
        Map.of(what.identity(), new Seen(inStatements, inReports)),
        follows,
        Optional.ofNullable(balance).map(amount -> eur(amount)));
  }

  @Test
  void aReferenceWithAnotherAmountDayDirectionOrTextIsAnotherMovement() {
    assertThat(NAMED.identity())
        .isNotEqualTo(movement("B-1", "10.01", true, "rent").identity())
        .isNotEqualTo(movement("B-1", "10.00", false, "rent").identity())
        .isNotEqualTo(movement("B-1", "10.00", true, "rent of May").identity())
        .isNotEqualTo(movement("B-2", "10.00", true, "rent").identity())
        .as("lines broken elsewhere, other case")
        .isEqualTo(movement("B-1", "10.00", true, "RE", "NT").identity());
  }

  @Test
  void whatABankGaveAReferenceIsKnownAgain() {
    assertThat(seen(NAMED, 1, 0, false, null).fresh(statement(2L, "0.00", "10.00", NAMED)))
        .isEmpty();
  }

  @Test
  void aDuplicateThatTheBalanceNeedsIsNone() {
    assertThat(seen(NAMED, 1, 0, true, "10.00").fresh(statement(2L, "10.00", "20.00", NAMED)))
        .containsExactly(NAMED);
  }

  @Test
  void whatAReportToldInAdvanceIsNotBookedAgainByTheStatement() {
    assertThat(
            seen(NAMELESS, 0, 1, true, "10.00")
                .fresh(statement(2L, "10.00", "30.00", NAMELESS, NAMELESS)))
        .containsExactly(NAMELESS);
  }

  @Test
  void withoutAReferenceOnlyTheBalanceTellsWhatComesAgain() {
    BankStatement again = statement(2L, "0.00", "10.00", NAMELESS);
    assertThat(seen(NAMELESS, 1, 0, false, "10.00").fresh(again)).as("booked already").isEmpty();
    assertThat(seen(NAMELESS, 1, 0, false, "55.00").fresh(again)).as("nobody knows").hasSize(1);
  }
}
