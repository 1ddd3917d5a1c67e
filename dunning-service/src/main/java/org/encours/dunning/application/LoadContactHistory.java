package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.dunning.application.port.ContactHistories;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.policy.ContactCap;
import org.encours.dunning.domain.policy.Policies;
import org.encours.dunning.domain.receivable.ContactHistory;
import org.encours.kernel.CreditorId;

/** Adds to files what the plans ask for of the past; most plans ask for nothing. */
@ApplicationScoped
class LoadContactHistory {

  private final ContactHistories past;

  LoadContactHistory(ContactHistories past) {
    this.past = past;
  }

  List<DebtorSnapshot> into(
      CreditorId creditor, Policies plans, LocalDate day, List<DebtorSnapshot> files) {
    if (files.isEmpty() || !plans.capContacts() && !plans.countFreeReminders()) {
      return files;
    }
    List<UUID> debtors = files.stream().map(file -> file.debtor().id()).toList();
    Map<UUID, List<LocalDate>> contacts =
        plans.capContacts()
            ? past.contacts(creditor, debtors, day.minusDays(ContactCap.Period.MONTH.days()))
            : Map.of();
    Map<UUID, List<ContactHistory.Reminded>> reminded =
        plans.countFreeReminders() ? past.reminded(creditor, debtors) : Map.of();
    return files.stream()
        .map(
            file ->
                file.with(
                    new ContactHistory(
                        contacts.getOrDefault(file.debtor().id(), List.of()),
                        reminded.getOrDefault(file.debtor().id(), List.of()))))
        .toList();
  }
}
