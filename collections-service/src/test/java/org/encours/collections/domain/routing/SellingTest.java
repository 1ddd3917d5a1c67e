package org.encours.collections.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.creditor;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.on;
import static org.encours.collections.domain.Samples.opened;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.agenda.Tasks;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.dossier.AssignmentNotice;
import org.encours.collections.domain.dossier.Page;
import org.encours.collections.domain.ledger.LedgerEffects;
import org.encours.collections.domain.ledger.LedgerWords;
import org.encours.collections.domain.money.Outstanding;
import org.encours.collections.domain.negotiation.Pauses;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.collections.domain.route.Sale;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A debt that is sold: what the buyer gets, who must be told, what the case brought. */
class SellingTest {

  private static final DebtorFile COMPANY = debtor(DebtorKind.COMPANY, "BE");

  private static Sale sale(String price) {
    return new Sale("Buyer SA", eur(price), "BE21001234567803", "R-1", null, null, null);
  }

  private static CollectionCase sold() {
    return Selling.sell(
            opened(),
            sale("150.00"),
            COMPANY,
            Map.of(claim().invoice(), eur("1000.00")),
            "old",
            ACT)
        .orThrow()
        .state();
  }

  @Test
  void allThatIsOpenGoesToTheBuyer() {
    Accepted<CollectionCase, CaseEvent> sold =
        Selling.sell(
                opened(),
                sale("150.00"),
                COMPANY,
                Map.of(claim().invoice(), eur("1000.00")),
                "old",
                ACT)
            .orThrow();
    assertThat(sold.state().state().status()).isEqualTo("SOLD");
    assertThat(sold.events())
        .containsExactly(
            new CaseEvent.CaseSold(
                sale("150.00"),
                eur("1065.40"),
                List.of(new CaseEvent.Share(claim().invoice(), eur("1000.00"), eur("150.00"))),
                ACT.on(),
                "old"));
    assertThat(Tasks.of(sold.state(), CollectionPolicy.DEFAULT, List.of(), null))
        .extracting(Task::kind)
        .containsExactly(Task.Kind.NOTIFY_DEBTOR);
  }

  @Test
  void theCaseEndsWhenTheDebtorHasBeenTold() {
    Accepted<CollectionCase, CaseEvent> told =
        Selling.notified(sold(), id(70), "registered letter", on("2026-06-05")).orThrow();
    assertThat(told.events())
        .containsExactly(
            new CaseEvent.CaseClosed(
                Outcome.SOLD,
                eur("150.00"),
                eur("915.40"),
                on("2026-06-05").on(),
                Optional.empty()));
    assertThat(told.state().route()).isEqualTo("SALE");
    assertThat(told.state().account().soldFor()).contains(eur("150.00"));
    // The debtor has paid nothing: prescription goes on for the buyer.
    assertThat(told.state().interruptions()).isEmpty();
    assertThat(refused(Selling.notified(told.state(), id(71), "again", ACT)))
        .isInstanceOf(CaseRefusals.CaseClosedAlready.class);
  }

  @ParameterizedTest(name = "for {0} to {1} of a {2}: {3}")
  @CsvSource(
      nullValues = "none",
      value = {
        "0.00, none, COMPANY, sale.price",
        "1065.41, none, COMPANY, sale.price",
        "100.00, none, CONSUMER, sale.registration",
        "100.00, 12.345, CONSUMER, none",
        "1065.40, none, COMPANY, none",
      })
  void whatCannotBeAgreedIsNamed(String price, String registration, DebtorKind kind, String wrong) {
    Sale terms = new Sale("Buyer SA", eur(price), null, null, registration, null, null);
    assertThat(terms.violations(eur("1065.40"), debtor(kind, "BE")))
        .extracting(violation -> violation.path())
        .isEqualTo(wrong == null ? List.of() : List.of(wrong));
  }

  @Test
  void onlyADebtInTheCreditorsOwnHandsAndAtPeaceIsSold() {
    CollectionCase paused =
        Pauses.start(opened(), LegalPause.Cause.MEDIATION, 45, ACT).orThrow().state();
    assertThat(
            refused(
                Selling.sell(
                    amicable(),
                    sale("1.00"),
                    COMPANY,
                    Map.of(claim().invoice(), eur("1000.00")),
                    "x",
                    ACT)))
        .isInstanceOf(CaseRefusals.NotPossibleInState.class);
    assertThat(
            refused(
                Selling.sell(
                    paused,
                    sale("1.00"),
                    COMPANY,
                    Map.of(claim().invoice(), eur("1000.00")),
                    "x",
                    ACT)))
        .isInstanceOf(CaseRefusals.PausedByLaw.class);
    assertThat(refused(Closing.byCreditor(sold(), Outcome.WITHDRAWN, "x", ACT)))
        .isInstanceOf(CaseRefusals.SoldAlready.class);
    assertThat(refused(Closing.byCreditor(opened(), Outcome.SOLD, "x", ACT)))
        .isInstanceOf(CaseRefusals.InputRefused.class);
  }

  @Test
  void whatTheDebtorPaysTheSellerMeanwhileIsTheBuyers() {
    CollectionCase paid =
        LedgerWords.paid(sold(), id(80), "2026-1", eur("100.00"), ACT.on(), eur("900.00"), ACT)
            .state();
    assertThat(paid.account().recovered()).isEqualTo(eur("0.00"));
    assertThat(paid.timeline().entries().getLast().kind()).isEqualTo("TO_PASS_ON");
  }

  @Test
  void aSaleThatComesBackBeforeTheNoticeIsUndone() {
    CollectionCase back = LedgerEffects.reassigned(sold(), "not as described", ACT).state();
    assertThat(back.state()).isEqualTo(new CaseState.Unrouted());
    assertThat(back.route()).isNull();
    CollectionCase told = Selling.notified(sold(), id(70), "letter", ACT).orThrow().state();
    assertThat(LedgerEffects.reassigned(told, "not as described", ACT).state()).isEqualTo(told);
  }

  @Test
  void aCaseWhoseLastInvoiceTheLedgerAssignedIsWithdrawnFromItsAgency() {
    Accepted<CollectionCase, CaseEvent> gone =
        LedgerEffects.assigned(amicable(), claim(), null, "Factor", ACT);
    assertThat(gone.state().state()).isEqualTo(new CaseState.Closed(Outcome.WITHDRAWN, ACT.on()));
    assertThat(gone.events().getFirst()).isInstanceOf(CaseEvent.CaseRecalled.class);
    assertThat(LedgerEffects.assigned(sold(), claim(), null, "Buyer SA", ACT).events()).isEmpty();
  }

  @Test
  void oneOfTwoInvoicesLeavesWithItsCharges() {
    Claim other =
        new Claim(
            new InvoiceId(id(3)),
            "2026-2",
            claim().issueDate(),
            claim().dueDate(),
            eur("500.00"),
            eur("10.00"),
            List.of(),
            eur("40.00"),
            eur("0.00"),
            null,
            false);
    CollectionCase two =
        new Opening(opened().creditor(), opened().debtor(), "C-1", opened().context())
            .open(new CaseId(id(11)), List.of(claim(), other), Contest.NONE, ACT)
            .state();
    CollectionCase left = LedgerEffects.assigned(two, other, eur("500.00"), "Factor", ACT).state();
    assertThat(left.outstanding()).isEqualTo(new Outstanding(eur("1000.00"), eur("65.40")));
    assertThat(left.closed()).isFalse();
  }

  @ParameterizedTest(name = "seller in {0}: {1}")
  @CsvSource({"BE, boek 5", "FR, art. 1324"})
  void theNoticeSaysWhomToPayInTheDebtorsLanguage(String country, String law) {
    Page letter = AssignmentNotice.of(sold(), creditor(country), COMPANY);
    assertThat(letter.language()).isEqualTo("nl");
    assertThat(letter.parts().toString())
        .contains("Buyer SA", "BE21001234567803", "2026-1", "1065.40 EUR", "2026-06-01", law);
  }

  private static Object refused(Decision<CollectionCase, CaseEvent> decided) {
    return ((Decision.Refused<CollectionCase, CaseEvent>) decided).reason();
  }
}
