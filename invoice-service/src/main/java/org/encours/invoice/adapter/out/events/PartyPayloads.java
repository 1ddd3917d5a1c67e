package org.encours.invoice.adapter.out.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.domain.Address;
import org.encours.invoice.domain.Creditor;
import org.encours.invoice.domain.Debtor;
import org.encours.invoice.domain.LedgerEvent;
import org.encours.kernel.Money;

/** Creditors and debtors on the wire; absent fields are null and left out. */
final class PartyPayloads {

  private PartyPayloads() {}

  record CreditorData(
      String name,
      String country,
      String enterpriseNumber,
      String vatNumber,
      String iban,
      String bic,
      Creditor.Size size,
      Address address,
      String language,
      String email,
      String phone) {

    static CreditorData of(Creditor creditor) {
      return new CreditorData(
          creditor.name(),
          creditor.country(),
          creditor.enterpriseNumber(),
          creditor.vatNumber().orElse(null),
          creditor.iban(),
          creditor.bic().orElse(null),
          creditor.size(),
          creditor.address(),
          creditor.language(),
          creditor.email(),
          creditor.phone());
    }
  }

  record ContactData(String name, String role, String email, String phone) {}

  record TermsData(
      String version,
      LocalDate acceptedOn,
      String manner,
      Integer paymentDays,
      boolean interestClause,
      boolean penaltyClause) {}

  record DebtorData(
      UUID debtorId,
      String debtor,
      Debtor.Kind kind,
      String name,
      String language,
      String country,
      String enterpriseNumber,
      String vatNumber,
      Address address,
      List<ContactData> contacts,
      TermsData terms,
      String parent) {

    static DebtorData of(Debtor debtor) {
      return new DebtorData(
          debtor.key().id(),
          debtor.key().reference(),
          debtor.kind(),
          debtor.name(),
          debtor.language(),
          debtor.country(),
          debtor.enterpriseNumber().orElse(null),
          debtor.vatNumber().orElse(null),
          debtor.address(),
          debtor.contacts().stream()
              .map(
                  c ->
                      new ContactData(
                          c.name(), c.role(), c.email().orElse(null), c.phone().orElse(null)))
              .toList(),
          debtor
              .terms()
              .map(
                  t ->
                      new TermsData(
                          t.version(),
                          t.acceptedOn().orElse(null),
                          t.manner().name(),
                          t.paymentDays().orElse(null),
                          t.interestClause(),
                          t.penaltyClause()))
              .orElse(null),
          debtor.parent().orElse(null));
    }
  }

  record CreditData(UUID debtorId, String debtor, Money credit, LocalDate asOf) {

    static CreditData of(LedgerEvent.DebtorCreditChanged event) {
      return new CreditData(
          event.debtor().id(), event.debtor().reference(), event.credit(), event.asOf());
    }
  }
}
