package org.encours.invoice.adapter.out.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.view.DebtorViews;
import org.encours.invoice.domain.Debtor;
import org.encours.kernel.CreditorId;

@ApplicationScoped
class PostgresDebtorViews implements DebtorViews, PanacheRepositoryBase<DebtorRow, UUID> {

  private final Sql sql;

  PostgresDebtorViews(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Debtor> find(CreditorId creditor, String reference) {
    return find("creditor = ?1 and reference = ?2", creditor.value(), reference)
        .firstResultOptional()
        .map(DebtorRow::read);
  }

  @Override
  public List<Debtor> list(CreditorId creditor, Optional<String> after, int atMost) {
    return find(
            "creditor = ?1 and reference > ?2 order by reference",
            creditor.value(),
            after.orElse(""))
        .range(0, atMost - 1)
        .stream()
        .map(DebtorRow::read)
        .toList();
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
