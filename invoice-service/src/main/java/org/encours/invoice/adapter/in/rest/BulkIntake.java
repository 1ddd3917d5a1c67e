package org.encours.invoice.adapter.in.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.encours.invoice.application.InvoiceOrder;
import org.encours.invoice.application.IssueInvoices;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;
import org.encours.kernel.Refusal;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.problems.Problem;
import org.encours.platform.problems.UnreadableJson;

/** Works a stream of invoices in parts of some hundreds, each in one transaction. */
@Singleton
class BulkIntake {

  private static final int AT_ONCE = 500;

  private final IssueInvoices issue;
  private final ObjectMapper json;
  private final ObjectReader reader;

  BulkIntake(IssueInvoices issue, ObjectMapper json) {
    this.issue = issue;
    this.json = json;
    this.reader = json.readerFor(InvoiceRequest.class);
  }

  /** A line as read: an invoice to issue, or why it cannot be read. */
  private record Line(long number, InvoiceOrder order, Problem problem) {}

  void take(CreditorId creditor, InputStream in, OutputStream out) throws IOException {
    BoundedLines lines = new BoundedLines(in);
    List<Line> part = new ArrayList<>(AT_ONCE);
    byte[] text;
    for (long number = 1; (text = lines.next()) != null; number++) {
      part.add(read(number, text));
      if (part.size() == AT_ONCE) {
        work(creditor, part, out);
        part.clear();
      }
    }
    work(creditor, part, out);
  }

  private Line read(long number, byte[] text) {
    if (text == BoundedLines.TOO_LONG) {
      return new Line(number, null, Problem.of(413, "line-too-long", "A line has at most 1 MiB."));
    }
    try {
      InvoiceRequest request = reader.readValue(text);
      if (request == null) {
        return new Line(number, null, Problem.of(400, "malformed-json", "The line holds null."));
      }
      return new Line(number, request.order(), null);
    } catch (JsonProcessingException malformed) {
      return new Line(number, null, UnreadableJson.problem(malformed));
    } catch (InvalidInput invalid) {
      return new Line(
          number,
          null,
          Problem.of(422, "invalid-input", "The line cannot be accepted.", invalid.violations()));
    } catch (IOException impossible) {
      throw new IllegalStateException("a line in memory cannot fail to be read", impossible);
    }
  }

  private void work(CreditorId creditor, List<Line> part, OutputStream out) throws IOException {
    List<InvoiceOrder> orders =
        part.stream().filter(line -> line.order() != null).map(Line::order).toList();
    var decisions = issue.issue(creditor, orders).iterator();
    for (Line line : part) {
      BulkResponse answer =
          line.order() == null
              ? BulkResponse.failed(line.number(), line.problem())
              : answer(line.number(), decisions.next());
      out.write(json.writeValueAsBytes(answer));
      out.write('\n');
    }
  }

  private static BulkResponse answer(long line, Decision<Invoice, LedgerEvent> decision) {
    return switch (decision) {
      case Decision.Accepted<Invoice, LedgerEvent>(var invoice, var events) ->
          BulkResponse.issued(line, invoice);
      case Decision.Refused<Invoice, LedgerEvent>(Refusal reason) ->
          BulkResponse.failed(line, RequestBodies.problem(reason));
    };
  }
}
