package org.encours.collections.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.money.Account;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.money.Settled;
import org.encours.kernel.Money;

/**
 * Money that the ledger set against an invoice, or took from it again.
 *
 * @param receipt the ledger's id of the money; a recovery's own id for what was reported to us
 * @param number of the invoice
 * @param parts what it settled, positive also where it was taken back
 * @param on the day for which it counts
 * @param left what is open of the invoice's principal afterwards
 */
public record Movement(UUID receipt, String number, List<Settled> parts, LocalDate on, Money left) {

  public Movement {
    parts = List.copyOf(parts);
  }

  /** Of the invoice itself. */
  public static Movement principal(
      UUID receipt, InvoiceId invoice, String number, Money amount, LocalDate on, Money left) {
    String name = receipt + "|" + invoice.value() + "|PRINCIPAL|" + left.amount().toPlainString();
    return new Movement(
        receipt,
        number,
        List.of(new Settled(name, invoice, Component.PRINCIPAL, amount)),
        on,
        left);
  }

  Money amount() {
    return parts.stream().map(Settled::amount).reduce(Money::plus).orElseThrow();
  }

  /** What of it an account does not know of yet; the same movement may be told twice. */
  Movement unknownTo(Account account) {
    return new Movement(
        receipt,
        number,
        parts.stream().filter(part -> !account.knows(part.movement())).toList(),
        on,
        left);
  }

  /** As money that went back: its names tell it from the payment's. */
  Movement back() {
    return new Movement(
        receipt,
        number,
        parts.stream()
            .map(p -> new Settled("back|" + p.movement(), p.invoice(), p.component(), p.amount()))
            .toList(),
        on,
        left);
  }
}
