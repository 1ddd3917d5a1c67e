package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.PersonalData;
import org.encours.risk.application.view.DebtorDossier;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.debtor.DebtorId;

@Singleton
class PostgresPersonalData implements PersonalData, DebtorDossier {

  private static final List<String> OF_DEBTOR =
      List.of(
          "fact",
          "balance",
          "assessment",
          "solvency_report",
          "reservation",
          "early_warning",
          "forecast",
          "live_forecast",
          "payment_count",
          "order_release");

  /** What is kept in two places and read as one. */
  private static final Map<String, String> WHOLE = Map.of("assessment", "explained_assessment");

  private static final String DOSSIER =
      """
      SELECT jsonb_build_object('debtor', to_jsonb(d) - 'creditor', %s)
      FROM debtor d WHERE d.creditor = ? AND d.reference = ?
      """
          .formatted(
              String.join(
                  ", ",
                  OF_DEBTOR.stream()
                      .map(
                          table ->
                              """
                              '%1$s', (SELECT coalesce(jsonb_agg(to_jsonb(t) - 'creditor' - 'debtor_id'), '[]')
                                       FROM %2$s t WHERE t.creditor = d.creditor AND t.debtor_id = d.id)
                              """
                                  .formatted(table, WHOLE.getOrDefault(table, table)))
                      .toList()));

  /** Remembered by its id alone, so that a past that is read again does not bring it back. */
  private static final String FORGOTTEN =
      """
      INSERT INTO forgotten_debtor VALUES (?, ?, ?)
      ON CONFLICT (creditor, debtor_id) DO UPDATE SET at = excluded.at
      """;

  private final Sql sql;
  private final Clock clock;

  PostgresPersonalData(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public List<Money> open(CreditorId creditor, DebtorId debtor) {
    return sql.rows(
        """
        SELECT open, currency FROM balance
        WHERE creditor = ? AND debtor_id = ? AND open > 0 ORDER BY currency
        """,
        row ->
            new Money(
                row.getBigDecimal(1).stripTrailingZeros(), Currency.getInstance(row.getString(2))),
        creditor,
        debtor.value());
  }

  @Override
  public void erase(CreditorId creditor, DebtorId debtor) {
    for (String table : OF_DEBTOR) {
      sql.change(
          "DELETE FROM " + table + " WHERE creditor = ? AND debtor_id = ?",
          creditor,
          debtor.value());
    }
    sql.change("DELETE FROM debtor WHERE creditor = ? AND id = ?", creditor, debtor.value());
    sql.change(FORGOTTEN, creditor, debtor.value(), clock.instant());
  }

  @Override
  public int forgetEvidence(CreditorId creditor, Instant madeBefore) {
    return sql.change(
        """
        UPDATE assessment SET evidence = '{}', policy = NULL
        WHERE creditor = ? AND made_at < ? AND evidence <> '{}'
        """,
        creditor,
        madeBefore);
  }

  @Override
  public int forgetReports(CreditorId creditor, Instant filedBefore) {
    return sql.change(
        "DELETE FROM solvency_report WHERE creditor = ? AND filed_at < ?", creditor, filedBefore);
  }

  @Override
  public int forgetFacts(CreditorId creditor, LocalDate today) {
    int forgotten =
        sql.change(
            OldFacts.FORGET,
            today,
            Behaviour.RECORD_MONTHS,
            creditor,
            creditor,
            creditor,
            creditor);
    sql.change(OldFacts.KEEP_THE_FIRST, creditor);
    return forgotten;
  }

  @Override
  public Optional<String> of(CreditorId creditor, String reference) {
    return sql.row(DOSSIER, row -> row.getString(1), creditor, reference);
  }
}
