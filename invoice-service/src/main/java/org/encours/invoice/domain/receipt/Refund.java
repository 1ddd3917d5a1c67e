package org.encours.invoice.domain.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/**
 * Credit that was paid back to its debtor.
 *
 * @param iban to which account; empty where it is known elsewhere
 * @param shares which credits it came from
 */
public record Refund(
    UUID id,
    CreditorId creditor,
    DebtorKey debtor,
    Money amount,
    Optional<String> iban,
    LocalDate executedOn,
    String reason,
    List<Share> shares) {

  /** What one receipt or credit note gave. */
  public record Share(UUID credit, Money amount) {}

  public Refund {
    shares = List.copyOf(shares);
  }
}
