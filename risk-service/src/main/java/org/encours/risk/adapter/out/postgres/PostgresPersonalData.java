package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.platform.retention.Erasures;
import org.encours.risk.application.port.PersonalData;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.debtor.DebtorId;

@Singleton
class PostgresPersonalData implements PersonalData {

  /** Remembered by its id alone, so that a past that is read again does not bring it back. */
  private static final String FORGOTTEN =
      """
      INSERT INTO forgotten_debtor VALUES (?, ?, ?)
      ON CONFLICT (creditor, debtor_id) DO UPDATE SET at = excluded.at
      """;

  private final Sql sql;
  private final Erasures erasures;
  private final Clock clock;

  PostgresPersonalData(Sql sql, Erasures erasures, Clock clock) {
    this.sql = sql;
    this.erasures = erasures;
    this.clock = clock;
  }

  @Override
  public void erase(CreditorId creditor, DebtorId debtor, UUID request, LocalDate on) {
    erasures.erase(creditor, debtor.value(), request, on);
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
}
