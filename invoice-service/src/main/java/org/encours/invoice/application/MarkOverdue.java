package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.application.port.OverdueMarks;
import org.encours.kernel.CreditorId;

/**
 * Tells once of every instalment that saw its first late day. A missed day is caught up; a second
 * run for the same date finds nothing to do.
 */
@ApplicationScoped
public class MarkOverdue {

  /**
   * What became of some invoices.
   *
   * @param marked instalments that were told to be overdue
   * @param held invoices that a payment holds just now
   */
  public record Marked(int marked, List<UUID> held) {}

  private final OverdueMarks marks;
  private final UseCredit credit;

  MarkOverdue(OverdueMarks marks, UseCredit credit) {
    this.marks = marks;
    this.credit = credit;
  }

  /** Lists what a run has to mark; what a debtor's credit covers is not late. */
  @Transactional
  public void list(UUID run, CreditorId creditor, LocalDate businessDate) {
    credit
        .debtors(creditor, businessDate)
        .forEach(debtor -> credit.alone(creditor, debtor, businessDate));
    marks.list(run, creditor, businessDate);
  }

  /** Marks some of the listed invoices. */
  @Transactional
  public Marked mark(CreditorId creditor, LocalDate businessDate, List<UUID> invoices) {
    int marked = marks.mark(creditor, businessDate, invoices);
    return new Marked(marked, marks.unmarked(creditor, businessDate, invoices));
  }
}
