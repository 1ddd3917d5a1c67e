package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.OrderReleases;
import org.encours.risk.application.view.CommitteeRecord;
import org.encours.risk.application.view.Meeting;
import org.encours.risk.domain.committee.Effect;
import org.encours.risk.domain.debtor.DebtorId;

@Singleton
class PostgresCommitteeRecord implements CommitteeRecord, OrderReleases {

  private static final String USE =
      """
      UPDATE order_release SET used_at = ? WHERE id = (
        SELECT id FROM order_release
        WHERE creditor = ? AND debtor_id = ? AND order_reference = ? AND currency = ? AND amount >= ?
          AND until >= ? AND used_at IS NULL
        ORDER BY id LIMIT 1)
      RETURNING released_by || ': ' || reason
      """;

  private final Sql sql;
  private final PostgresCommittee rows;
  private final Clock clock;

  PostgresCommitteeRecord(Sql sql, PostgresCommittee rows, Clock clock) {
    this.sql = sql;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public Optional<Meeting> meeting(CreditorId creditor, UUID id) {
    List<Meeting.Decided> decisions =
        sql.rows(
            "SELECT * FROM committee_decision WHERE creditor = ? AND meeting = ? ORDER BY id",
            rows::decided,
            creditor,
            id);
    return sql.row(
        "SELECT * FROM committee_meeting WHERE creditor = ? AND id = ?",
        row -> rows.meeting(row, decisions),
        creditor,
        id);
  }

  @Override
  public List<Meeting> meetings(CreditorId creditor, int most, Optional<UUID> after) {
    return sql.rows(
        """
        SELECT * FROM committee_meeting WHERE creditor = ? AND (?::uuid IS NULL OR id < ?::uuid)
        ORDER BY id DESC LIMIT ?
        """,
        row -> rows.meeting(row, List.of()),
        creditor,
        after,
        after,
        most);
  }

  @Override
  public List<Release> releases(CreditorId creditor, int most, Optional<UUID> after) {
    return sql.rows(
        """
        SELECT r.*, d.reference FROM order_release r
        JOIN debtor d ON d.creditor = r.creditor AND d.id = r.debtor_id
        WHERE r.creditor = ? AND (?::uuid IS NULL OR r.id < ?::uuid) ORDER BY r.id DESC LIMIT ?
        """,
        PostgresCommitteeRecord::released,
        creditor,
        after,
        after,
        most);
  }

  @Override
  public void release(
      CreditorId creditor,
      UUID id,
      DebtorId debtor,
      Effect.ReleaseOrder order,
      String reason,
      String by) {
    sql.change(
        "INSERT INTO order_release VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
        id,
        creditor,
        debtor.value(),
        order.orderReference(),
        order.most().amount(),
        order.most().currency().getCurrencyCode(),
        order.until(),
        reason,
        by,
        clock.instant());
  }

  @Override
  public Optional<String> use(
      CreditorId creditor, DebtorId debtor, String orderReference, Money order, LocalDate on) {
    return sql.row(
        USE,
        row -> row.getString(1),
        clock.instant(),
        creditor,
        debtor.value(),
        orderReference,
        order.currency().getCurrencyCode(),
        order.amount(),
        on);
  }

  private static Release released(ResultSet row) throws SQLException {
    return new Release(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getString("order_reference"),
        new Money(
            row.getBigDecimal("amount").stripTrailingZeros(),
            Currency.getInstance(row.getString("currency"))),
        row.getObject("until", LocalDate.class),
        row.getString("reason"),
        row.getString("released_by"),
        Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
