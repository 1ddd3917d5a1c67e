package org.encours.collections.domain.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/**
 * What an agency reports. Which fields are needed depends on the kind; {@link #violations} says.
 *
 * @param updateId the agency's own id of the report: the same id is the same report
 * @param fee what the agency keeps of a payment; when null, what its schedule says
 * @param code why it refuses, contests or closes
 */
public record AgencyUpdate(
    String updateId,
    AgencyId agency,
    Kind kind,
    Money amount,
    Money fee,
    LocalDate valueDate,
    LocalDate dueDate,
    String externalReference,
    String note,
    String code) {

  public enum Kind {
    ACCEPTED,
    REFUSED,
    CONTACTED,
    PROMISE,
    PAYMENT,
    DISPUTE,
    CLOSED
  }

  /** How an agency may close a case. */
  public enum ClosingCode {
    RECOVERED,
    SETTLED,
    UNRECOVERABLE,
    NO_RESULT,
    INSOLVENT,
    WITHDRAWN
  }

  public List<Violation> violations() {
    List<Violation> wrong = new ArrayList<>();
    boolean needsAmount = kind == Kind.PAYMENT || kind == Kind.PROMISE;
    if (needsAmount && amount == null) {
      wrong.add(new Violation("amount", "must be given for " + kind));
    }
    if (amount != null && !amount.isPositive()) {
      wrong.add(new Violation("amount", "must be more than nothing"));
    }
    if (fee != null && (fee.isNegative() || amount == null || !fits(fee, amount))) {
      wrong.add(new Violation("fee", "must be between nothing and the amount, in its currency"));
    }
    if (kind == Kind.CLOSED && code != null && closingCode() == null) {
      wrong.add(new Violation("code", "must be one of " + List.of(ClosingCode.values())));
    }
    return wrong;
  }

  /** The closing code, or null when it is none of ours. */
  ClosingCode closingCode() {
    for (ClosingCode known : ClosingCode.values()) {
      if (known.name().equals(code)) {
        return known;
      }
    }
    return null;
  }

  private static boolean fits(Money fee, Money amount) {
    return fee.currency().equals(amount.currency()) && fee.compareTo(amount) <= 0;
  }
}
