package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Creditors;
import org.encours.invoice.application.port.LedgerPolicies;
import org.encours.invoice.application.view.Records;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.policy.LedgerPolicy;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresRecords implements Records {

  private final Sql sql;
  private final Creditors creditors;
  private final LedgerPolicies policies;

  PostgresRecords(Sql sql, Creditors creditors, LedgerPolicies policies) {
    this.sql = sql;
    this.creditors = creditors;
    this.policies = policies;
  }

  @Override
  public List<Registered> creditors() {
    return sql.list(
        "SELECT creditor, country FROM creditor_profile ORDER BY creditor",
        row -> new Registered(new CreditorId(row.getString("creditor")), row.getString("country")));
  }

  @Override
  public Optional<Creditor> creditor(CreditorId id) {
    return creditors.find(id);
  }

  @Override
  public Collection<String> accounts(CreditorId id) {
    return creditors.accounts(id);
  }

  @Override
  public LedgerPolicy policy(CreditorId id) {
    return policies.of(id);
  }

  @Override
  public List<CreditNoteEntry> creditNotes(
      CreditorId creditor, Optional<String> debtor, Optional<UUID> after, int atMost) {
    return sql.list(
        """
        SELECT * FROM credit_note WHERE creditor = ? AND (?::text IS NULL OR debtor_reference = ?)
          AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?
        """,
        PostgresRecords::creditNote,
        creditor,
        debtor,
        debtor,
        after,
        after,
        atMost);
  }

  @Override
  public Optional<CreditNoteEntry> creditNote(CreditorId creditor, UUID id) {
    return sql.one(
        "SELECT * FROM credit_note WHERE creditor = ? AND id = ?",
        PostgresRecords::creditNote,
        creditor,
        id);
  }

  private static CreditNoteEntry creditNote(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    return new CreditNoteEntry(
        Sql.id(row, "id"),
        row.getString("number"),
        row.getString("debtor_reference"),
        Sql.id(row, "invoice_id"),
        Sql.date(row, "issue_date"),
        Sql.money(row, "amount", currency),
        Sql.money(row, "unallocated", currency),
        row.getString("reason"));
  }

  @Override
  public Optional<File> document(CreditorId creditor, UUID invoice, UUID document) {
    return sql.one(
        """
        SELECT name, media_type, content FROM evidence
        WHERE creditor = ? AND invoice_id = ? AND id = ?
        """,
        row ->
            new File(row.getString("name"), row.getString("media_type"), row.getBytes("content")),
        creditor,
        invoice,
        document);
  }
}
