package org.encours.invoice.domain.journal;

import java.util.Optional;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.charge.ChargeEntry;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.kernel.Money;

/** One line of a book, or money for somebody else, as it is to be posted. */
public sealed interface Movement {

  /** Positive when the debtor owes more by it. */
  Money amount();

  /**
   * A line of the book of receivables and credit.
   *
   * @param vat the part of the amount that is VAT, of the same sign; zero where none is known
   * @param price what an assignee pays, where the claim went to one by this line
   */
  record Principal(LedgerEntry.Kind kind, Money amount, Money vat, Optional<Money> price)
      implements Movement {}

  /** A line of the book of charges. */
  record Charge(ChargeEntry.Kind kind, ChargeKind charge, Money amount, Optional<WaiverCause> cause)
      implements Movement {}

  /** Money for a claim sold or factored before; negative when it came in. */
  record ForAssignee(Money amount) implements Movement {}
}
