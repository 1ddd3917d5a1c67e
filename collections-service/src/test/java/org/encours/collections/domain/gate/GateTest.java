package org.encours.collections.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.TODAY;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.complete;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.file;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.Samples;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.Dispute;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.SentReminder;
import org.encours.collections.domain.party.AcceptedTerms;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {

  private static Dispute dispute(String amount) {
    return new Dispute(id(77), "GOODS", eur(amount), LocalDate.of(2026, 3, 1), null, null);
  }

  @Test
  void aCompleteClaimPassesWhole() {
    GateResult verdict = Gate.examine(file(complete()), TODAY);
    assertThat(verdict.passing()).containsExactly(claim());
    assertThat(verdict.held()).isEmpty();
    assertThat(verdict.missing()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ORDER", "DELIVERY_NOTE", "PROOF_OF_SENDING"})
  void eachPaperThatIsMissingIsNamedWithWhoCanSupplyIt(Evidence.Kind lacking) {
    Evidence.Kind[] rest =
        java.util.stream.Stream.of(
                Evidence.Kind.ORDER, Evidence.Kind.DELIVERY_NOTE, Evidence.Kind.PROOF_OF_SENDING)
            .filter(kind -> kind != lacking)
            .toArray(Evidence.Kind[]::new);
    GateResult verdict = Gate.examine(file(invoice(rest)), TODAY);
    assertThat(verdict.passing()).isEmpty();
    assertThat(verdict.held()).containsExactly(claim());
    assertThat(verdict.missing())
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(piece.check()).isEqualTo(ClaimQuality.CERTAIN);
              assertThat(piece.what()).contains(lacking.name());
              assertThat(piece.who())
                  .isEqualTo(
                      switch (lacking) {
                        case ORDER -> Deficiency.Supplier.SALES;
                        case DELIVERY_NOTE -> Deficiency.Supplier.DELIVERY;
                        default -> Deficiency.Supplier.ACCOUNTING;
                      });
            });
  }

  @Test
  void aKeptReminderProvesThatTheInvoiceReachedTheDebtor() {
    var file = file(invoice(Evidence.Kind.ORDER, Evidence.Kind.DELIVERY_NOTE));
    var kept =
        new GateFile(
            file.creditor(),
            file.debtor(),
            file.items(),
            null,
            List.of(
                new SentReminder(id(51), "first", "EMAIL", TODAY.minusDays(60), "b".repeat(64))),
            null,
            null,
            Samples.CAP);
    assertThat(Gate.examine(kept, TODAY).passing()).containsExactly(claim());
  }

  @Test
  void aPartlyDisputedClaimPassesForItsUndisputedPart() {
    GateResult verdict = Gate.examine(file(complete().disputed(dispute("400.00"))), TODAY);
    Claim passing = verdict.passing().getFirst();
    Claim held = verdict.held().getFirst();
    assertThat(passing.principal()).isEqualTo(eur("600.00"));
    assertThat(passing.interest()).isEqualTo(eur("15.24"));
    assertThat(passing.fixedCompensation()).isEqualTo(eur("40.00"));
    assertThat(held.principal()).isEqualTo(eur("400.00"));
    assertThat(passing.total().plus(held.total())).isEqualTo(claim().total());
    assertThat(verdict.missing())
        .singleElement()
        .satisfies(piece -> assertThat(piece.who()).isEqualTo(Deficiency.Supplier.CREDIT_CONTROL));
  }

  @Test
  void aDisputeThatDunningLeftOutIsNotTakenOffAgain() {
    Claim asked = claim().part(eur("700.00")).passing();
    InvoiceFile contested = complete().disputed(dispute("300.00"));
    GateResult verdict = Gate.examine(file(company(), asked, contested), TODAY);
    assertThat(verdict.passing()).containsExactly(asked);
    assertThat(verdict.held()).isEmpty();

    var paidSince = contested.nowOpen(eur("900.00"));
    GateResult more = Gate.examine(file(company(), asked, paidSince), TODAY);
    assertThat(more.passing().getFirst().principal()).isEqualTo(eur("600.00"));
    assertThat(more.held().getFirst().principal()).isEqualTo(eur("100.00"));
  }

  private static DebtorFile company() {
    return debtor(DebtorKind.COMPANY, "BE");
  }

  private static GateFile rest(Claim claim, InvoiceFile invoice) {
    GateFile file = file(company(), claim, invoice);
    return new GateFile(
        file.creditor(),
        file.debtor(),
        List.of(new GateFile.Item(claim, Optional.of(invoice), true)),
        null,
        file.reminders(),
        null,
        null,
        Samples.CAP);
  }

  @Test
  void whatIsLeftOfACaseIsWhatWasContested() {
    Claim rest = claim().part(eur("700.00")).held();
    InvoiceFile contested = complete().disputed(dispute("300.00"));
    assertThat(Gate.examine(rest(rest, contested), TODAY).passing()).isEmpty();
    var answered = contested.resolved(id(77), Dispute.Outcome.REJECTED, TODAY);
    assertThat(Gate.examine(rest(rest, answered), TODAY).passing()).containsExactly(rest);
  }

  @Test
  void aWhollyDisputedClaimIsHeldUntilTheDisputeIsAnswered() {
    var disputed = complete().disputed(dispute("1000.00"));
    assertThat(Gate.examine(file(disputed), TODAY).passing()).isEmpty();
    var answered = disputed.resolved(id(77), Dispute.Outcome.REJECTED, TODAY);
    assertThat(Gate.examine(file(answered), TODAY).passing()).hasSize(1);
  }

  @Test
  void paymentsSinceReduceThePrincipalAndKeepTheInterestThatHadRun() {
    GateResult verdict = Gate.examine(file(complete().nowOpen(eur("250.00"))), TODAY);
    assertThat(verdict.passing())
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.principal()).isEqualTo(eur("250.00"));
              assertThat(claim.interest()).isEqualTo(eur("25.40"));
            });
  }

  @Test
  void aPaidInvoiceIsNeitherPassedNorHeld() {
    GateResult verdict = Gate.examine(file(complete().nowOpen(eur("0.00"))), TODAY);
    assertThat(verdict.passing()).isEmpty();
    assertThat(verdict.held()).isEmpty();
    assertThat(verdict.paid()).containsExactly("2026-1");
  }

  @Test
  void anInvoiceThatHasNotArrivedIsWaitedFor() {
    GateResult verdict = Gate.examine(file(debtor(DebtorKind.COMPANY, "BE"), claim(), null), TODAY);
    assertThat(verdict.held()).hasSize(1);
    assertThat(verdict.missing()).hasSize(1);
  }

  @Test
  void aClaimThatIsNotDueYetIsHeld() {
    assertThat(Gate.examine(file(complete()), claim().dueDate()).missing())
        .anySatisfy(piece -> assertThat(piece.check()).isEqualTo(ClaimQuality.DUE));
  }

  @Test
  void aPrescribedClaimIsHeld() {
    assertThat(Gate.examine(file(complete()), LocalDate.of(2036, 3, 4)).missing())
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(piece.what()).contains("2036-03-03");
              assertThat(piece.who()).isEqualTo(Deficiency.Supplier.LEGAL);
            });
    assertThat(Gate.examine(file(complete()), LocalDate.of(2036, 3, 3)).missing()).isEmpty();
  }

  @Test
  void interestWithoutItsCalculationIsNotLiquid() {
    Claim claim = claim();
    Claim bare =
        new Claim(
            claim.invoice(),
            claim.number(),
            claim.issueDate(),
            claim.dueDate(),
            claim.principal(),
            claim.interest(),
            List.of(),
            claim.fixedCompensation(),
            claim.fees(),
            null,
            false);
    assertThat(
            Gate.examine(file(debtor(DebtorKind.COMPANY, "BE"), bare, complete()), TODAY).missing())
        .singleElement()
        .satisfies(piece -> assertThat(piece.check()).isEqualTo(ClaimQuality.LIQUID));
  }

  @Test
  void moneyThatIsHereAlreadyMustBeAllocatedFirst() {
    var file = file(complete());
    var withCredit =
        new GateFile(
            file.creditor(),
            file.debtor(),
            file.items(),
            eur("1000.00"),
            file.reminders(),
            null,
            null,
            Samples.CAP);
    assertThat(Gate.examine(withCredit, TODAY).missing())
        .singleElement()
        .satisfies(piece -> assertThat(piece.check()).isEqualTo(ClaimQuality.LIQUID));
  }

  @Test
  void aBelgianConsumerIsWaitedForAndOwesNoChargesWithoutAClause() {
    DebtorFile consumer = debtor(DebtorKind.CONSUMER, "BE");
    var file = file(consumer, claim(), complete());
    assertThat(Gate.examine(file, TODAY).missing())
        .singleElement()
        .satisfies(piece -> assertThat(piece.what()).contains("14 days"));
    var waited = waited(file, TODAY.minusDays(1));
    assertThat(Gate.examine(waited, TODAY).passing())
        .singleElement()
        .satisfies(claim -> assertThat(claim.total()).isEqualTo(eur("1000.00")));
    assertThat(Gate.examine(waited(file, TODAY), TODAY).passing()).isEmpty();
  }

  @Test
  void acceptedTermsProveTheOrderTogetherWithTheBuyersOwnNumber() {
    var terms =
        new AcceptedTerms("v1", LocalDate.of(2025, 1, 1), AcceptedTerms.Manner.SIGNED, true, false);
    assertThat(terms.proven()).isTrue();
    assertThat(new AcceptedTerms("v1", null, AcceptedTerms.Manner.SIGNED, true, false).proven())
        .isFalse();
    assertThat(
            new AcceptedTerms(
                    "v1", LocalDate.of(2025, 1, 1), AcceptedTerms.Manner.MENTIONED, true, false)
                .proven())
        .isFalse();
  }

  @Test
  void withoutTheCreditorsProfileEverythingWaits() {
    var file = file(complete());
    var unknown =
        new GateFile(
            Optional.empty(),
            file.debtor(),
            file.items(),
            null,
            file.reminders(),
            null,
            null,
            Samples.CAP);
    assertThat(Gate.examine(unknown, TODAY).held()).hasSize(1);
  }

  private static GateFile waited(GateFile file, LocalDate until) {
    return new GateFile(
        file.creditor(),
        file.debtor(),
        file.items(),
        null,
        file.reminders(),
        null,
        until,
        Samples.CAP);
  }
}
