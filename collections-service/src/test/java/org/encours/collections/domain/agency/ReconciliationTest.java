package org.encours.collections.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;

import java.util.List;
import org.encours.collections.domain.agency.Reconciliation.Compared;
import org.encours.collections.domain.agency.Reconciliation.Finding;
import org.encours.collections.domain.agency.Reconciliation.Gap;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agency's statement of a month against what it reported. */
class ReconciliationTest {

  private static Remitted line(int number, String collected, String fee) {
    return new Remitted(id(number), eur(collected), eur(fee));
  }

  @ParameterizedTest(name = "reported {0} less {1}, stated {2} less {3}: {4}")
  @CsvSource({
    "400.00, 48.00, 400.00, 48.00, AGREED,           0.00",
    "400.00, 48.00, 400.00, 50.00, FEE_DIFFERS,      2.00",
    "400.00, 48.00, 300.00, 36.00, COLLECTED_DIFFERS, 88.00",
    "400.00, 48.00, 500.00, 60.00, COLLECTED_DIFFERS, -88.00"
  })
  void eachCaseIsHeldAgainstTheOther(
      String collected, String fee, String stated, String kept, Finding finding, String missing) {
    var found = Reconciliation.of(List.of(line(1, collected, fee)), List.of(line(1, stated, kept)));
    assertThat(found.lines()).extracting(Compared::finding).containsExactly(finding);
    assertThat(found.gaps()).extracting(Gap::missing).containsExactly(eur(missing));
    assertThat(found.agreed()).isEqualTo(finding == Finding.AGREED);
  }

  @Test
  void whatOneSideDoesNotKnowComesFirst() {
    var found =
        Reconciliation.of(
            List.of(line(1, "100.00", "10.00"), line(2, "200.00", "20.00")),
            List.of(line(1, "100.00", "10.00"), line(3, "50.00", "5.00")));
    assertThat(found.lines())
        .extracting(Compared::finding)
        .containsExactly(Finding.NOT_REPORTED, Finding.NOT_STATED, Finding.AGREED);
    assertThat(found.gaps()).containsExactly(new Gap(eur("270.00"), eur("135.00"), eur("135.00")));
  }

  @Test
  void severalPaymentsOfACaseAreOneSum() {
    var found =
        Reconciliation.of(
            List.of(line(1, "100.00", "10.00")),
            List.of(line(1, "60.00", "6.00"), line(1, "40.00", "4.00")));
    assertThat(found.agreed()).isTrue();
  }

  @Test
  void currenciesAreNeverMixed() {
    Remitted francs = new Remitted(id(1), Money.of("100.00", "CHF"), Money.of("10.00", "CHF"));
    var found = Reconciliation.of(List.of(line(1, "100.00", "10.00")), List.of(francs));
    assertThat(found.lines())
        .extracting(Compared::finding)
        .containsExactly(Finding.CURRENCY_DIFFERS);
    assertThat(found.gaps())
        .extracting(Gap::missing)
        .containsExactly(Money.of("-90.00", "CHF"), eur("90.00"));
    assertThat(Reconciliation.violations(List.of(line(1, "100.00", "10.00"), francs)))
        .extracting(Violation::path)
        .containsExactly("lines[1].collected.currency");
  }

  @ParameterizedTest
  @CsvSource({
    "-1.00, 0.00,  lines[0].collected",
    "10.00, 10.01, lines[0].fee",
    "10.00, -0.01, lines[0].fee"
  })
  void aLineThatIsNoMoneyIsNamed(String collected, String fee, String path) {
    assertThat(Reconciliation.violations(List.of(line(1, collected, fee))))
        .extracting(Violation::path)
        .contains(path);
  }
}
