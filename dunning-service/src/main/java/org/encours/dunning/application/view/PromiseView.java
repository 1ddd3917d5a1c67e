package org.encours.dunning.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Promises and pauses as lists. */
public interface PromiseView {

  record PromiseItem(
      UUID id,
      String debtor,
      List<UUID> invoices,
      Money amount,
      Money received,
      LocalDate madeOn,
      LocalDate dueDate,
      String madeBy,
      String channel,
      String status,
      LocalDate decidedOn) {}

  record PauseItem(
      UUID id,
      String debtor,
      UUID invoiceId,
      LocalDate from,
      LocalDate until,
      String reason,
      LocalDate endedOn) {}

  List<PromiseItem> promises(
      CreditorId creditor, Optional<String> status, Optional<UUID> after, int limit);

  Optional<PromiseItem> promise(CreditorId creditor, UUID promise);

  List<PauseItem> pauses(
      CreditorId creditor, Optional<String> debtor, Optional<UUID> after, int limit);
}
