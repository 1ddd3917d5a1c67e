package org.encours.desk.debtor;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.desk.shell.Sentence;
import org.encours.kernel.Money;

/** The fields that the page of a debtor reads of what the services answer. */
final class DebtorViews {

  private DebtorViews() {}

  /** {@code GET /v1/debtors/{reference}} of invoice-service. */
  record Debtor(
      UUID id,
      String reference,
      String kind,
      String name,
      String language,
      String country,
      String enterpriseNumber,
      String vatNumber,
      Address address,
      List<Contact> contacts,
      Terms terms,
      Money balance,
      Money overdue,
      Money chargesOpen,
      Money credit,
      String owner) {

    Debtor {
      contacts = contacts == null ? List.of() : contacts;
    }
  }

  record Address(String street, String postalCode, String city, String country) {}

  record Contact(String name, String role, String email, String phone) {}

  record Terms(
      String version,
      LocalDate acceptedOn,
      String manner,
      Integer paymentDays,
      boolean interestClause,
      boolean penaltyClause) {}

  /** {@code GET /v1/invoices?debtor=} of invoice-service. */
  record Invoice(
      UUID id,
      String number,
      String status,
      boolean disputed,
      boolean inCollection,
      LocalDate issueDate,
      LocalDate dueDate,
      Money total,
      Money open,
      Money owed,
      String paymentReference,
      LocalDate settledOn,
      Integer daysLate) {

    public boolean isOpen() {
      return open != null && open.amount().signum() > 0;
    }
  }

  /** {@code GET /v1/debtors/{reference}/risk} of risk-service. */
  record Risk(
      int score,
      String grade,
      BigDecimal probabilityLate30,
      Money creditLimit,
      Money exposure,
      String terms,
      boolean onHold,
      List<Reason> reasons) {

    Risk {
      reasons = reasons == null ? List.of() : reasons;
    }
  }

  /** A finding that gave or cost points. */
  record Reason(String code, java.util.Map<String, Object> parameters, String text, String weight) {
    public Sentence sentence() {
      return new Sentence(code, parameters == null ? java.util.Map.of() : parameters, text);
    }
  }

  /** {@code GET /v1/debtors/{reference}/contacts} of dunning-service. */
  record JournalEntry(
      Instant at,
      String direction,
      String channel,
      String kind,
      String reason,
      String with,
      String by,
      String text) {}

  /** {@code GET /v1/cases?debtor=} of collections-service. */
  record Case(UUID id, String status, String route, Money claimed, Money recovered, Money open) {}
}
