package org.encours.desk.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.desk.shell.Sentence;
import org.encours.kernel.Money;

/** The fields that the page of an invoice reads of what the services answer. */
final class InvoiceViews {

  private InvoiceViews() {}

  /** {@code GET /v1/invoices/{id}} of invoice-service. */
  record Invoice(
      UUID id,
      String number,
      String debtor,
      String status,
      boolean disputed,
      LocalDate issueDate,
      LocalDate dueDate,
      LocalDate lawfulDueDate,
      String paymentReference,
      Money total,
      Money open,
      Money owed,
      Money disputedAmount,
      Charges charges,
      List<Movement> movements) {

    Invoice {
      movements = movements == null ? List.of() : movements;
    }
  }

  record Charges(Money claimed, Money paid, Money waived, Money open, List<Charge> items) {

    Charges {
      items = items == null ? List.of() : items;
    }
  }

  record Charge(
      UUID id,
      String kind,
      LocalDate claimedOn,
      Money amount,
      Money paid,
      Money waived,
      Money open) {}

  record Movement(LocalDate date, String kind, Money amount) {}

  /** {@code GET /v1/invoices/{id}/claim} of dunning-service. */
  record Claim(
      LocalDate asOf,
      Money principal,
      Interest interest,
      Money fixedCompensation,
      Money penalty,
      Money fees,
      Money total,
      boolean provisional,
      Money dailyAmount) {}

  record Interest(Money amount, List<Period> periods) {

    Interest {
      periods = periods == null ? List.of() : periods;
    }
  }

  record Period(
      LocalDate from,
      LocalDate to,
      int days,
      BigDecimal rate,
      Money base,
      Money amount,
      String law) {}

  /** {@code GET /v1/invoices/{id}/explanation} of dunning-service. */
  record Explanation(
      String decision, String step, Sentence why, String policy, List<Planned> plan) {

    Explanation {
      plan = plan == null ? List.of() : plan;
    }
  }

  record Planned(String step, LocalDate dueFrom) {}
}
