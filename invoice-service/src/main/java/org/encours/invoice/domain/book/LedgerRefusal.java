package org.encours.invoice.domain.book;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;

/** Why a booking is refused. */
public sealed interface LedgerRefusal extends Refusal {

  /** The input itself cannot be booked. */
  record InvalidInput(String what, List<Violation> violations) implements LedgerRefusal {

    public InvalidInput(String what, String path, String message) {
      this(what, List.of(new Violation(path, message)));
    }

    @Override
    public String code() {
      return "invalid-" + what;
    }

    @Override
    public String detail() {
      return "The " + what.replace('-', ' ') + " has " + violations.size() + " fault(s).";
    }
  }

  /** The number was used before in that year; the first stays. */
  record DuplicateNumber(String what, String number, UUID first, String location)
      implements LedgerRefusal {
    @Override
    public String detail() {
      return "%s %s exists already: %s".formatted(what, number, location);
    }
  }

  record NothingOpen(String number, InvoiceStatus status) implements LedgerRefusal {
    @Override
    public String detail() {
      return "Nothing is open on invoice %s: it is %s.".formatted(number, status);
    }
  }

  record CreditBeforeInvoice(LocalDate issueDate) implements LedgerRefusal {
    @Override
    public String detail() {
      return "A credit note cannot be older than its invoice.";
    }

    @Override
    public List<Violation> violations() {
      return List.of(
          new Violation("issueDate", "must not be before the invoice's issue date " + issueDate));
    }
  }

  record CreditExceedsInvoice(Money atMost) implements LedgerRefusal {
    @Override
    public String detail() {
      return "A credit note cannot exceed what was invoiced and not yet credited.";
    }

    @Override
    public List<Violation> violations() {
      return List.of(new Violation("amount", "must be at most " + atMost));
    }
  }

  record DisputeExceedsOpen(Money atMost) implements LedgerRefusal {
    @Override
    public String detail() {
      return "A dispute cannot exceed what is open and not yet disputed.";
    }

    @Override
    public List<Violation> violations() {
      return List.of(new Violation("amount", "must be at most " + atMost));
    }
  }

  record WaiverExceedsOpen(Money atMost) implements LedgerRefusal {
    @Override
    public String detail() {
      return "No more can be waived than is open of these charges.";
    }

    @Override
    public List<Violation> violations() {
      return List.of(new Violation("amount", "must be at most " + atMost));
    }
  }

  record RefundExceedsCredit(Money atMost) implements LedgerRefusal {
    @Override
    public String detail() {
      return "No more can be paid back than the debtor has as credit.";
    }

    @Override
    public List<Violation> violations() {
      return List.of(new Violation("amount", "must be at most " + atMost));
    }
  }

  record AlreadyAssigned(String assignee) implements LedgerRefusal {
    @Override
    public String detail() {
      return "The claim belongs to " + assignee + " already.";
    }
  }

  record NotAssignable(String number, boolean disputed, boolean inCollection)
      implements LedgerRefusal {
    @Override
    public String detail() {
      return "Invoice %s is %s: settle that before it is sold or factored."
          .formatted(number, disputed ? "disputed" : "in collection");
    }
  }

  record NotAssigned(String number, InvoiceStatus status) implements LedgerRefusal {
    @Override
    public String detail() {
      return "Invoice %s belongs to nobody else: it is %s.".formatted(number, status);
    }
  }

  record AlreadyReversed(LocalDate on) implements LedgerRefusal {
    @Override
    public String detail() {
      return "The receipt was reversed on " + on + " already.";
    }
  }

  record AlreadyResolved(LocalDate on) implements LedgerRefusal {
    @Override
    public String detail() {
      return "The dispute was resolved on " + on + " already.";
    }
  }

  record NothingUnallocated() implements LedgerRefusal {
    @Override
    public String detail() {
      return "The receipt has nothing left to allocate.";
    }
  }

  /** Erasure waits for what is not over: claims against or of the debtor (GDPR art. 17(3)(e)). */
  record ClaimStillOpen(List<String> what) implements LedgerRefusal {
    @Override
    public String detail() {
      return "The debtor cannot be erased while this is not over: " + String.join("; ", what) + ".";
    }
  }
}
