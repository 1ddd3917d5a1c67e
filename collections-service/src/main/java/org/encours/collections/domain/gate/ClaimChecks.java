package org.encours.collections.domain.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.SentReminder;
import org.encours.collections.domain.court.Limitation;
import org.encours.collections.domain.court.Prescription;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;

/** What is asked of each invoice: its papers, its due date, its age. */
final class ClaimChecks {

  private ClaimChecks() {}

  static List<Deficiency> of(Claim claim, InvoiceFile invoice, GateFile file, LocalDate on) {
    CreditorFile creditor = file.creditor().orElseThrow();
    DebtorFile debtor = file.debtor().orElseThrow();
    List<Deficiency> missing = new ArrayList<>();
    if (!ordered(invoice, debtor)) {
      missing.add(lacks(claim, "the order or signed contract (ORDER)", Deficiency.Supplier.SALES));
    }
    if (!invoice.has(Evidence.Kind.DELIVERY_NOTE)) {
      missing.add(lacks(claim, "proof of delivery (DELIVERY_NOTE)", Deficiency.Supplier.DELIVERY));
    }
    if (!sent(invoice, file)) {
      missing.add(
          lacks(
              claim,
              "proof that the invoice was sent (PROOF_OF_SENDING)",
              Deficiency.Supplier.ACCOUNTING));
    }
    if (!claim.dueDate().isBefore(on)) {
      missing.add(
          new Deficiency(
              ClaimQuality.DUE,
              claim.number(),
              "its due date, " + claim.dueDate() + ", to pass",
              Deficiency.Supplier.CREDIT_CONTROL));
    }
    alive(claim, invoice, file, on, creditor, debtor).ifPresent(missing::add);
    return missing;
  }

  /** Since 1 October 2024 a Belgian judge raises the prescription of a consumer's debt unasked. */
  private static Optional<Deficiency> alive(
      Claim claim,
      InvoiceFile invoice,
      GateFile file,
      LocalDate on,
      CreditorFile creditor,
      DebtorFile debtor) {
    Optional<Limitation> law = Limitation.of(creditor, debtor, invoice);
    if (law.isEmpty()) {
      return Optional.of(
          new Deficiency(
              ClaimQuality.DUE,
              claim.number(),
              "a lawyer's word on prescription by the law of "
                  + debtor.country()
                  + ", which is not known here",
              Deficiency.Supplier.LEGAL));
    }
    LocalDate end =
        new Prescription(law.get().start(invoice, claim.dueDate()), law.get()).end(file.acts());
    return on.isAfter(end)
        ? Optional.of(
            new Deficiency(
                ClaimQuality.DUE,
                claim.number(),
                "an act that interrupted prescription, which ended on "
                    + end
                    + " ("
                    + law.get().law()
                    + ")",
                Deficiency.Supplier.LEGAL))
        : Optional.empty();
  }

  /** An order, or terms accepted for good together with the buyer's own order number. */
  private static boolean ordered(InvoiceFile invoice, DebtorFile debtor) {
    return invoice.has(Evidence.Kind.ORDER)
        || (debtor.terms() != null && debtor.terms().proven() && invoice.orderReference() != null);
  }

  /**
   * The sending of the invoice, or of a reminder that lists it and is kept word for word: who does
   * not contest an invoice it was shown is taken to accept it (C.civ. art. 8.11 §4).
   */
  private static boolean sent(InvoiceFile invoice, GateFile file) {
    return invoice.has(Evidence.Kind.PROOF_OF_SENDING)
        || file.reminders().stream().map(SentReminder::documentSha256).anyMatch(s -> s != null);
  }

  private static Deficiency lacks(Claim claim, String what, Deficiency.Supplier who) {
    return new Deficiency(ClaimQuality.CERTAIN, claim.number(), what, who);
  }
}
