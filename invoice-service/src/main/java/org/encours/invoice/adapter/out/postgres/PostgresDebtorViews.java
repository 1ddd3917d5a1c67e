package org.encours.invoice.adapter.out.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.view.DebtorViews;
import org.encours.invoice.domain.party.Debtor;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresDebtorViews implements DebtorViews, PanacheRepositoryBase<DebtorRow, UUID> {

  private final Sql sql;
  private final DebtorAccounts accounts;

  PostgresDebtorViews(Sql sql, DebtorAccounts accounts) {
    this.sql = sql;
    this.accounts = accounts;
  }

  @Override
  public Optional<Debtor> find(CreditorId creditor, String reference) {
    return find("creditor = ?1 and reference = ?2", creditor.value(), reference)
        .firstResultOptional()
        .map(DebtorRow::read);
  }

  @Override
  public List<Debtor> list(CreditorId creditor, Filter filter, Optional<String> after, int atMost) {
    return sql.list(
        """
        SELECT * FROM debtor WHERE creditor = ? AND reference > ? AND NOT erased %s
          AND (?::text IS NULL OR ?::text = ANY (missing)) AND (?::text IS NULL OR search LIKE ?)
          AND (?::text[] IS NULL OR reference = ANY (?::text[])) ORDER BY reference LIMIT ?
        """
            .formatted(wanted(filter)),
        row -> accounts.debtor(creditor, row),
        creditor,
        after.orElse(""),
        filter.missing(),
        filter.missing(),
        filter.text(),
        filter.text() == null ? null : "%" + literally(SearchText.of(filter.text())) + "%",
        references(filter),
        references(filter),
        atMost);
  }

  private static Sql.Column references(Filter filter) {
    return filter.references().isEmpty()
        ? null
        : Sql.Column.of("text", filter.references(), reference -> reference);
  }

  private static String literally(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  /** Written out, so that the index of those who are incomplete serves. */
  private static String wanted(Filter filter) {
    if (filter.incomplete() == null && filter.missing() == null) {
      return "";
    }
    return Boolean.FALSE.equals(filter.incomplete()) ? "AND missing = '{}'" : "AND missing <> '{}'";
  }

  @Override
  public Optional<Insolvency> insolvency(CreditorId creditor, UUID debtor) {
    return sql.one(
        """
        SELECT insolvency, insolvent_since FROM debtor
        WHERE creditor = ? AND id = ? AND insolvency IS NOT NULL
        """,
        row -> new Insolvency(row.getString("insolvency"), Sql.date(row, "insolvent_since")),
        creditor,
        debtor);
  }

  @Override
  public List<Owed> owed(CreditorId creditor, UUID debtor, LocalDate asOf) {
    return sql.list(
        """
        SELECT currency, sum(amount) AS balance, coalesce(sum(amount) FILTER (WHERE due_date < ?), 0) AS overdue,
          coalesce(-sum(amount) FILTER (WHERE invoice_id IS NULL), 0) AS credit, coalesce(sum(charge), 0) AS charges
        FROM (
          SELECT currency, amount, due_date, invoice_id, NULL::numeric AS charge FROM ledger_entry
          WHERE creditor = ? AND debtor_id = ? AND business_date <= ?
          UNION ALL
          SELECT currency, 0, NULL, invoice_id, amount FROM charge_entry
          WHERE creditor = ? AND debtor_id = ? AND business_date <= ?) AS line
        GROUP BY currency ORDER BY currency
        """,
        row ->
            new Owed(
                Sql.money(row, "balance", row.getString("currency")),
                Sql.money(row, "overdue", row.getString("currency")),
                Sql.money(row, "credit", row.getString("currency")),
                Sql.money(row, "charges", row.getString("currency"))),
        asOf,
        creditor,
        debtor,
        asOf,
        creditor,
        debtor,
        asOf);
  }
}
