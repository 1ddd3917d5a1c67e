package org.encours.dunning.domain.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.kernel.Money;

/**
 * One invoice in a message.
 *
 * @param asked principal that is asked for: open, without what is disputed
 * @param claim the whole claim with its calculation, for what is late
 * @param charged whether its charges are asked for now, or only shown as accruing
 * @param announced the lump sum a consumer would owe after the free term, told in the first
 *     reminder
 */
public record MessageLine(
    UUID invoiceId,
    String number,
    LocalDate issueDate,
    LocalDate dueDate,
    Money asked,
    Money disputed,
    Place place,
    Optional<String> description,
    Optional<String> paymentReference,
    InvoiceClaim claim,
    boolean charged,
    Optional<Money> announced,
    List<String> remarks) {

  /** Why an invoice is listed. */
  public enum Place {
    /** Its step was taken with this message. */
    REMINDED,
    /** It falls due soon. */
    DUE_SOON,
    /** Overdue as well, with no step due today. */
    ALSO_OPEN
  }

  /** Whether what it asks for is part of the message's sum. */
  public boolean summed(boolean courtesy) {
    return courtesy || place != Place.DUE_SOON;
  }

  /** What is asked for it now. */
  public Money total() {
    return charged ? asked.plus(claim.charges()) : asked;
  }
}
