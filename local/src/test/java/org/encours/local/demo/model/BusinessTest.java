package org.encours.local.demo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BusinessTest {

  private static final long SEED = 20261121;
  private final Business belgian = Business.invent(Seller.BELGIAN, SEED, 110, 1100);
  private final Business french = Business.invent(Seller.FRENCH, SEED, 90, 900);

  @Test
  void theSameSeedGivesTheSameYear() {
    assertThat(Business.invent(Seller.BELGIAN, SEED, 110, 1100)).isEqualTo(belgian);
  }

  @Test
  void anotherSeedGivesAnotherYear() {
    assertThat(Business.invent(Seller.BELGIAN, SEED + 1, 110, 1100)).isNotEqualTo(belgian);
  }

  @Test
  void aYearHasAboutTwoThousandInvoicesOfTwoHundredDebtors() {
    assertThat(belgian.bills().size() + french.bills().size()).isBetween(1_950, 2_000);
    assertThat(belgian.parties().size() + french.parties().size()).isEqualTo(200);
  }

  @Test
  void everyKindOfDebtorAndEveryPayerIsThere() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    Set<Payer> payers = EnumSet.noneOf(Payer.class);
    Set<String> countries = new HashSet<>();
    belgian
        .parties()
        .forEach(
            party -> {
              kinds.add(party.kind());
              payers.add(party.payer());
              countries.add(party.country());
            });
    assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    assertThat(payers).containsExactlyInAnyOrder(Payer.values());
    assertThat(countries).contains("BE", "NL", "LU", "DE");
  }

  @Test
  void mostInvoicesArePaidWithoutALetterAndFewNeedAnAgency() {
    long all = belgian.bills().size() + french.bills().size();
    long alone = count(conduct -> conduct instanceof Conduct.PaysOnDay(int offset) && offset <= 2);
    long hard =
        count(
            conduct ->
                conduct instanceof Conduct.NeverPays || conduct instanceof Conduct.YieldsToPursuit);
    assertThat(alone * 100 / all).isBetween(40L, 65L);
    assertThat(hard * 100 / all).isBetween(2L, 9L);
  }

  @Test
  void numbersNamesAndReferencesAreUnique() {
    assertThat(belgian.bills()).extracting(Bill::number).doesNotHaveDuplicates();
    assertThat(belgian.parties()).extracting(Party::name).doesNotHaveDuplicates();
    assertThat(belgian.bills().stream().flatMap(bill -> bill.paymentReference().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void nothingIsBilledOutsideTheYearOrBeforeDelivery() {
    assertThat(french.bills())
        .allSatisfy(
            bill -> {
              assertThat(bill.issueDate()).isBetween(Seller.FRENCH.from(), Seller.FRENCH.to());
              assertThat(bill.deliveryDate()).isBeforeOrEqualTo(bill.issueDate());
              assertThat(bill.total()).isGreaterThan(BigDecimal.TEN);
            });
  }

  @Test
  void ibansAreValid() {
    assertThat(belgian.parties())
        .allSatisfy(
            party ->
                assertThat(
                        CheckDigits.mod97(party.iban().substring(4) + party.iban().substring(0, 4)))
                    .isEqualTo(1));
  }

  @Test
  void onlyAnInsolventPayerHasADayOnWhichItFails() {
    assertThat(belgian.parties())
        .allSatisfy(
            party ->
                assertThat(party.failsOn().isPresent())
                    .isEqualTo(party.payer() == Payer.INSOLVENT));
  }

  private long count(Predicate<Conduct> matching) {
    return java.util.stream.Stream.concat(belgian.bills().stream(), french.bills().stream())
        .map(Bill::conduct)
        .filter(matching)
        .count();
  }
}
