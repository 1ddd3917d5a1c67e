package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.view.ChargeViews;
import org.encours.invoice.application.view.InvoiceDetail;
import org.encours.invoice.application.view.InvoiceSummary;
import org.encours.invoice.application.view.InvoiceViews;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.invoice.domain.identity.PaymentReference;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.invoice.domain.invoice.VatShare;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

@Singleton
class PostgresInvoiceViews implements InvoiceViews {

  private static final TypeReference<LegalFacts> LEGAL = new TypeReference<>() {};
  private static final TypeReference<List<InvoiceLine>> LINES = new TypeReference<>() {};
  private static final TypeReference<Assignment> ASSIGNMENT = new TypeReference<>() {};

  private final Sql sql;
  private final Json json;
  private final InvoiceRecords records;
  private final ChargeViews charges;

  PostgresInvoiceViews(Sql sql, Json json, InvoiceRecords records, ChargeViews charges) {
    this.sql = sql;
    this.json = json;
    this.records = records;
    this.charges = charges;
  }

  @Override
  public List<InvoiceSummary> list(
      CreditorId creditor, Filter filter, Optional<UUID> after, int atMost) {
    return sql.list(
        """
        SELECT * FROM invoice WHERE creditor = ?
          AND (?::uuid IS NULL OR id > ?::uuid)
          AND (?::text IS NULL OR debtor_id = (SELECT id FROM debtor WHERE creditor = ? AND reference = ?))
          AND (?::text IS NULL OR status = ?)
          AND (?::date IS NULL OR (open > 0 AND next_due_date < ?::date))
          AND (?::text IS NULL OR number = ?)
          AND (?::boolean IS NULL OR ?::boolean = (billing ->> 'dueDateAssumed' IS NOT NULL))
        ORDER BY id LIMIT ?
        """,
        PostgresInvoiceViews::summary,
        creditor,
        after,
        after,
        filter.debtor(),
        creditor,
        filter.debtor(),
        filter.status(),
        filter.status(),
        filter.dueBefore(),
        filter.dueBefore(),
        filter.number(),
        filter.number(),
        filter.dueDateAssumed(),
        filter.dueDateAssumed(),
        atMost);
  }

  @Override
  public Optional<InvoiceDetail> find(CreditorId creditor, UUID id) {
    return sql.one(
        "SELECT * FROM invoice WHERE creditor = ? AND id = ?",
        row -> detail(row, creditor, id),
        creditor,
        id);
  }

  private static InvoiceSummary summary(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    return new InvoiceSummary(
        Sql.id(row, "id"),
        row.getString("number"),
        row.getString("debtor_reference"),
        InvoiceStatus.valueOf(row.getString("status")),
        row.getBigDecimal("disputed").signum() > 0,
        row.getBoolean("in_collection"),
        Sql.date(row, "issue_date"),
        Sql.date(row, "next_due_date"),
        Sql.money(row, "total", currency),
        Sql.money(row, "open", currency),
        PaymentReference.asItIs(row.getString("payment_reference")).printed(),
        Sql.date(row, "settled_on"),
        daysLate(row));
  }

  private static Integer daysLate(ResultSet row) throws SQLException {
    LocalDate due = Sql.date(row, "last_due_date");
    return Sql.dateIf(row, "settled_on")
        .map(on -> Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(due, on))))
        .orElse(null);
  }

  private InvoiceDetail detail(ResultSet row, CreditorId creditor, UUID id) throws SQLException {
    String currency = row.getString("currency");
    Money writtenOff = Sql.money(row, "written_off", currency);
    List<InvoiceLine> lines = json.read(row.getString("lines"), LINES);
    return new InvoiceDetail(
        summary(row),
        Sql.money(row, "paid", currency),
        Sql.money(row, "credited", currency),
        writtenOff,
        writtenOff.isPositive() ? VatShare.within(writtenOff, lines) : null,
        Sql.money(row, "disputed", currency),
        charges.of(creditor, id, currency),
        Optional.ofNullable(json.read(row.getString("assignment"), ASSIGNMENT))
            .map(InvoiceDetail.Owner::of)
            .orElse(null),
        Sql.date(row, "delivery_date"),
        json.read(row.getString("legal"), LEGAL),
        row.getString("order_reference"),
        StoredInvoices.billing(row, json),
        discount(row, currency),
        records.parts(creditor, id, currency),
        lines,
        records.movements(creditor, Sql.id(row, "debtor_id"), id),
        records.disputes(creditor, id),
        records.documents(creditor, id),
        row.getInt("version"));
  }

  private static InvoiceDetail.Discount discount(ResultSet row, String currency)
      throws SQLException {
    Money total = Sql.money(row, "total", currency);
    LocalDate due = Sql.date(row, "last_due_date");
    return StoredInvoices.discount(row, currency)
        .map(offer -> InvoiceDetail.Discount.of(offer, total, due))
        .orElse(null);
  }
}
