package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.invoice.domain.charge.ChargeItem;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.Charges;
import org.encours.invoice.domain.identity.PaymentReference;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.Balance;
import org.encours.invoice.domain.invoice.BillingDetails;
import org.encours.invoice.domain.invoice.Instalment;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceDocument;
import org.encours.invoice.domain.invoice.InvoiceFlags;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.terms.EarlyDiscount;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Reads invoices with their instalments in one query; without their lines, which never change. */
@Singleton
class StoredInvoices {

  private static final String READ =
      """
      SELECT i.*, (SELECT jsonb_agg(jsonb_build_object('number', p.number, 'dueDate', p.due_date, 'amount', p.amount,
        'open', p.open) ORDER BY p.number) FROM instalment p WHERE p.invoice_id = i.id) AS parts,
        (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'claim', c.claim_id, 'claimedOn', c.claimed_on,
          'amount', c.amount, 'paid', c.paid, 'waived', c.waived, 'withdrawn', c.withdrawn) ORDER BY c.position)
          FROM charge_item c WHERE c.invoice_id = i.id) AS charges
      FROM invoice i WHERE creditor = ? AND \
      """;

  /** An instalment as the query aggregates it. */
  private record Part(int number, LocalDate dueDate, BigDecimal amount, BigDecimal open) {

    Instalment in(Currency currency) {
      return new Instalment(
          number, dueDate, new Money(amount, currency), new Money(open, currency));
    }
  }

  private static final TypeReference<LegalFacts> LEGAL = new TypeReference<>() {};

  /** A charge as the query aggregates it. */
  private record Charge(
      UUID id,
      ChargeKind kind,
      UUID claim,
      LocalDate claimedOn,
      BigDecimal amount,
      BigDecimal paid,
      BigDecimal waived,
      BigDecimal withdrawn) {
    ChargeItem in(Currency currency) {
      return new ChargeItem(
          id,
          kind,
          claim,
          claimedOn,
          new Money(amount, currency),
          new Money(paid, currency),
          new Money(waived, currency),
          new Money(withdrawn, currency));
    }
  }

  private static final TypeReference<List<Charge>> CHARGES = new TypeReference<>() {};
  private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

  private static final TypeReference<BillingDetails> BILLING = new TypeReference<>() {};

  private static final TypeReference<Assignment> ASSIGNMENT = new TypeReference<>() {};

  private final Sql sql;
  private final Json json;

  StoredInvoices(Sql sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  /**
   * The latest first.
   *
   * @param which a condition on the invoice {@code i}
   */
  List<Invoice> read(CreditorId creditor, String which, Object... parameters) {
    return sql.list(
        READ + which + " ORDER BY issue_date DESC, id",
        this::invoice,
        Stream.concat(Stream.of(creditor), Stream.of(parameters)).toArray());
  }

  Set<UUID> debtorsNamed(CreditorId creditor, Sql.Column references, Sql.Column numbers) {
    return new HashSet<>(
        sql.list(
            """
            SELECT debtor_id FROM invoice WHERE creditor = ? AND payment_reference = ANY (?)
            UNION SELECT debtor_id FROM invoice WHERE creditor = ? AND number = ANY (?)
            UNION SELECT i.debtor_id FROM message_reference m JOIN invoice i ON i.id = m.invoice_id
              WHERE m.creditor = ? AND m.reference = ANY (?)
            """,
            row -> Sql.id(row, "debtor_id"),
            creditor,
            references,
            creditor,
            numbers,
            creditor,
            references));
  }

  private Invoice invoice(ResultSet row) throws SQLException {
    List<Part> parts = json.read(row.getString("parts"), PARTS);
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
        charges(row.getString("charges"), Currency.getInstance(currency)),
        new InvoiceFlags(
            Sql.money(row, "disputed", currency),
            Sql.money(row, "charges_disputed", currency),
            row.getBoolean("in_collection"),
            Optional.ofNullable(json.read(row.getString("assignment"), ASSIGNMENT)),
            Sql.dateIf(row, "last_movement"),
            Sql.dateIf(row, "settled_on")),
        row.getInt("version"));
  }

  private Charges charges(String text, Currency currency) {
    return Optional.ofNullable(json.read(text, CHARGES))
        .map(all -> new Charges(currency, all.stream().map(each -> each.in(currency)).toList()))
        .orElseGet(() -> Charges.none(currency));
  }

  private InvoiceDocument document(ResultSet row, String currency) throws SQLException {
    return new InvoiceDocument(
        row.getString("number"),
        Sql.date(row, "issue_date"),
        Sql.dateIf(row, "delivery_date"),
        PaymentReference.asItIs(row.getString("payment_reference")),
        Sql.textIf(row, "order_reference"),
        discount(row, currency),
        billing(row, json),
        List.of(),
        json.read(row.getString("legal"), LEGAL));
  }

  /** Invoices that say nothing more of their payment keep nothing. */
  static BillingDetails billing(ResultSet row, Json json) throws SQLException {
    return Optional.ofNullable(json.read(row.getString("billing"), BILLING))
        .orElse(BillingDetails.NONE);
  }

  static Optional<EarlyDiscount> discount(ResultSet row, String currency) throws SQLException {
    return row.getObject("discount_until") == null
        ? Optional.empty()
        : Optional.of(
            new EarlyDiscount(
                Sql.date(row, "discount_until"), Sql.money(row, "discount_amount", currency)));
  }
}
