package org.encours.invoice.domain.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.Instalment;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.policy.TermsPolicy;
import org.encours.invoice.domain.terms.AcceptedTerms;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.kernel.Money;

/**
 * When an invoice is to be paid: on agreed dates, on the date given, or by the terms.
 *
 * @param policy what the creditor wants done about a term beyond the law
 * @param kind empty while the debtor is not known; then no law limits the term
 */
record DueDates(
    String creditorCountry,
    Optional<Debtor.Kind> kind,
    Optional<AcceptedTerms> accepted,
    InvoiceDraft draft,
    TermsPolicy policy,
    Violations violations) {

  /** Days to pay where nothing was agreed. */
  private static final int DEFAULT_DAYS = 30;

  /** Checks the dates also where the total is not known; the parts are then of no use. */
  List<Instalment> of(Optional<Money> total) {
    if (draft.issueDate() == null) {
      return List.of();
    }
    if (draft.instalments().isEmpty()) {
      return atOnce(total);
    }
    refuse(lawful());
    return new AgreedInstalments(draft, violations).of(total);
  }

  /** The term the law gives in place of the one on the invoice, where that is beyond it. */
  Optional<LegalFacts.LawfulTerm> lawful() {
    if (draft.issueDate() == null || draft.instalments().size() > 1) {
      return Optional.empty();
    }
    return kind.flatMap(
        who ->
            new LongestTerm(
                    creditorCountry,
                    who,
                    draft.issueDate(),
                    draft.deliveryDate(),
                    policy.complete(draft.legal()).sector())
                .insteadOf(due()));
  }

  private List<Instalment> atOnce(Optional<Money> total) {
    LocalDate issued = draft.issueDate();
    LocalDate due = due();
    violations.require(!due.isBefore(issued), path(), "must not be before the issue date");
    refuse(lawful());
    return total
        .map(
            all ->
                parts(
                    all,
                    terms().map(it -> it.depositOf(all)).orElse(Money.zero(all.currency())),
                    due))
        .orElse(List.of());
  }

  private void refuse(Optional<LegalFacts.LawfulTerm> lawful) {
    if (policy.refuseUnlawful()) {
      lawful.ifPresent(term -> violations.require(false, path(), term.law()));
    }
  }

  private String path() {
    return !draft.instalments().isEmpty()
        ? "instalments[0].dueDate"
        : draft.dueDate().isEmpty() && draft.terms().isPresent() ? "terms" : "dueDate";
  }

  private Optional<PaymentTerms> terms() {
    return draft
        .terms()
        .or(() -> accepted.flatMap(AcceptedTerms::paymentDays).map(PaymentTerms::net));
  }

  private LocalDate due() {
    return draft.instalments().stream()
        .map(InvoiceDraft.Part::dueDate)
        .filter(Objects::nonNull)
        .findFirst()
        .or(draft::dueDate)
        .or(() -> terms().map(it -> it.dueDate(draft.issueDate())))
        .orElseGet(this::byLaw);
  }

  /**
   * Thirty days where nothing was agreed: in Belgium, Luxembourg and the Netherlands from the
   * receipt of the invoice or of the goods, whichever is later (BE law of 2 August 2002, art. 4 §1;
   * LU law of 18 April 2004, art. 3; BW 6:119a lid 2), in France from the receipt of the goods
   * (L441-10 I). An invoice whose receipt is not known counts from its date.
   */
  private LocalDate byLaw() {
    LocalDate issued = draft.issueDate();
    LocalDate received = draft.legal().receivedOn().filter(issued::isBefore).orElse(issued);
    if (kind.isEmpty() || kind.get() == Debtor.Kind.CONSUMER) {
      return received.plusDays(DEFAULT_DAYS);
    }
    LocalDate start =
        creditorCountry.equals("FR")
            ? draft.deliveryDate().orElse(received)
            : draft.deliveryDate().filter(received::isBefore).orElse(received);
    LocalDate due = start.plusDays(DEFAULT_DAYS);
    return due.isBefore(issued) ? issued : due;
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
