package org.encours.collections.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.SentReminder;

/**
 * A paper that a dossier is to hold a copy of.
 *
 * @param name it has among the papers of the case; it sorts them as a judge reads them
 * @param sha256 its fingerprint, where it was told: other bytes are not that paper
 */
public record PaperOrder(String name, Source source, Optional<String> sha256) {

  /** Who keeps it, and by which id. */
  public sealed interface Source {

    /** The invoice on paper, or as the data it was received as. */
    record Invoice(UUID id, boolean data) implements Source {}

    record Document(UUID invoice, UUID id) implements Source {}

    /** A letter exactly as it left. */
    record Letter(UUID id) implements Source {}

    /** When and how a letter left, and what became of it. */
    record Delivery(UUID id) implements Source {}

    /** Who spoke with the debtor when, newest first. */
    record Journal(String debtor) implements Source {}

    record Statement(String debtor) implements Source {}
  }

  /** Everything that there may be for a case, in the order of a dossier. */
  public static List<PaperOrder> of(CollectionCase of, List<InvoiceFile> invoices) {
    List<PaperOrder> orders = new ArrayList<>();
    for (InvoiceFile invoice : invoices) {
      String name = Fingerprints.safe(invoice.number());
      UUID id = invoice.id().value();
      orders.add(
          order("1-invoice-" + name + ".pdf", new Source.Invoice(id, false), Optional.empty()));
      orders.add(
          order("1-invoice-" + name + ".xml", new Source.Invoice(id, true), Optional.empty()));
    }
    for (InvoiceFile invoice : invoices) {
      for (Evidence paper : invoice.evidence()) {
        orders.add(
            order(
                "2-"
                    + Fingerprints.safe(invoice.number() + "-" + paper.kind() + "-" + paper.name()),
                new Source.Document(invoice.id().value(), paper.document()),
                Optional.of(paper.sha256())));
      }
    }
    for (SentReminder reminder : of.context().reminders()) {
      String name = Fingerprints.safe(reminder.sentOn() + "-" + reminder.step());
      orders.add(
          order(
              "3-letter-" + name + ".pdf",
              new Source.Letter(reminder.id()),
              Optional.ofNullable(reminder.documentSha256())));
      orders.add(
          order(
              "3-letter-" + name + "-sending.json",
              new Source.Delivery(reminder.id()),
              Optional.empty()));
    }
    orders.add(
        order("4-contacts.json", new Source.Journal(of.debtorReference()), Optional.empty()));
    orders.add(
        order("4-statement.pdf", new Source.Statement(of.debtorReference()), Optional.empty()));
    return List.copyOf(orders);
  }

  private static PaperOrder order(String name, Source source, Optional<String> sha256) {
    return new PaperOrder(name, source, sha256);
  }
}
