package org.encours.dunning.domain.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.claim.DebtFacts;
import org.encours.dunning.domain.claim.Debts;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.party.Address;
import org.encours.dunning.domain.party.Contact;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.Policies;
import org.encours.dunning.domain.receivable.DunningProgress;
import org.encours.dunning.domain.receivable.LedgerFacts;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** A Belgian creditor, its debtor, and what it owes. */
final class Cases {

  private static final UUID DEBTOR = new UUID(2, 1);

  private Cases() {}

  static DunningProcess dunning(CreditorSize size, Policies policies) {
    return new DunningProcess(
        new Creditor(
            new CreditorId("acme-be"),
            "Acme SRL",
            "BE",
            size,
            "0401234560",
            Optional.empty(),
            "BE68539007547034",
            Optional.empty(),
            new Address("Rue 1", "1000", "Bruxelles", "BE"),
            "fr",
            "a@b.example",
            "+32"),
        policies,
        Debts.ENGINE,
        country -> country.equals("FR") ? Holidays.FRANCE : Holidays.BELGIUM,
        true);
  }

  static Debtor debtor(DebtorKind kind) {
    return debtor(kind, Optional.of("x@y.example"));
  }

  static Debtor debtor(DebtorKind kind, Optional<String> email) {
    return new Debtor(
        DEBTOR,
        "C-1",
        kind,
        "Somebody",
        "fr",
        "BE",
        Optional.of(new Address("Rue 2", "1000", "Bruxelles", "BE")),
        List.of(new Contact("x", "ACCOUNTS", email, Optional.empty())),
        Optional.empty(),
        Debts.MAXIMUM,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** Due thirty days after it was issued. */
  static Receivable invoice(int number, LocalDate issued, Money total) {
    return invoice(
        number, issued, List.of(new Instalment(issued.plusDays(30), total)), Optional.empty());
  }

  static Receivable invoice(
      int number, LocalDate issued, List<Instalment> parts, Optional<String> order) {
    return new Receivable(
        new UUID(1, number),
        String.valueOf(number),
        DEBTOR,
        issued,
        parts,
        LedgerFacts.issued(
            parts.stream().map(Instalment::amount).reduce(Money::plus).orElseThrow()),
        Optional.empty(),
        order,
        Optional.of("paper"),
        false,
        false,
        DunningProgress.NONE,
        DebtFacts.NONE);
  }

  static Receivable at(Receivable item, DunningProgress progress, boolean inCollection) {
    return new Receivable(
        item.invoiceId(),
        item.number(),
        item.debtorId(),
        item.issueDate(),
        item.instalments(),
        item.ledger(),
        item.paymentReference(),
        item.orderReference(),
        item.description(),
        inCollection,
        item.onPlan(),
        progress,
        item.legal());
  }
}
