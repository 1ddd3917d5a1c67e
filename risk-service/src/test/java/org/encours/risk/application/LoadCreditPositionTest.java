package org.encours.risk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.CreditUsage;
import org.encours.risk.application.port.EventBatch;
import org.encours.risk.application.port.ExchangeRates;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.Reservations;
import org.encours.risk.domain.assessment.CreditFiles;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.credit.CreditPosition;
import org.encours.risk.domain.credit.Exchange;
import org.encours.risk.domain.currency.DatedRate;
import org.encours.risk.domain.currency.ReferenceRates;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.DebtorKind;
import org.junit.jupiter.api.Test;

class LoadCreditPositionTest {

  private static final CreditorId ACME = new CreditorId("acme-be");
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Currency EUR = DatedRate.EURO;
  private static final Currency USD = Currency.getInstance("USD");

  /** Its limit is 5,000 EUR. */
  private final DebtorFile alone = member(1, "C-1", Optional.empty());

  private final DebtorFile head = member(2, "G", Optional.empty());
  private final DebtorFile member = member(3, "M", Optional.of("G"));

  @Test
  void noRateIsAskedForWhileAllIsInOneCurrency() {
    CreditPosition standing = standing(alone, List.of(alone), EUR, "100.00 EUR", "20.00 EUR");
    assertThat(standing.exposure()).isEqualTo(eur("100.00"));
    assertThat(standing.reserved()).isEqualTo(eur("20.00"));
    assertThat(standing.exchange()).isSameAs(Exchange.NONE);
    assertThat(asked).isZero();
    standing(member, List.of(head, member), EUR, "100.00 EUR", "0.00 EUR");
    standing(alone, List.of(alone), EUR);
    assertThat(asked).isZero();
  }

  @Test
  void whatIsOwedAndHeldInAnotherCurrencyCountsAtTheLatestRate() {
    CreditPosition standing =
        standing(alone, List.of(alone), EUR, "100.00 EUR", "0.00 EUR", "1000.00 USD", "10.51 USD");
    assertThat(standing.exposure()).isEqualTo(eur("1051.29"));
    assertThat(standing.reserved()).isEqualTo(eur("10.00"));
    assertThat(standing.available()).isEqualTo(eur("3938.71"));
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void anOrderInAnotherCurrencyNeedsARateThoughNothingIsOwed() {
    assertThat(standing(alone, List.of(alone), USD).exchange().rates().canConvert(USD, EUR))
        .isTrue();
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void theGroupsMoneyAbroadTakesOfTheLimitOfItsHead() {
    CreditPosition standing =
        standing(
            member, List.of(head, member), EUR, "0.00 EUR", "0.00 EUR", "4204.80 USD", "0.00 USD");
    assertThat(standing.groupRoom()).contains(eur("1000.00")); // 5,000.00 less 4,000.00
  }

  private int asked;

  /** Owed and held in turn, of the debtor as of its group. */
  private CreditPosition standing(
      DebtorFile file, List<DebtorFile> group, Currency order, String... owedAndHeld) {
    Reservations reservations = new Known(owedAndHeld);
    List<KnownDebtor> known =
        group.stream().map(it -> new KnownDebtor(it, day("2026-11-01"), false)).toList();
    return new LoadCreditPosition(reservations, new GroupHeadroom(reservations), new Rates())
        .of(ACME, file, known, order, NOW);
  }

  private static DebtorFile member(int number, String reference, Optional<String> parent) {
    DebtorFile met =
        DebtorFile.open(
            new DebtorId(new UUID(1, number)),
            reference,
            DebtorKind.COMPANY,
            parent,
            Optional.empty(),
            day("2026-01-01"));
    return CreditFiles.assessed(met, new Facts(), "2026-11-01").file();
  }

  private record Known(String... owedAndHeld) implements Reservations {

    @Override
    public List<CreditUsage> taken(CreditorId creditor, Collection<DebtorId> debtors, Instant at) {
      return IntStream.range(0, owedAndHeld.length / 2)
          .mapToObj(i -> new CreditUsage(money(owedAndHeld[2 * i]), money(owedAndHeld[2 * i + 1])))
          .toList();
    }

    private static Money money(String text) {
      return Money.of(text.split(" ")[0], text.split(" ")[1]);
    }

    @Override
    public void hold(
        CreditorId creditor,
        DebtorId debtor,
        UUID id,
        Money amount,
        Optional<String> orderReference,
        Instant madeAt,
        Instant until) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void invoiced(CreditorId creditor, List<EventBatch.Invoiced> invoices) {
      throw new UnsupportedOperationException();
    }
  }

  private final class Rates implements ExchangeRates {

    @Override
    public ReferenceRates latest(CreditorId creditor, LocalDate on) {
      asked++;
      assertThat(on).isEqualTo(day("2026-11-22"));
      return ReferenceRates.of(
          List.of(new DatedRate(USD, new BigDecimal("1.0512"), day("2026-11-20"))));
    }

    @Override
    public List<DatedRate> of(CreditorId creditor, LocalDate day) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void put(CreditorId creditor, LocalDate day, Collection<DatedRate> rates, String by) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<LocalDate> days(CreditorId creditor, LocalDate from) {
      throw new UnsupportedOperationException();
    }
  }
}
