package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Charges beside the principal, as those who look at an invoice or a debtor see them. */
public interface ChargeViews {

  record Item(
      UUID id,
      ChargeKind kind,
      LocalDate claimedOn,
      Money amount,
      Money paid,
      Money waived,
      Money open) {}

  /** All charges of an invoice. */
  record Charges(Money claimed, Money paid, Money waived, Money open, List<Item> items) {}

  /** What was let go of one charge. */
  record WaivedItem(UUID id, ChargeKind kind, Money amount) {}

  record Waiver(
      UUID id, UUID invoice, LocalDate waivedOn, WaiverCause cause, List<WaivedItem> items) {}

  /** What a debtor owes beside its invoices in one currency on a day. */
  record Open(String currency, Money open) {}

  Charges of(CreditorId creditor, UUID invoice, String currency);

  Optional<Waiver> waiver(CreditorId creditor, UUID invoice, UUID waiver);

  List<Open> open(CreditorId creditor, UUID debtor, LocalDate asOf);
}
