package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.domain.Balance;
import org.encours.invoice.domain.DebtorKey;
import org.encours.invoice.domain.EarlyDiscount;
import org.encours.invoice.domain.Instalment;
import org.encours.invoice.domain.Invoice;
import org.encours.invoice.domain.InvoiceDocument;
import org.encours.invoice.domain.Standing;
import org.encours.invoice.domain.identity.PaymentReference;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** How an invoice lies in its table, both ways. */
final class InvoiceColumns {

  private InvoiceColumns() {}

  /** In the order of {@code PostgresInvoices.ADD}. */
  static Object[] toAdd(List<Invoice> invoices, Function<Invoice, String> lines) {
    return new Object[] {
      Column.of("uuid", invoices, Invoice::id),
      Column.of("text", invoices, i -> i.document().number()),
      Column.of("uuid", invoices, i -> i.debtor().id()),
      Column.of("text", invoices, i -> i.debtor().reference()),
      Column.of("text", invoices, i -> i.document().issueDate()),
      Column.of("text", invoices, i -> i.document().deliveryDate()),
      Column.of("text", invoices, Invoice::nextDueDate),
      Column.of("text", invoices, Invoice::lastDueDate),
      Column.of("text", invoices, i -> i.open().currency().getCurrencyCode()),
      Column.of("numeric", invoices, i -> i.balance().total().amount()),
      Column.of("text", invoices, Invoice::status),
      Column.of("text", invoices, i -> i.document().paymentReference().value()),
      Column.of("text", invoices, i -> i.document().orderReference()),
      Column.of("text", invoices, i -> i.document().discount().map(EarlyDiscount::until)),
      Column.of("numeric", invoices, i -> i.document().discount().map(d -> d.amount().amount())),
      Column.of("text", invoices, lines::apply)
    };
  }

  /** In the order of {@code PostgresInvoices.CHANGE}. */
  static Object[] toChange(List<Invoice> invoices) {
    return new Object[] {
      Column.of("uuid", invoices, Invoice::id),
      Column.of("text", invoices, Invoice::nextDueDate),
      Column.of("numeric", invoices, i -> i.balance().paid().amount()),
      Column.of("numeric", invoices, i -> i.balance().credited().amount()),
      Column.of("numeric", invoices, i -> i.balance().writtenOff().amount()),
      Column.of("numeric", invoices, i -> i.open().amount()),
      Column.of("numeric", invoices, i -> i.standing().disputed().amount()),
      Column.of("text", invoices, Invoice::status),
      Column.of("bool", invoices, i -> i.standing().inCollection()),
      Column.of("text", invoices, i -> i.standing().assignedTo()),
      Column.of("text", invoices, i -> i.standing().lastMovement()),
      Column.of("text", invoices, i -> i.standing().settledOn()),
      Column.of("int4", invoices, Invoice::version)
    };
  }

  /** An instalment as the query aggregates it. */
  record Part(int number, LocalDate dueDate, BigDecimal amount, BigDecimal open) {

    Instalment in(Currency currency) {
      return new Instalment(
          number, dueDate, new Money(amount, currency), new Money(open, currency));
    }
  }

  static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

  static Invoice read(ResultSet row, List<Part> parts) throws SQLException {
    String currency = row.getString("currency");
    return new Invoice(
        Sql.id(row, "id"),
        new CreditorId(row.getString("creditor")),
        new DebtorKey(Sql.id(row, "debtor_id"), row.getString("debtor_reference")),
        document(row, currency),
        parts.stream().map(part -> part.in(Currency.getInstance(currency))).toList(),
        new Balance(
            Sql.money(row, "total", currency),
            Sql.money(row, "paid", currency),
            Sql.money(row, "credited", currency),
            Sql.money(row, "written_off", currency)),
        new Standing(
            Sql.money(row, "disputed", currency),
            row.getBoolean("in_collection"),
            Sql.textIf(row, "assigned_to"),
            Sql.dateIf(row, "last_movement"),
            Sql.dateIf(row, "settled_on")),
        row.getInt("version"));
  }

  private static InvoiceDocument document(ResultSet row, String currency) throws SQLException {
    Optional<EarlyDiscount> discount = Optional.empty();
    if (row.getObject("discount_until") != null) {
      discount =
          Optional.of(
              new EarlyDiscount(
                  Sql.date(row, "discount_until"), Sql.money(row, "discount_amount", currency)));
    }
    return new InvoiceDocument(
        row.getString("number"),
        Sql.date(row, "issue_date"),
        Sql.dateIf(row, "delivery_date"),
        PaymentReference.parse(row.getString("payment_reference")),
        Sql.textIf(row, "order_reference"),
        discount,
        List.of());
  }
}
