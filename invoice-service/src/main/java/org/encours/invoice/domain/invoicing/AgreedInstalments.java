package org.encours.invoice.domain.invoicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.Instalment;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.kernel.Money;

/** Parts with due dates of their own, as agreed with the debtor: in order, and all of the total. */
record AgreedInstalments(InvoiceDraft draft, Violations violations) {

  List<Instalment> of(Optional<Money> total) {
    violations.require(
        draft.terms().flatMap(PaymentTerms::deposit).isEmpty(),
        "terms.depositPercent",
        "is one of the instalments where these are given");
    List<Instalment> parts = new ArrayList<>();
    LocalDate earliest = draft.issueDate();
    for (int i = 0; i < draft.instalments().size(); i++) {
      InvoiceDraft.Part part = draft.instalments().get(i);
      String path = "instalments[" + i + "]";
      boolean usable = part.amount() != null && part.amount().isPositive() && fits(part, total);
      violations.require(usable, path + ".amount", "must be positive and in " + draft.currency());
      violations.require(
          part.dueDate() != null && !part.dueDate().isBefore(earliest),
          path + ".dueDate",
          "must not be before the issue date or the instalment before it");
      if (usable && part.dueDate() != null) {
        parts.add(Instalment.of(parts.size() + 1, part.dueDate(), part.amount()));
        earliest = part.dueDate();
      }
    }
    total.ifPresent(all -> checkSum(parts, all));
    draft.dueDate().ifPresent(due -> checkDueDate(parts, due));
    return parts;
  }

  private static boolean fits(InvoiceDraft.Part part, Optional<Money> total) {
    return total.map(all -> all.currency().equals(part.amount().currency())).orElse(true);
  }

  private void checkSum(List<Instalment> parts, Money total) {
    Money sum =
        parts.stream().map(Instalment::amount).reduce(Money.zero(total.currency()), Money::plus);
    violations.require(
        sum.equals(total), "instalments", "add up to " + sum + " instead of " + total);
  }

  private void checkDueDate(List<Instalment> parts, LocalDate due) {
    violations.require(
        parts.isEmpty()
            || due.equals(parts.getFirst().dueDate())
            || due.equals(parts.getLast().dueDate()),
        "dueDate",
        "must be the first or the last instalment's");
  }
}
