package org.encours.collections.domain.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.TODAY;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.on;

import java.util.List;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.agencywork.Reports;
import org.encours.collections.domain.agenda.DailyCaseReview;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.agenda.Tasks;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.ledger.LedgerWords;
import org.encours.collections.domain.money.AccessoriesPolicy;
import org.encours.collections.domain.money.Outstanding;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case of 1,000.00 and 65.40 of charges, whose debtor pays the invoice and no more. */
class AccessoriesTest {

  private static final CollectionPolicy POLICY = CollectionPolicy.DEFAULT;

  private static CollectionCase principalPaid() {
    return Reports.report(amicable(), Reports.update(Kind.PAYMENT, "1000.00", null)).state();
  }

  @ParameterizedTest
  @CsvSource({
    "0.00, 0.00, 0.00, 1000.00, 65.40",
    "400.00, 0.00, 0.00, 600.00, 65.40",
    "1000.00, 0.00, 0.00, 0.00, 65.40",
    "1020.00, 0.00, 0.00, 0.00, 45.40",
    // a credit note is taken from the invoice, a concession from the charges first
    "0.00, 300.00, 0.00, 700.00, 65.40",
    "0.00, 0.00, 60.00, 1000.00, 5.40",
    "0.00, 0.00, 165.40, 900.00, 0.00",
    "500.00, 400.00, 65.40, 100.00, 0.00"
  })
  void whatIsOpenIsShownInItsParts(
      String paid, String credited, String conceded, String principal, String accessories) {
    CollectionCase now = amicable();
    now = LedgerWords.paid(now, id(700), "2026-1", eur(paid), TODAY, eur("1.00"), ledger()).state();
    now = LedgerWords.givenUp(now, "credit note", eur(credited), ledger()).state();
    Money part = eur(conceded);
    now =
        part.isZero()
            ? now
            : Concessions.waive(now, part, "peace", on("2026-06-01")).orThrow().state();
    assertThat(now.outstanding()).isEqualTo(new Outstanding(eur(principal), eur(accessories)));
  }

  @Test
  void theAgencyStillHasItsTimeForThem() {
    assertThat(DailyCaseReview.on(principalPaid(), POLICY, on("2026-06-30")).state())
        .isEqualTo(principalPaid());
  }

  @Test
  void smallOnesAreGivenUpAndTheAgencyIsToldToStop() {
    var done = DailyCaseReview.on(principalPaid(), POLICY, on("2026-07-01"));
    assertThat(done.state().state())
        .isEqualTo(new CaseState.Closed(Outcome.SETTLED, on("2026-07-01").on()));
    assertThat(done.state().account().waived()).isEqualTo(eur("65.40"));
    assertThat(done.events())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("Released", "CaseClosed");
    assertThat(((CaseEvent.Released) done.events().getFirst()).agency()).isEqualTo(AGENCY);
    assertThat(DailyCaseReview.on(done.state(), POLICY, on("2026-07-02")).events()).isEmpty();
  }

  @Test
  void largerOnesWaitForAPerson() {
    CollectionPolicy strict =
        new CollectionPolicy(
            true,
            eur("25000.00"),
            null,
            7,
            false,
            null,
            new AccessoriesPolicy(eur("65.39"), 30),
            null,
            null,
            false);
    assertThat(DailyCaseReview.on(principalPaid(), strict, on("2026-12-01")).events()).isEmpty();
    assertThat(Tasks.of(principalPaid(), strict, List.of(), null))
        .filteredOn(task -> task.kind() == Task.Kind.ACCESSORIES)
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.from()).isEqualTo(on("2026-07-01").on());
              assertThat(task.amount()).isEqualTo(eur("65.40"));
            });
  }

  @Test
  void nothingIsGivenUpWherePolicySaysSo() {
    CollectionPolicy never =
        new CollectionPolicy(
            true,
            eur("25000.00"),
            null,
            7,
            false,
            null,
            new AccessoriesPolicy(null, 0),
            null,
            null,
            false);
    assertThat(DailyCaseReview.on(principalPaid(), never, on("2027-01-01")).events()).isEmpty();
  }

  private static ActionStamp ledger() {
    return new ActionStamp(TODAY, on("2026-06-01").at(), ActionStamp.LEDGER);
  }
}
