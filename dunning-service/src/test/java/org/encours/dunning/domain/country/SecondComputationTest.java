package org.encours.dunning.domain.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.dunning.domain.claim.Debts.ENGINE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.claim.AllocationMode;
import org.encours.dunning.domain.claim.Claim;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ClaimRules;
import org.encours.dunning.domain.claim.CreditEffect;
import org.encours.dunning.domain.claim.Debt;
import org.encours.dunning.domain.claim.DebtFacts;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.claim.Movement;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.encours.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of claims drawn at random, computed twice: the two agree to the cent. */
class SecondComputationTest {

  private static final int CLAIMS = 1_250;
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  @ParameterizedTest
  @ValueSource(strings = {"BE", "FR", "NL", "DE", "LU"})
  void theEngineAgreesWithASlowReadingOfTheTexts(String country) {
    Random random = new Random(country.hashCode() * 31L + 20261201L);
    for (int i = 0; i < CLAIMS; i++) {
      SlowClaim.Facts facts = draw(country, random);
      SlowClaim.Result expected = SlowClaim.of(facts);
      Claim claim = engine(facts);
      assertThat(
              List.of(
                  claim.principal().amount(),
                  claim.interest().amount(),
                  claim.fixedCompensation().amount(),
                  claim.penalty().amount()))
          .as("%s %d: %s", country, i, facts)
          .isEqualTo(
              List.of(
                  expected.principal(), expected.interest(), expected.flat(), expected.penalty()));
    }
  }

  private static SlowClaim.Facts draw(String country, Random random) {
    // The rates of Luxembourg's consumers are known for some years only.
    DebtorKind kind = DebtorKind.values()[random.nextInt(country.equals("LU") ? 1 : 3)];
    if (country.equals("LU") && random.nextBoolean()) {
      kind = DebtorKind.PUBLIC_BODY;
    }
    LocalDate due = FIRST.plusDays(random.nextInt(2300));
    List<SlowClaim.Part> parts = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    BigDecimal total = new BigDecimal("0.00");
    for (int i = 0; i < count; i++) {
      BigDecimal amount = cents(random, 1_500_000);
      total = total.add(amount);
      parts.add(new SlowClaim.Part(due.plusDays(40L * i + random.nextInt(30)), amount));
    }
    parts.sort((a, b) -> a.due().compareTo(b.due()));
    List<SlowClaim.Move> moves = moves(random, parts.getFirst().due(), total);
    boolean consumer = kind == DebtorKind.CONSUMER;
    LocalDate asOf = parts.getFirst().due().plusDays(random.nextInt(700));
    LocalDate demanded =
        random.nextInt(3) == 0 ? parts.getFirst().due().plusDays(5 + random.nextInt(90)) : null;
    boolean letters = consumer && (country.equals("BE") || country.equals("NL"));
    LocalDate letter =
        letters && random.nextInt(4) > 0
            ? parts.getLast().due().plusDays(1 + random.nextInt(60))
            : null;
    return new SlowClaim.Facts(
        country,
        kind,
        parts,
        moves,
        random.nextInt(3) == 0 ? BigDecimal.valueOf(200 + random.nextInt(1500), 2) : null,
        random.nextInt(3) > 0,
        random.nextInt(3) == 0 ? BigDecimal.valueOf(5 + random.nextInt(15)) : null,
        random.nextBoolean() ? new BigDecimal("75.00") : new BigDecimal("0.00"),
        demanded,
        letter,
        AllocationMode.values()[random.nextInt(3)],
        CreditEffect.values()[random.nextInt(2)],
        asOf.isAfter(LAST) ? LAST : asOf);
  }

  /** Payments, credit notes and returned debits, never more than is owed. */
  private static List<SlowClaim.Move> moves(Random random, LocalDate due, BigDecimal total) {
    List<SlowClaim.Move> moves = new ArrayList<>();
    BigDecimal left = total;
    for (int i = random.nextInt(5); i > 0; i--) {
      LocalDate on = due.plusDays(random.nextInt(300) - 20L);
      BigDecimal amount =
          left.multiply(BigDecimal.valueOf(1 + random.nextInt(90)))
              .divide(new BigDecimal("100"))
              .setScale(2, java.math.RoundingMode.DOWN);
      if (amount.signum() > 0) {
        int what = random.nextInt(4);
        moves.add(new SlowClaim.Move(what == 0 ? 'C' : 'P', on, amount));
        if (what == 1) {
          moves.add(new SlowClaim.Move('R', on.plusDays(random.nextInt(56)), amount));
        } else {
          left = left.subtract(amount);
        }
      }
    }
    return moves;
  }

  private static Claim engine(SlowClaim.Facts facts) {
    Regime regime = Regime.of(facts.country(), facts.country(), facts.kind());
    Debt debt =
        new Debt(
            facts.parts().getFirst().due().minusDays(30),
            facts.parts().stream().map(p -> new Instalment(p.due(), eur(p.amount()))).toList(),
            facts.moves().stream().map(SecondComputationTest::movement).toList());
    Terms terms =
        new Terms(
            "2018",
            Optional.of(LocalDate.of(2018, 1, 1)),
            facts.accepted() ? Terms.Manner.SIGNED : Terms.Manner.MENTIONED,
            interest(facts),
            Optional.ofNullable(facts.percent())
                .map(
                    percent ->
                        new Terms.PenaltyClause.Share(
                            percent, Optional.of(eur(facts.minimum())).filter(Money::isPositive))));
    Optional<FreeTerm> letter =
        Optional.ofNullable(facts.letter())
            .map(
                sent ->
                    facts.country().equals("NL")
                        ? FreeTerm.dutch(sent, FreeTerm.Carrier.EMAIL, Holidays.NETHERLANDS, true)
                        : FreeTerm.after(sent, FreeTerm.Carrier.EMAIL, Holidays.BELGIUM, true));
    ClaimBasis basis =
        new ClaimBasis(
                debt,
                regime,
                CreditorSize.LARGE,
                terms,
                letter,
                Optional.ofNullable(facts.demanded()))
            .with(
                new DebtFacts(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(true),
                    Set.of(),
                    true));
    return ENGINE
        .with(ClaimRules.STANDARD.with(facts.order()).with(facts.credits()))
        .on(facts.asOf(), basis);
  }

  /** A Belgian consumer's clause without a figure means the highest lawful rate. */
  private static Optional<Terms.InterestClause> interest(SlowClaim.Facts facts) {
    return facts.rate() == null
        ? Optional.of(new Terms.InterestClause.AtStatutoryRate())
        : Optional.of(new Terms.InterestClause.AtRate(facts.rate()));
  }

  private static Movement movement(SlowClaim.Move move) {
    Money amount = eur(move.amount());
    return switch (move.kind()) {
      case 'P' -> new Movement.Payment(move.on(), amount);
      case 'C' -> new Movement.Credit(move.on(), amount);
      default -> new Movement.Reversal(move.on(), amount);
    };
  }

  private static BigDecimal cents(Random random, int most) {
    return BigDecimal.valueOf(1 + random.nextInt(most), 2);
  }

  private static Money eur(BigDecimal amount) {
    return Money.of(amount.toPlainString(), "EUR");
  }
}
