package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.risk.application.view.EarlyWarnings;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.assessment.EarlyWarning;
import org.encours.risk.domain.assessment.RiskEvent;

@Singleton
class PostgresEarlyWarnings implements EarlyWarnings {

  /** The money at risk is what is owed now, not what was owed when the warning was raised. */
  private static final String STANDING =
      """
      SELECT d.reference, w.kind, w.text, w.raised_on, w.currency,
             CASE WHEN w.kind = 'GROUP_CONCENTRATION' THEN
               (SELECT coalesce(sum(greatest(g.open - g.unallocated, 0)), 0) FROM debtor m
                JOIN balance g ON g.creditor = m.creditor AND g.debtor_id = m.id AND g.currency = w.currency
                WHERE m.creditor = d.creditor AND m.group_head = d.group_head)
             ELSE coalesce(b.open, w.money_at_risk) END AS at_risk
      FROM debtor d
      CROSS JOIN LATERAL jsonb_array_elements_text(d.file -> 'standing') AS standing (kind)
      JOIN LATERAL (SELECT * FROM early_warning e
                    WHERE e.creditor = d.creditor AND e.debtor_id = d.id AND e.kind = standing.kind
                    ORDER BY e.raised_on DESC LIMIT 1) w ON true
      LEFT JOIN balance b ON b.creditor = d.creditor AND b.debtor_id = d.id AND b.currency = w.currency
      WHERE d.creditor = ? AND jsonb_array_length(d.file -> 'standing') > 0
      ORDER BY at_risk DESC, d.reference, w.kind OFFSET ? LIMIT ?
      """;

  private final Sql sql;
  private final Ids ids;

  PostgresEarlyWarnings(Sql sql, Ids ids) {
    this.sql = sql;
    this.ids = ids;
  }

  /** Keeps what the changes raise. */
  void keep(CreditorId creditor, List<DebtorFile.Change> changes) {
    List<Object[]> rows = new ArrayList<>();
    for (DebtorFile.Change change : changes) {
      for (RiskEvent event : change.events()) {
        if (event instanceof RiskEvent.EarlyWarningRaised(EarlyWarning warning)) {
          rows.add(
              new Object[] {
                ids.next(),
                creditor,
                change.file().id().value(),
                warning.kind(),
                warning.text(),
                warning.moneyAtRisk().amount(),
                warning.moneyAtRisk().currency().getCurrencyCode(),
                warning.raisedOn()
              });
        }
      }
    }
    if (!rows.isEmpty()) {
      sql.batch("INSERT INTO early_warning VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }
  }

  @Override
  public List<Entry> standing(CreditorId creditor, int skip, int most) {
    return sql.rows(
        STANDING,
        row ->
            new Entry(
                row.getString("reference"),
                new EarlyWarning(
                    EarlyWarning.Kind.valueOf(row.getString("kind")),
                    row.getString("text"),
                    new Money(
                        row.getBigDecimal("at_risk").stripTrailingZeros(),
                        Currency.getInstance(row.getString("currency"))),
                    row.getObject("raised_on", LocalDate.class))),
        creditor,
        skip,
        most);
  }
}
