package org.encours.dunning.adapter.out.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.dunning.adapter.out.rates.RateFile;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.claim.ClaimEngine;
import org.encours.dunning.domain.claim.ClaimRules;
import org.encours.dunning.domain.claim.DebtFacts;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.country.CountryPacks;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.decision.DunningProcess;
import org.encours.dunning.domain.hold.Dispute;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.party.Address;
import org.encours.dunning.domain.party.Contact;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.DefaultPolicies;
import org.encours.dunning.domain.policy.LastStep;
import org.encours.dunning.domain.receivable.DunningProgress;
import org.encours.dunning.domain.receivable.LedgerFacts;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Messages as runs make them, for letters to be looked at. */
final class SampleLetters {

  static final Creditor CREDITOR = creditorNamed("Fournitures Dupont SRL");

  static Creditor creditorNamed(String name) {
    return new Creditor(
        new CreditorId("acme-be"),
        name,
        "BE",
        CreditorSize.SME,
        "0401.234.560",
        Optional.of("BE0401234560"),
        "BE68539007547034",
        Optional.of("KREDBEBB"),
        new Address("Rue du Marché aux Herbes 61", "1000", "Bruxelles", "BE"),
        "fr",
        "credit@dupont.example",
        "+32 2 555 01 00");
  }

  static MessageLine dueSoon(MessageLine due, String number) {
    return new MessageLine(
        due.invoiceId(),
        number,
        due.issueDate(),
        due.dueDate().plusDays(30),
        due.asked(),
        due.disputed(),
        MessageLine.Place.DUE_SOON,
        due.description(),
        Optional.of("RF18"),
        due.claim(),
        false,
        Optional.empty(),
        List.of());
  }

  private SampleLetters() {}

  static Debtor debtor(String language, DebtorKind kind) {
    return debtor(
        language,
        kind,
        kind == DebtorKind.CONSUMER ? "Hélène Müller-Peeters" : "Drukkerij Van Damme & Zonen BV");
  }

  static Debtor debtor(String language, DebtorKind kind, String name) {
    return new Debtor(
        UUID.randomUUID(),
        "C-1042",
        kind,
        name,
        language,
        "BE",
        Optional.of(new Address("Nieuwpoortsesteenweg 118", "8400", "Oostende", "BE")),
        List.of(
            new Contact("Lotte", "ACCOUNTS_PAYABLE", Optional.of("a@b.example"), Optional.empty())),
        Optional.empty(),
        new Terms(
            "2025-01",
            Optional.of(LocalDate.of(2025, 1, 1)),
            Terms.Manner.SIGNED,
            Optional.of(new Terms.InterestClause.AtStatutoryRate()),
            Optional.of(new Terms.PenaltyClause.AtLegalCap())),
        Optional.of("C"),
        false,
        Optional.of(Money.of("181.50", "EUR")),
        Optional.empty(),
        false);
  }

  /** A creditor and a debtor of one country, by terms without a clause of their own. */
  static Creditor creditorIn(String country, String number, String vat) {
    return new Creditor(
        new CreditorId("acme-" + country.toLowerCase(Locale.ROOT)),
        "Acme " + country,
        country,
        CreditorSize.SME,
        number,
        Optional.of(vat),
        "BE68539007547034",
        Optional.empty(),
        new Address("Markt 1", "1011", "Stad", country),
        "en",
        "credit@acme.example",
        "+31 20 555 01 00");
  }

  static Debtor debtorIn(String country, String language, DebtorKind kind) {
    Debtor here = debtor(language, kind);
    return new Debtor(
        here.id(),
        here.reference(),
        kind,
        here.name(),
        language,
        country,
        Optional.of(new Address("Langestraat 12", "3811", "Amersfoort", country)),
        here.contacts(),
        Optional.empty(),
        new Terms(
            "2025-01",
            Optional.of(LocalDate.of(2025, 1, 1)),
            Terms.Manner.SIGNED,
            Optional.empty(),
            Optional.empty()),
        here.grade(),
        false,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** The message of a run on 2026-11-23 about three invoices that stand before this step. */
  static Message message(Debtor debtor, String lastStep, int lastDays, String firstDue, int count) {
    return message(CREDITOR, debtor, lastStep, lastDays, firstDue, count);
  }

  static Message message(
      Creditor creditor, Debtor debtor, String lastStep, int lastDays, String firstDue, int count) {
    LocalDate due = LocalDate.parse(firstDue);
    List<Receivable> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Money total =
          Money.of(
              new BigDecimal("2420.00").add(BigDecimal.valueOf(i * 731)).toPlainString(), "EUR");
      items.add(
          new Receivable(
              UUID.randomUUID(),
              "2026-0417" + i,
              debtor.id(),
              due.minusDays(30),
              List.of(new Instalment(due, total)),
              new LedgerFacts(
                  total,
                  List.of(),
                  i == 1
                      ? List.of(
                          new Dispute(
                              UUID.randomUUID(), Optional.of(Money.of("121.00", "EUR")), due))
                      : List.of()),
              Optional.of("+++202/6000/12320+++"),
              Optional.empty(),
              Optional.of("Papier offset, livraisons de septembre"),
              false,
              false,
              lastStep == null
                  ? DunningProgress.NONE
                  : new DunningProgress(
                      Optional.of(new LastStep(lastStep, lastDays, due.plusDays(lastDays))),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty()),
              DebtFacts.NONE));
    }
    DunningProcess dunning =
        new DunningProcess(
            creditor,
            DefaultPolicies.policies(),
            new ClaimEngine(CountryPacks.of(Holidays::of), RateFile.load(), ClaimRules.STANDARD),
            Holidays::of,
            true);
    return dunning
        .on(LocalDate.of(2026, 11, 23), new DebtorSnapshot(debtor, items, List.of(), List.of()))
        .messages()
        .getFirst();
  }

  static Set<String> languages() {
    return Set.of("fr", "nl", "de", "en");
  }
}
