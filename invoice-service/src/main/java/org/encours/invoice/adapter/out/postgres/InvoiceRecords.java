package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.application.view.InvoiceDetail;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.invoice.Evidence;
import org.encours.kernel.CreditorId;

/** What is kept about one invoice in rows of its own, in the order in which it came. */
@Singleton
class InvoiceRecords {

  private final Sql sql;

  InvoiceRecords(Sql sql) {
    this.sql = sql;
  }

  List<InvoiceDetail.Part> parts(CreditorId creditor, UUID id, String currency) {
    return sql.list(
        "SELECT * FROM instalment WHERE creditor = ? AND invoice_id = ? ORDER BY number",
        row ->
            new InvoiceDetail.Part(
                row.getInt("number"),
                Sql.date(row, "due_date"),
                Sql.money(row, "amount", currency),
                Sql.money(row, "open", currency)),
        creditor,
        id);
  }

  List<InvoiceDetail.Movement> movements(CreditorId creditor, UUID debtor, UUID id) {
    return sql.list(
        "SELECT * FROM ledger_entry WHERE creditor = ? AND debtor_id = ? AND invoice_id = ? ORDER"
            + " BY position",
        row ->
            new InvoiceDetail.Movement(
                Sql.date(row, "business_date"),
                LedgerEntry.Kind.valueOf(row.getString("kind")),
                Sql.money(row, "amount", row.getString("currency")),
                Sql.date(row, "due_date"),
                Sql.id(row, "source")),
        creditor,
        debtor,
        id);
  }

  List<InvoiceDetail.Objection> disputes(CreditorId creditor, UUID id) {
    return sql.list(
        "SELECT * FROM dispute WHERE creditor = ? AND invoice_id = ? ORDER BY id",
        row ->
            new InvoiceDetail.Objection(
                Sql.id(row, "id"),
                Dispute.Reason.valueOf(row.getString("reason")),
                Sql.money(row, "amount", row.getString("currency")),
                row.getString("note"),
                Sql.date(row, "opened_on"),
                row.getString("owner"),
                Sql.date(row, "deadline"),
                Sql.textIf(row, "outcome").map(Dispute.Outcome::valueOf).orElse(null),
                Sql.date(row, "resolved_on")),
        creditor,
        id);
  }

  List<InvoiceDetail.Document> documents(CreditorId creditor, UUID id) {
    return sql.list(
        """
        SELECT id, kind, name, media_type, size, sha256, added_on FROM evidence
        WHERE creditor = ? AND invoice_id = ? ORDER BY id
        """,
        row ->
            new InvoiceDetail.Document(
                Sql.id(row, "id"),
                Evidence.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                Sql.date(row, "added_on")),
        creditor,
        id);
  }
}
