package org.encours.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.encours.local.demo.model.Act;
import org.encours.local.demo.model.Bill;
import org.encours.local.demo.model.Situation;

/**
 * What has happened to one invoice so far, as its debtor, the creditor's bank and the agencies know
 * it. Written by one thread at a time: a debtor's errands are run by one thread, and events are
 * read when all errands are done.
 */
final class InvoiceHistory {

  final Bill bill;
  final String invoice;
  final LocalDate due;
  final String reference;
  BigDecimal open;
  int reminders;
  LocalDate lastReminder;
  int payments;
  LocalDate lastPayment;
  String lastReceipt;
  String dispute;
  LocalDate disputedOn;
  LocalDate resolvedOn;
  LocalDate promisedFor;
  Pursuit pursuit;

  /** A case that holds the invoice; the agency is null when it goes to court. */
  record Pursuit(String caseId, String agency, LocalDate since) {}

  InvoiceHistory(Bill bill, String invoice, LocalDate due, String reference) {
    this.bill = bill;
    this.invoice = invoice;
    this.due = due;
    this.reference = reference;
    this.open = bill.total();
  }

  Optional<Act> act(LocalDate day) {
    return bill.conduct().on(day, situation());
  }

  private Situation situation() {
    return new Situation(
        due,
        bill.total(),
        open,
        reminders,
        Optional.ofNullable(lastReminder),
        payments,
        Optional.ofNullable(lastPayment),
        Optional.ofNullable(disputedOn),
        Optional.ofNullable(resolvedOn),
        Optional.ofNullable(promisedFor),
        Optional.ofNullable(pursuit).filter(held -> held.agency() != null).map(Pursuit::since),
        Optional.ofNullable(pursuit).filter(held -> held.agency() == null).map(Pursuit::since));
  }
}
