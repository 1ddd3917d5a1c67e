package org.encours.invoice.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.LedgerEntry.Kind;
import org.encours.kernel.Money;

/**
 * Moves money on an invoice: instalments, balance and the lines of the book in one step.
 *
 * @param on the business date
 * @param source the receipt, credit note or decision it comes from
 */
record Posting(LocalDate on, UUID source) {

  /** Lowers what is open, the earliest due date first. */
  Booked lower(Invoice invoice, Kind kind, Balance next, Money amount) {
    List<InstalmentShare> shares =
        InstalmentShare.oldestFirst(invoice.instalments(), amount).stream()
            .map(InstalmentShare::negated)
            .toList();
    return new Booked(
        moved(invoice, InstalmentShare.apply(invoice.instalments(), shares), next),
        lines(invoice, kind, shares));
  }

  /** Opens again exactly what a receipt had paid, and what was forgiven for its sake. */
  Booked reopen(Invoice invoice, Balance next, Allocation share) {
    List<Instalment> open = InstalmentShare.apply(invoice.instalments(), share.paid());
    open = InstalmentShare.apply(open, share.discounted());
    open = InstalmentShare.apply(open, share.tolerated());
    List<LedgerEntry> lines = new ArrayList<>(lines(invoice, Kind.PAYMENT_REVERSED, share.paid()));
    lines.addAll(lines(invoice, Kind.DISCOUNT_REVERSED, share.discounted()));
    lines.addAll(lines(invoice, Kind.TOLERANCE_REVERSED, share.tolerated()));
    return new Booked(moved(invoice, open, next), lines);
  }

  /** Raises what is open again, on the instalments it was taken from. */
  Booked raise(Invoice invoice, Kind kind, Balance next, List<InstalmentShare> shares) {
    return new Booked(
        moved(invoice, InstalmentShare.apply(invoice.instalments(), shares), next),
        lines(invoice, kind, shares));
  }

  /** The lines of the book of a new invoice. */
  List<LedgerEntry> issued(Invoice invoice) {
    return lines(
        invoice,
        Kind.ISSUED,
        invoice.instalments().stream()
            .map(part -> new InstalmentShare(part.number(), part.amount()))
            .toList());
  }

  private Invoice moved(Invoice invoice, List<Instalment> instalments, Balance next) {
    return new Invoice(
        invoice.id(),
        invoice.creditor(),
        invoice.debtor(),
        invoice.document(),
        instalments,
        next,
        invoice.standing().moved(on, next.open().isZero()),
        invoice.version());
  }

  private List<LedgerEntry> lines(Invoice invoice, Kind kind, List<InstalmentShare> shares) {
    return shares.stream()
        .map(
            share ->
                new LedgerEntry(
                    invoice.creditor(),
                    Optional.of(invoice.debtor().id()),
                    Optional.of(invoice.id()),
                    kind,
                    invoice.instalments().get(share.instalment() - 1).dueDate(),
                    on,
                    share.amount(),
                    source))
        .toList();
  }
}
