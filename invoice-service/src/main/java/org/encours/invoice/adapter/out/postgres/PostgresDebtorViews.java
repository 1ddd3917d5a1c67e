package org.encours.invoice.adapter.out.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.view.DebtorViews;
import org.encours.invoice.domain.party.Debtor;
import org.encours.kernel.CreditorId;

@ApplicationScoped
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
        SELECT * FROM debtor WHERE creditor = ? AND reference > ? %s
          AND (?::text IS NULL OR ?::text = ANY (missing)) ORDER BY reference LIMIT ?
        """
            .formatted(wanted(filter)),
        row -> accounts.debtor(creditor, row),
        creditor,
        after.orElse(""),
        filter.missing(),
        filter.missing(),
        atMost);
  }

  /** Written out, so that the index of those who are incomplete serves. */
  private static String wanted(Filter filter) {
    if (filter.incomplete() == null && filter.missing() == null) {
      return "";
    }
    return Boolean.FALSE.equals(filter.incomplete()) ? "AND missing = '{}'" : "AND missing <> '{}'";
  }

  @Override
  public List<Owed> owed(CreditorId creditor, UUID debtor, LocalDate asOf) {
    return sql.list(
        """
        SELECT currency, sum(amount) AS balance, coalesce(sum(amount) FILTER (WHERE due_date < ?), 0) AS overdue
        FROM ledger_entry WHERE creditor = ? AND debtor_id = ? AND business_date <= ?
        GROUP BY currency ORDER BY currency
        """,
        row ->
            new Owed(
                Sql.money(row, "balance", row.getString("currency")),
                Sql.money(row, "overdue", row.getString("currency"))),
        asOf,
        creditor,
        debtor,
        asOf);
  }
}
