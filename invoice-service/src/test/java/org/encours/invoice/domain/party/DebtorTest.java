package org.encours.invoice.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.sample.Samples;
import org.encours.invoice.domain.terms.AcceptedTerms;
import org.encours.invoice.domain.terms.AcceptedTerms.Manner;
import org.encours.invoice.domain.terms.AgreedFigures;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Refused;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.junit.jupiter.api.Test;

class DebtorTest {

  @Test
  void numbersAreStoredInOneForm() {
    Debtor registered = Samples.bakery().registered(true).orThrow().state();
    assertThat(registered.enterpriseNumber()).contains("0888888895");
  }

  @Test
  void aWrongEnterpriseNumberIsNamedByItsPath() {
    assertThat(violations(Samples.debtor(Debtor.Kind.COMPANY, "0403800151").registered(true)))
        .extracting(Violation::path)
        .containsExactly("enterpriseNumber");
  }

  @Test
  void aMentionIsNoAcceptanceAndAnAcceptanceHasADate() {
    assertThat(Manner.MENTIONED.isAcceptance()).isFalse();
    assertThat(violations(with(terms(Optional.empty(), Manner.SIGNED)).registered(true)))
        .extracting(Violation::path)
        .containsExactly("terms.acceptedOn");
    assertThat(with(terms(Optional.empty(), Manner.MENTIONED)).registered(true))
        .isInstanceOf(Decision.Accepted.class);
    assertThat(with(terms(Optional.of(LocalDate.of(2026, 1, 1)), Manner.ONLINE)).registered(false))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void everyMissingPartIsNamed() {
    Debtor empty =
        new Debtor(
            Samples.ACME,
            new DebtorKey(new UUID(0, 1), " "),
            null,
            null,
            "xx",
            "ZZ",
            Optional.empty(),
            Optional.of("BE0202239952"),
            null,
            List.of(new Contact(null, null, Optional.of("nobody"), Optional.empty())),
            Optional.empty(),
            Optional.empty());
    assertThat(violations(empty.registered(true)))
        .extracting(Violation::path)
        .containsExactlyInAnyOrder(
            "reference",
            "kind",
            "name",
            "language",
            "country",
            "address",
            "contacts[0].name",
            "contacts[0].role",
            "contacts[0].email",
            "vatNumber");
  }

  @Test
  void whatIsStillToBeFoundOutIsNamed() {
    assertThat(MissingDetail.of(Samples.bakery()))
        .containsExactly(MissingDetail.PHONE, MissingDetail.ACCEPTED_TERMS);
    assertThat(MissingDetail.of(with(terms(Optional.of(LocalDate.of(2026, 1, 1)), Manner.SIGNED))))
        .containsExactly(MissingDetail.PHONE);
    assertThat(MissingDetail.of(with(terms(Optional.empty(), Manner.MENTIONED))))
        .contains(MissingDetail.ACCEPTED_TERMS);
  }

  @Test
  void aLawAndATimeToContestAreChecked() {
    AcceptedTerms wrong =
        new AcceptedTerms(
            "2026",
            Optional.empty(),
            Manner.NONE,
            Optional.empty(),
            false,
            false,
            false,
            Optional.of("Belgium"),
            Optional.of(0),
            AgreedFigures.NONE);
    assertThat(violations(with(wrong).registered(true)))
        .extracting(Violation::path)
        .containsExactly("terms.governingLaw", "terms.contestDays");
  }

  @Test
  void agreedFiguresGoWithTheirClauses() {
    AgreedFigures sound = figures("12", "10", "75.00");
    assertThat(violations(with(signed(true, sound)).registered(true))).isEmpty();

    assertThat(violations(with(signed(false, sound)).registered(true)))
        .extracting(Violation::path)
        .containsExactly("terms.interestPercent", "terms.penaltyPercent");
    assertThat(violations(with(signed(true, figures("-1", "100.1", "0.00"))).registered(true)))
        .extracting(Violation::path)
        .containsExactly("terms.interestPercent", "terms.penaltyPercent", "terms.penaltyMinimum");
  }

  private static AgreedFigures figures(String interest, String penalty, String minimum) {
    return new AgreedFigures(
        Optional.of(new BigDecimal(interest)),
        Optional.of(new BigDecimal(penalty)),
        Optional.of(Money.of(minimum, "EUR")));
  }

  private static AcceptedTerms signed(boolean clauses, AgreedFigures figures) {
    return new AcceptedTerms(
        "2026",
        Optional.of(LocalDate.of(2026, 1, 1)),
        Manner.SIGNED,
        Optional.of(30),
        clauses,
        clauses,
        false,
        Optional.empty(),
        Optional.empty(),
        figures);
  }

  private static AcceptedTerms terms(Optional<LocalDate> on, Manner manner) {
    return new AcceptedTerms(
        "2026",
        on,
        manner,
        Optional.of(30),
        true,
        true,
        true,
        Optional.of("BE"),
        Optional.of(8),
        AgreedFigures.NONE);
  }

  private static Debtor with(AcceptedTerms terms) {
    Debtor bakery = Samples.bakery();
    return new Debtor(
        bakery.creditor(),
        bakery.key(),
        bakery.kind(),
        bakery.name(),
        bakery.language(),
        bakery.country(),
        bakery.enterpriseNumber(),
        bakery.vatNumber(),
        bakery.address(),
        bakery.contacts(),
        Optional.of(terms),
        Optional.empty());
  }

  private static List<Violation> violations(Decision<Debtor, LedgerEvent> decision) {
    return decision instanceof Refused<Debtor, LedgerEvent>(var reason)
        ? reason.violations()
        : List.of();
  }
}
