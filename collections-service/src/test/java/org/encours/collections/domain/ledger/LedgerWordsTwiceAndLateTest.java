package org.encours.collections.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.opened;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.money.OutstandingByComponent;
import org.encours.collections.domain.money.Settled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The broker may say anything twice, and what belongs together in any order. */
class LedgerWordsTwiceAndLateTest {

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWordTwiceIsEveryWordOnce(int seed) {
    List<UnaryOperator<CollectionCase>> words = words(new Random(seed));
    CollectionCase once = opened();
    CollectionCase twice = opened();
    for (UnaryOperator<CollectionCase> word : words) {
      once = word.apply(once);
      twice = word.apply(word.apply(twice));
    }
    // And once more all of it, as after a broker that was set back.
    for (UnaryOperator<CollectionCase> word : words) {
      twice = word.apply(twice);
    }
    assertThat(twice.account()).isEqualTo(once.account());
    assertThat(twice.state()).isEqualTo(once.state());
    assertThat(twice.timeline()).isEqualTo(once.timeline());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inWhateverOrderTheyComeTheComponentsAreTheSame(int seed) {
    List<UnaryOperator<CollectionCase>> words = new ArrayList<>(words(new Random(seed)));
    CollectionCase inOrder = told(words);
    Collections.shuffle(words, new Random(seed + 1L));
    CollectionCase late = told(words);
    assertThat(late.account().recovered()).isEqualTo(inOrder.account().recovered());
    assertThat(late.account().claimed()).isEqualTo(inOrder.account().claimed());
    for (Component component : Component.values()) {
      assertThat(open(late, component)).as(component.name()).isEqualTo(open(inOrder, component));
    }
  }

  private static CollectionCase told(List<UnaryOperator<CollectionCase>> words) {
    CollectionCase now = opened();
    for (UnaryOperator<CollectionCase> word : words) {
      now = word.apply(now);
    }
    return now;
  }

  private static String open(CollectionCase of, Component component) {
    return OutstandingByComponent.of(of.claims(), of.account())
        .of(component)
        .amount()
        .toPlainString();
  }

  /** Payments of principal and charges, a credit note and costs; together less than all. */
  private static List<UnaryOperator<CollectionCase>> words(Random dice) {
    List<UnaryOperator<CollectionCase>> words = new ArrayList<>();
    for (int i = 0; i < 1 + dice.nextInt(4); i++) {
      int receipt = 100 + i;
      String amount = 10 + dice.nextInt(90) + ".00";
      String left = 900 - i * 100 + ".00";
      words.add(
          now ->
              LedgerWords.paid(now, id(receipt), "2026-1", eur(amount), ACT.on(), eur(left), ACT)
                  .state());
      if (dice.nextBoolean()) {
        String interest = 1 + dice.nextInt(5) + ".00";
        words.add(
            now ->
                LedgerWords.chargesPaid(now, id(receipt), Component.INTEREST, eur(interest), ACT)
                    .state());
      }
    }
    if (dice.nextBoolean()) {
      Settled credit =
          new Settled("credit note|7", claim().invoice(), Component.PRINCIPAL, eur("50.00"));
      words.add(now -> LedgerEffects.givenUp(now, "credit note 7", List.of(credit), ACT).state());
    }
    if (dice.nextBoolean()) {
      words.add(
          now ->
              LedgerEffects.charged(now, claim(), id(900), Component.COST, eur("120.00"), ACT)
                  .state());
    }
    return words;
  }
}
