package org.encours.collections.domain.cases;

import java.time.LocalDate;
import org.encours.kernel.Money;

/**
 * A debtor named to a credit bureau as one that does not pay: asked for by one person, checked by
 * another, for no longer than the debt is certain and unpaid (CNIL reference 2021-130; GDPR art.
 * 5(1)(d), 6(1)(f)).
 *
 * @param amount of the invoices alone, what is open of them; interest and other accessories are not
 *     certain enough to blame anybody for
 * @param debtorToldOn when the debtor was told that it would be named
 * @param checkedBy who found it right, null until somebody did
 * @param reportedOn the day it was told to the bureau, null until then
 */
public record NegativeReport(
    String bureau,
    Money amount,
    LocalDate debtorToldOn,
    String askedBy,
    LocalDate askedOn,
    String checkedBy,
    LocalDate reportedOn) {

  /** Years after which a debt that is still unpaid is no longer reported (CNIL, general). */
  private static final int YEARS = 3;

  /** Why a report was lifted. */
  public enum End {
    /** Nothing is open of the invoices. */
    PAID,
    /** The debtor contests, and no court has decided. */
    CONTESTED,
    /** The creditor pursues the debt no more, or sold it. */
    ENDED,
    /** It is three years old. */
    EXPIRED,
    /** A person took it back. */
    WITHDRAWN
  }

  public boolean made() {
    return reportedOn != null;
  }

  /** The last day on which the bureau may keep it, null before it was told. */
  public LocalDate erasedBy() {
    return reportedOn == null ? null : reportedOn.plusYears(YEARS);
  }

  public NegativeReport checked(String by, LocalDate on) {
    return new NegativeReport(bureau, amount, debtorToldOn, askedBy, askedOn, by, on);
  }

  public NegativeReport of(Money less) {
    return new NegativeReport(bureau, less, debtorToldOn, askedBy, askedOn, checkedBy, reportedOn);
  }
}
