package org.encours.risk.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;
import static org.encours.risk.domain.behaviour.Facts.invoice;

import java.util.UUID;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;

class PositionTest {

  @Test
  void overdueStartsAtTheFirstLateInstalment() {
    Facts facts =
        new Facts()
            .issued(
                1,
                "2026-01-01",
                new Term(day("2026-01-31"), eur("300.00")),
                new Term(day("2026-02-28"), eur("700.00")))
            .paid(1, "2026-02-05", "100.00");
    Position position = facts.asOf("2026-02-10").position();
    assertThat(position.overdue()).isEqualTo(eur("200.00"));
    assertThat(position.exposure()).isEqualTo(eur("900.00"));
    assertThat(facts.paid(1, "2026-02-20", "900.00").asOf("2026-03-01").record().late())
        .isEqualTo(1);
  }

  @Test
  void aReversedPaymentOpensTheInvoiceAgain() {
    Facts facts =
        new Facts()
            .issued(1, "2026-01-01", "2026-01-31", "100.00")
            .paid(1, "2026-01-30", "100.00")
            .and(new Fact.PaymentReversed(invoice(1), day("2026-02-03"), eur("100.00")));
    assertThat(facts.asOf("2026-02-02").record().late()).isZero();
    Behaviour after = facts.asOf("2026-02-04");
    assertThat(after.position().exposure()).isEqualTo(eur("100.00"));
    assertThat(after.record().late()).isEqualTo(1);
    assertThat(after.incidents().reversals()).isEqualTo(1);
  }

  @Test
  void whatASettlementWroteOffIsOwedAgainWhenItFellThrough() {
    Facts facts =
        new Facts()
            .issued(1, "2026-01-01", "2026-01-31", "100.00")
            .paid(1, "2026-03-01", "60.00")
            .and(new Fact.WrittenOff(invoice(1), day("2026-03-01"), eur("40.00")))
            .and(new Fact.PaymentReversed(invoice(1), day("2026-03-08"), eur("60.00")))
            .and(new Fact.WriteOffReversed(invoice(1), day("2026-03-08"), eur("40.00")));
    Behaviour settled = facts.asOf("2026-03-02");
    assertThat(settled.position().exposure()).isEqualTo(eur("0.00"));
    assertThat(settled.incidents().writeOffs()).isEqualTo(1);
    Behaviour after = facts.asOf("2026-03-09");
    assertThat(after.position().overdue()).isEqualTo(eur("100.00"));
    assertThat(after.incidents().writeOffs()).isZero();
    assertThat(after.incidents().reversals()).isEqualTo(1);
  }

  @Test
  void whatACreditNoteTookBackWasNeverLate() {
    Behaviour behaviour =
        new Facts()
            .issued(1, "2026-01-01", "2026-01-31", "100.00")
            .and(new Fact.Credited(invoice(1), day("2026-03-10"), eur("100.00")))
            .asOf("2026-03-10");
    assertThat(behaviour.record().known()).isZero();
    assertThat(behaviour.position().exposure()).isEqualTo(eur("0.00"));
  }

  @Test
  void aDisputedAmountIsOverdueButDoesNotCountAgainstTheDebtor() {
    UUID dispute = new UUID(1, 1);
    Facts facts =
        new Facts()
            .issued(1, "2026-01-01", "2026-01-31", "900.00")
            .and(new Fact.DisputeOpened(invoice(1), day("2026-02-02"), dispute));
    Position disputed = facts.asOf("2026-03-31").position();
    assertThat(disputed.overdue()).isEqualTo(eur("900.00"));
    assertThat(disputed.undisputedOverdue(1, eur("0.00"))).isEqualTo(eur("0.00"));
    facts.and(
        new Fact.DisputeResolved(invoice(1), day("2026-03-31"), dispute, DisputeOutcome.REJECTED));
    assertThat(facts.asOf("2026-03-31").position().undisputedOverdue(1, eur("0.00")))
        .isEqualTo(eur("900.00"));
    assertThat(facts.asOf("2026-03-31").incidents().rejectedDisputes()).isEqualTo(1);
  }

  @Test
  void moneyIsSpokenOfInTheCurrencyMostInvoicesAreIn() {
    Behaviour behaviour =
        new Facts()
            .issued(1, "2026-01-01", "2026-01-31", "10.00")
            .issued(2, "2026-01-02", "2026-01-31", "20.00")
            .issued(3, "2026-01-03", new Term(day("2026-02-01"), Money.of("9000", "JPY")))
            .asOf("2026-01-03");
    assertThat(behaviour.position().exposure()).isEqualTo(eur("30.00"));
    assertThat(behaviour.position().otherCurrencies()).isTrue();
  }

  @Test
  void trustGrowsOnWhatWasPaidAndNotOnWhatIsOwed() {
    Facts facts =
        new Facts()
            .issued(1, "2026-01-05", "2026-02-04", "600.00")
            .paid(1, "2026-02-04", "600.00")
            .issued(2, "2026-03-01", "2026-03-31", "3000.00");
    Position position = facts.asOf("2026-03-01").position();
    assertThat(position.monthlyTurnover()).isEqualTo(eur("1800.00"));
    assertThat(position.monthlyPaid()).isEqualTo(eur("300.00"));
  }

  @Test
  void whatCannotBeTrueOfAnInvoiceIsNoFact() {
    Facts facts = new Facts();
    assertThatThrownBy(() -> facts.paid(1, "2026-02-01", "-1.00"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no amount of an invoice is negative: -1.00 EUR");
    assertThatThrownBy(() -> facts.issued(1, "2026-01-01", "2026-01-31", "-5.00"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                facts.issued(
                    1,
                    "2026-01-01",
                    new Term(day("2026-01-31"), eur("5.00")),
                    new Term(day("2026-02-28"), Money.of("5.00", "USD"))))
        .hasMessage("an invoice is in one currency");
  }

  @Test
  void moneyInAnotherCurrencyThanTheInvoicesDoesNotCoverIt() {
    Facts facts =
        new Facts()
            .issued(1, "2026-01-01", "2026-01-31", "100.00")
            .and(new Fact.Paid(invoice(1), day("2026-01-20"), Money.of("100.00", "USD")))
            .and(new Fact.Credited(invoice(1), day("2026-01-21"), Money.of("100.00", "USD")));
    assertThat(facts.asOf("2026-02-10").position().exposure()).isEqualTo(eur("100.00"));
  }
}
