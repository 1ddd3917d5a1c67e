package org.encours.desk.debtor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.desk.shell.Sentence;
import org.encours.kernel.Money;

/** The fields read of {@code GET /v1/debtors/{reference}/outlook} of dunning-service. */
record Outlook(Step next, List<Claim> invoices) {

  Outlook {
    invoices = invoices == null ? List.of() : invoices;
  }

  /** What will be done, when, and why then. */
  record Step(String step, String channel, LocalDate on, Sentence why) {}

  /** What may be claimed on an invoice on that day. */
  record Claim(UUID invoiceId, String number, Money principal, Money charges, Money total) {}
}
