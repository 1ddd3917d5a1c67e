package org.encours.dunning.domain.page;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.dunning.domain.hold.DisputeReason;
import org.encours.kernel.Money;

/** What a debtor says about the money that a message asks for. */
public sealed interface DebtorAct {

  /** It says that it paid. */
  record Paid(LocalDate paidOn, Optional<Money> amount) implements DebtorAct {}

  /**
   * It contests.
   *
   * @param amount the contested part; all of it where it is not given
   * @param chargesOnly whether only charges are contested
   */
  record Contested(DisputeReason reason, Optional<Money> amount, boolean chargesOnly)
      implements DebtorAct {}

  /** It gives its word for a day. */
  record WillPay(LocalDate by) implements DebtorAct {}

  /** It would pay in equal parts, month by month. */
  record Instalments(LocalDate first, int parts) implements DebtorAct {}

  /** The message did not reach whom it was meant for. */
  record Correction(What what) implements DebtorAct {

    /** What is wrong. */
    public enum What {
      ADDRESS,
      PERSON
    }
  }

  /** It wants a copy. */
  record InvoiceCopy() implements DebtorAct {}

  default ActKind kind() {
    return switch (this) {
      case Paid _ -> ActKind.PAID;
      case Contested _ -> ActKind.CONTESTED;
      case WillPay _ -> ActKind.WILL_PAY;
      case Instalments _ -> ActKind.INSTALMENTS;
      case Correction _ -> ActKind.CORRECTION;
      case InvoiceCopy _ -> ActKind.INVOICE_COPY;
    };
  }
}
