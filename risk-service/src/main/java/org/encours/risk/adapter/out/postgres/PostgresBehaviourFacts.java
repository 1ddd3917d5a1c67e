package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.PortfolioTotals;
import org.encours.risk.domain.debtor.DebtorId;

@Singleton
class PostgresBehaviourFacts implements BehaviourFacts {

  private final Sql sql;
  private final Documents documents;

  PostgresBehaviourFacts(Sql sql, Documents documents) {
    this.sql = sql;
    this.documents = documents;
  }

  @Override
  public Map<DebtorId, List<Fact>> of(CreditorId creditor, Collection<DebtorId> debtors) {
    record Dated(DebtorId debtor, Fact fact) {}
    List<Dated> found =
        sql.rows(
            """
            SELECT * FROM fact WHERE creditor = ? AND debtor_id = ANY (?) AND kind <> 'FORGOTTEN'
            ORDER BY event_id
            """,
            row ->
                new Dated(
                    new DebtorId(row.getObject("debtor_id", UUID.class)),
                    FactRow.read(row, documents)),
            creditor,
            debtors.stream().map(DebtorId::value).toArray(UUID[]::new));
    Map<DebtorId, List<Fact>> byDebtor = new HashMap<>();
    found.forEach(
        dated ->
            byDebtor.computeIfAbsent(dated.debtor(), _ -> new ArrayList<>()).add(dated.fact()));
    return byDebtor;
  }

  @Override
  public Optional<PortfolioTotals> book(CreditorId creditor, LocalDate asOf) {
    return sql.row(
        """
        SELECT currency, sum(owed) AS owed, count(*) FROM (
          SELECT currency,
            sum(%s) AS owed
          FROM fact WHERE creditor = ? AND on_date <= ? AND amount IS NOT NULL GROUP BY debtor_id, currency) each
        WHERE owed > 0 GROUP BY currency ORDER BY owed DESC LIMIT 1
        """
            .formatted(FactRow.OWES),
        PostgresBehaviourFacts::book,
        creditor,
        asOf);
  }

  /** Of a currency, what is owed in it, and by how many. */
  static PortfolioTotals book(ResultSet row) throws SQLException {
    Currency currency = Currency.getInstance(row.getString(1));
    return new PortfolioTotals(
        new Money(row.getBigDecimal(2).stripTrailingZeros(), currency), row.getLong(3));
  }
}
