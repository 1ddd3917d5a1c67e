package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEntry.Kind;
import org.encours.kernel.Money;

/**
 * Moves money on an invoice: instalments, balance and the lines of the book in one step.
 *
 * @param on the business date
 * @param source the receipt, credit note or decision it comes from
 */
public record Posting(LocalDate on, UUID source) {

  /** Lowers what is open, the earliest due date first. */
  public PostedInvoice lower(Invoice invoice, Kind kind, Balance next, Money amount) {
    List<InstalmentShare> shares =
        InstalmentShare.oldestFirst(invoice.instalments(), amount).stream()
            .map(InstalmentShare::negated)
            .toList();
    return new PostedInvoice(
        moved(invoice, InstalmentShare.apply(invoice.instalments(), shares), next),
        lines(invoice, kind, shares));
  }

  /** What is raised again of an invoice for one reason, by instalment. */
  public record Raise(Kind kind, List<InstalmentShare> shares) {}

  /** Raises what is open again, on the instalments it was taken from. */
  public PostedInvoice raise(Invoice invoice, Balance next, Raise... raises) {
    List<Instalment> open = invoice.instalments();
    List<LedgerEntry> lines = new ArrayList<>();
    for (Raise raise : raises) {
      open = InstalmentShare.apply(open, raise.shares());
      lines.addAll(lines(invoice, raise.kind(), raise.shares()));
    }
    return new PostedInvoice(moved(invoice, open, next), lines);
  }

  /** The lines of the book of a new invoice. */
  public List<LedgerEntry> issued(Invoice invoice) {
    return lines(
        invoice,
        Kind.ISSUED,
        invoice.instalments().stream()
            .map(part -> new InstalmentShare(part.number(), part.amount()))
            .toList());
  }

  /** What is open leaves the books with the claim, or comes back into them. */
  List<LedgerEntry> assigned(Invoice invoice, boolean away) {
    return lines(
        invoice,
        away ? Kind.ASSIGNED : Kind.REASSIGNED,
        invoice.instalments().stream()
            .filter(part -> part.open().isPositive())
            .map(
                part ->
                    new InstalmentShare(part.number(), away ? part.open().negated() : part.open()))
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
        invoice.charges(),
        invoice.flags().moved(on, next.open().isZero()),
        invoice.version());
  }

  /** What happens to a claim that was sold or factored happens to its new owner's. */
  private List<LedgerEntry> lines(Invoice invoice, Kind kind, List<InstalmentShare> shares) {
    List<LedgerEntry> own = entries(invoice, kind, shares, on);
    if (!invoice.isAssigned() || kind == Kind.ASSIGNED) {
      return own;
    }
    List<LedgerEntry> both = new ArrayList<>(own);
    both.addAll(
        entries(
            invoice,
            Kind.ASSIGNED,
            shares.stream().map(InstalmentShare::negated).toList(),
            invoice.notBeforeSale(on)));
    return both;
  }

  private List<LedgerEntry> entries(
      Invoice invoice, Kind kind, List<InstalmentShare> shares, LocalDate day) {
    return shares.stream()
        .map(
            share ->
                new LedgerEntry(
                    invoice.creditor(),
                    Optional.of(invoice.debtor().id()),
                    Optional.of(invoice.id()),
                    kind,
                    invoice.instalments().get(share.instalment() - 1).dueDate(),
                    day,
                    share.amount(),
                    source))
        .toList();
  }
}
