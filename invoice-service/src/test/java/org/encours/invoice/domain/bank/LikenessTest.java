package org.encours.invoice.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource({
    "1210.00, Boulangerie Test, thanks, false, 60, 'same amount, same name'",
    "1210.00, BOULANGERIE TEST BV, thanks, false, 60, 'same amount, same name'",
    "1210.00, Somebody, thanks, false, 40, same amount",
    "1185.80, Somebody, thanks, false, 40, same amount", // the discount taken
    "600.00, Somebody, facture 2026 0417, false, 25, its number in the text",
    "600.00, Boulangerie, acompte, true, 70, 'paid from this account before, same name'",
    "1210.00, Boulangerie Test, 2026-0417, true, 99, 'paid from this account before, same amount,"
        + " its number in the text, same name'"
  })
  void eachSignCountsByItself(
      String amount, String payer, String text, boolean known, int score, String why) {
    assertThat(
            Likeness.rank(
                money(amount, payer, text),
                List.of(candidate(1, "2026-0417", "1210.00", "1185.80", known))))
        .containsExactly(new Suggestion(id(1), score, why));
  }

  @Test
  void whatHasNoSignIsNotSuggested() {
    assertThat(
            Likeness.rank(
                money("600.00", "Somebody", "thanks"),
                List.of(candidate(1, "2026-0417", "1210.00", "1210.00", false))))
        .isEmpty();
  }

  @Test
  void invoicesThatTogetherComeToTheAmountAreSuggestedTogether() {
    List<Candidate> open =
        List.of(
            candidate(1, "A", "100.00", "100.00", true),
            candidate(2, "B", "70.00", "70.00", true),
            candidate(3, "C", "50.00", "50.00", true));
    assertThat(Likeness.rank(money("150.00", "Somebody", "x"), open))
        .extracting(Suggestion::invoice, Suggestion::score)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(id(1), 80),
            org.assertj.core.groups.Tuple.tuple(id(3), 80),
            org.assertj.core.groups.Tuple.tuple(id(2), 50));
  }

  @Test
  void invoicesPaidTogetherLessEveryDiscountAreSuggestedTogether() {
    List<Candidate> open =
        List.of(
            candidate(1, "A", "100.00", "98.00", true),
            candidate(2, "B", "70.00", "70.00", true),
            candidate(3, "C", "50.00", "49.00", true));
    assertThat(Likeness.rank(money("147.00", "Somebody", "x"), open))
        .filteredOn(suggestion -> suggestion.why().contains("together"))
        .extracting(Suggestion::invoice)
        .containsExactly(id(1), id(3));
    assertThat(Likeness.rank(money("148.00", "Somebody", "x"), open))
        .as("one discount taken, one not")
        .noneMatch(suggestion -> suggestion.why().contains("together"));
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  private static Candidate candidate(
      int number, String name, String open, String settling, boolean known) {
    return new Candidate(id(number), name, "Boulangerie Test SRL", eur(open), eur(settling), known);
  }

  private static BankTransaction money(String amount, String payer, String text) {
    return Movements.from(payer, Movements.movement(null, amount, true, text));
  }
}
