package org.encours.invoice.adapter.in.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.kernel.Money;
import org.encours.platform.problems.Problem;

/**
 * What became of one line.
 *
 * @param line 1-based
 * @param status the HTTP status that the same invoice would have got alone
 */
record BulkResponse(
    long line,
    int status,
    UUID id,
    String number,
    Money total,
    Money open,
    LocalDate dueDate,
    String paymentReference,
    Problem problem) {

  static BulkResponse issued(long line, Invoice invoice) {
    return new BulkResponse(
        line,
        201,
        invoice.id(),
        invoice.document().number(),
        invoice.balance().total(),
        invoice.open(),
        invoice.nextDueDate(),
        invoice.document().paymentReference().printed(),
        null);
  }

  static BulkResponse failed(long line, Problem problem) {
    return new BulkResponse(line, problem.status(), null, null, null, null, null, null, problem);
  }
}
