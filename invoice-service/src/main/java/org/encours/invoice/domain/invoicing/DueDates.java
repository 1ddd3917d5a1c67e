package org.encours.invoice.domain.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.Instalment;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.terms.AcceptedTerms;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.kernel.Money;

/**
 * When an invoice is to be paid: on agreed dates, on the date given, or by the terms.
 *
 * @param kind empty while the debtor is not known; then no law limits the term
 */
record DueDates(
    String creditorCountry,
    Optional<Debtor.Kind> kind,
    Optional<AcceptedTerms> accepted,
    InvoiceDraft draft,
    Violations violations) {

  /** Payable 30 days after the invoice where nothing was agreed (BE: art. 4; FR: L441-10 I). */
  private static final PaymentTerms DEFAULT_TERMS = PaymentTerms.net(30);

  /** Checks the dates also where the total is not known; the parts are then of no use. */
  List<Instalment> of(Optional<Money> total) {
    if (draft.issueDate() == null) {
      return List.of();
    }
    return draft.instalments().isEmpty()
        ? atOnce(total)
        : new AgreedInstalments(draft, violations).of(total);
  }

  private List<Instalment> atOnce(Optional<Money> total) {
    PaymentTerms terms =
        draft
            .terms()
            .or(() -> accepted.flatMap(AcceptedTerms::paymentDays).map(PaymentTerms::net))
            .orElse(DEFAULT_TERMS);
    LocalDate issued = draft.issueDate();
    LocalDate due = draft.dueDate().orElseGet(() -> terms.dueDate(issued));
    String path = draft.dueDate().isEmpty() && draft.terms().isPresent() ? "terms" : "dueDate";
    violations.require(!due.isBefore(issued), path, "must not be before the issue date");
    kind.flatMap(
            who -> LongestTerm.objection(creditorCountry, who, issued, draft.deliveryDate(), due))
        .ifPresent(objection -> violations.require(false, path, objection));
    return total.map(all -> parts(all, terms.depositOf(all), due)).orElse(List.of());
  }

  /** A deposit is due with the invoice, the rest by the terms. */
  private List<Instalment> parts(Money total, Money deposit, LocalDate due) {
    LocalDate issued = draft.issueDate();
    if (!deposit.isPositive() || !due.isAfter(issued)) {
      return List.of(Instalment.of(1, due, total));
    }
    if (deposit.compareTo(total) >= 0) {
      return List.of(Instalment.of(1, issued, total));
    }
    return List.of(Instalment.of(1, issued, deposit), Instalment.of(2, due, total.minus(deposit)));
  }
}
