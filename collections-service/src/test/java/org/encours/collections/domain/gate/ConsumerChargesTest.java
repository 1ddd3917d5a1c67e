package org.encours.collections.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.TODAY;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.complete;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.Samples;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InterestPeriod;
import org.encours.collections.domain.party.AcceptedTerms;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a collector may ask of a consumer in Belgium beside the debt: checked at the gate. */
class ConsumerChargesTest {

  private static DebtorFile consumer(boolean interest, boolean lumpSum) {
    DebtorFile known = debtor(DebtorKind.CONSUMER, "BE");
    return new DebtorFile(
        known.id(),
        known.reference(),
        known.kind(),
        known.name(),
        known.language(),
        known.country(),
        null,
        null,
        known.address(),
        List.of(),
        new AcceptedTerms(
            "v1", LocalDate.of(2025, 1, 1), AcceptedTerms.Manner.SIGNED, interest, lumpSum));
  }

  private static Claim claiming(String rate, String to, String fixed, String fees, String on) {
    Claim known = claim();
    boolean interest = rate != null;
    Money amount = interest ? eur("25.40") : eur("0.00");
    return new Claim(
        known.invoice(),
        known.number(),
        known.issueDate(),
        known.dueDate(),
        known.principal(),
        amount,
        interest
            ? List.of(
                new InterestPeriod(
                    LocalDate.of(2026, 3, 19),
                    LocalDate.parse(to),
                    75,
                    new BigDecimal(rate),
                    eur("1000.00"),
                    amount,
                    "art. XIX.4 CEL"))
            : List.of(),
        eur(fixed),
        eur(fees),
        on == null ? null : eur(on),
        false);
  }

  /** 1,000.00 was invoiced, of which a lump sum of at most 90.00 may be asked. */
  @ParameterizedTest(name = "{0} % to {1}, fixed {2}, fees {3} on {4}: {5}")
  @CsvSource({
    "10.5,  2026-06-01, 0.00,  90.00, 1000.00, ",
    "10.5,  2026-06-01, 0.00,  90.01, 1000.00, 'at most 90.00 EUR'",
    "10.5,  2026-06-01, 0.00,  45.00, 300.00,  ",
    "10.5,  2026-06-01, 0.00,  50.00, 300.00,  'at most 45.00 EUR'",
    "10.5,  2026-06-01, 0.00,  90.01, 9000.00, 'at most 90.00 EUR'",
    "10.5,  2026-06-01, 0.00,  90.00, ,        ",
    "10.51, 2026-06-01, 0.00,  0.00,  ,        'at most 10.5 %'",
    "10.5,  2027-01-01, 0.00,  0.00,  ,        'cap on 2027-01-01 is not known'",
    "10.5,  2026-12-31, 0.00,  0.00,  ,        ",
    ",      ,           40.00, 0.00,  ,        '40.00 EUR of fixed compensation'",
    ",      ,           0.00,  20.00, 150.00,  ",
    ",      ,           0.00,  20.01, 150.00,  'at most 20.00 EUR'"
  })
  void whatIsAskedBesideTheDebtKeepsToTheCaps(
      String rate, String to, String fixed, String fees, String on, String fault) {
    var faults =
        ConsumerCharges.faults(
            claiming(rate, to, fixed, fees, on), eur("1000.00"), consumer(true, true), Samples.CAP);
    if (fault == null) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(faults).singleElement().asString().contains(fault, "art. XIX.4 CEL");
    }
  }

  @ParameterizedTest
  @CsvSource({"true, true, 0", "false, true, 1", "true, false, 1", "false, false, 2"})
  void eachNeedsAClauseOfItsOwn(boolean interest, boolean lumpSum, int faults) {
    Claim both = claiming("10.5", "2026-06-01", "0.00", "90.00", "1000.00");
    assertThat(
            ConsumerCharges.faults(both, eur("1000.00"), consumer(interest, lumpSum), Samples.CAP))
        .hasSize(faults);
    assertThat(
            ConsumerCharges.faults(
                both, eur("1000.00"), debtor(DebtorKind.COMPANY, "BE"), Samples.CAP))
        .isEmpty();
    assertThat(
            ConsumerCharges.faults(
                both, eur("1000.00"), debtor(DebtorKind.CONSUMER, "FR"), Samples.CAP))
        .isEmpty();
  }

  @Test
  void theGateHoldsAClaimAboveTheCapsAndNeverLowersIt() {
    Claim above = claiming("10.5", "2026-06-01", "0.00", "90.01", "1000.00");
    GateResult held = Gate.examine(waited(above), TODAY);
    assertThat(held.passing()).isEmpty();
    assertThat(held.held()).containsExactly(above);
    assertThat(held.missing())
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(piece.check()).isEqualTo(ClaimQuality.LIQUID);
              assertThat(piece.what()).contains("made anew", "90.01 EUR", "at most 90.00 EUR");
            });
    Claim within = claiming("10.5", "2026-06-01", "0.00", "90.00", "1000.00");
    assertThat(Gate.examine(waited(within), TODAY).passing()).containsExactly(within);
  }

  private static GateFile waited(Claim claim) {
    GateFile known = file(consumer(true, true), claim, complete());
    return new GateFile(
        known.creditor(),
        known.debtor(),
        known.items(),
        null,
        known.reminders(),
        null,
        TODAY.minusDays(1),
        Samples.CAP);
  }
}
