package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.platform.runs.RunItems;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.view.CreditorBook;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.debtor.DebtorId;

@Singleton
class PostgresDebtors implements Debtors, CreditorBook {

  /** Whether something happened since the last assessment, the mark being made already or not. */
  private static final String CHANGED =
      "(changed OR EXISTS (SELECT FROM marking m WHERE m.creditor = debtor.creditor AND debtor.id >"
          + " m.after))";

  private static final String DUE =
      "creditor = ? AND (next_review <= ? OR %s AND coalesce(seen_on, registered_on) <= ?)"
          .formatted(CHANGED);

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final int MARKED_AT_ONCE = 500;

  private static final String MARK_ALL =
      """
      INSERT INTO marking (creditor, after) VALUES (?, ?)
      ON CONFLICT (creditor) DO UPDATE SET after = excluded.after
      """;

  private static final String MARK =
      """
      WITH next AS (
        SELECT id FROM debtor WHERE creditor = ? AND id > ? ORDER BY id LIMIT ? FOR UPDATE)
      UPDATE debtor SET changed = true FROM next WHERE debtor.creditor = ? AND debtor.id = next.id
      RETURNING debtor.id
      """;

  private final Sql sql;
  private final RunItems items;
  private final Documents documents;
  private final AssessmentWriter assessments;
  private final Portfolios portfolios;

  PostgresDebtors(
      Sql sql,
      RunItems items,
      Documents documents,
      AssessmentWriter assessments,
      Portfolios portfolios) {
    this.sql = sql;
    this.items = items;
    this.documents = documents;
    this.assessments = assessments;
    this.portfolios = portfolios;
  }

  @Override
  public Optional<KnownDebtor> lock(CreditorId creditor, String reference) {
    return sql.row(
        "SELECT *, %s AS stale FROM debtor WHERE creditor = ? AND reference = ? FOR UPDATE"
            .formatted(CHANGED),
        this::locked,
        creditor,
        reference);
  }

  @Override
  public List<KnownDebtor> lockGroup(CreditorId creditor, String reference) {
    return sql.rows(
        """
        SELECT *, %s AS stale FROM debtor WHERE creditor = ? AND group_head =
          (SELECT group_head FROM debtor WHERE creditor = ? AND reference = ?)
        ORDER BY id FOR UPDATE
        """
            .formatted(CHANGED),
        this::locked,
        creditor,
        creditor,
        reference);
  }

  @Override
  public List<KnownDebtor> lockChanged(CreditorId creditor, int most) {
    return sql.rows(
        """
        SELECT * FROM debtor WHERE creditor = ? AND changed ORDER BY id LIMIT ?
        FOR UPDATE SKIP LOCKED
        """,
        row -> DebtorRow.read(row, documents),
        creditor,
        most);
  }

  @Override
  public void listDue(UUID run, CreditorId creditor, LocalDate on) {
    items.addFrom(run, creditor, "SELECT id FROM debtor WHERE " + DUE, creditor, on, on);
  }

  @Override
  public List<KnownDebtor> lockDue(CreditorId creditor, LocalDate on, List<DebtorId> among) {
    return sql.rows(
        "SELECT * FROM debtor WHERE %s AND id = ANY(?) ORDER BY id FOR UPDATE SKIP LOCKED"
            .formatted(DUE),
        row -> DebtorRow.read(row, documents),
        creditor,
        on,
        on,
        ids(among));
  }

  @Override
  public List<DebtorId> stillDue(CreditorId creditor, LocalDate on, List<DebtorId> among) {
    return sql.rows(
        "SELECT id FROM debtor WHERE %s AND id = ANY(?)".formatted(DUE),
        row -> new DebtorId(row.getObject(1, UUID.class)),
        creditor,
        on,
        on,
        ids(among));
  }

  @Override
  public void markThrough(CreditorId creditor, List<DebtorId> debtors) {
    while (sql.row(
            "SELECT 1 FROM marking WHERE creditor = ? AND after < ANY(?)",
            row -> true,
            creditor,
            ids(debtors))
        .isPresent()) {
      markSome(creditor, MARKED_AT_ONCE);
    }
  }

  private static Object ids(List<DebtorId> debtors) {
    return debtors.stream().map(DebtorId::value).toArray(UUID[]::new);
  }

  @Override
  public void save(
      CreditorId creditor, List<DebtorFile.Change> changes, Optional<LocalDate> reviewedOn) {
    assessments.keep(creditor, changes, reviewedOn);
  }

  @Override
  public PortfolioRates portfolio(CreditorId creditor) {
    return portfolios.of(creditor);
  }

  @Override
  public void markAllChanged(CreditorId creditor) {
    sql.change(MARK_ALL, creditor, BEFORE_ALL);
  }

  @Override
  public int markSome(CreditorId creditor, int most) {
    Optional<UUID> after =
        sql.row(
            "SELECT after FROM marking WHERE creditor = ? FOR UPDATE",
            row -> row.getObject(1, UUID.class),
            creditor);
    if (after.isEmpty()) {
      return 0;
    }
    List<String> marked =
        sql.rows(MARK, row -> row.getString(1), creditor, after.get(), most, creditor);
    if (marked.size() < most) {
      sql.change("DELETE FROM marking WHERE creditor = ?", creditor);
    } else {
      UUID last = UUID.fromString(marked.stream().max(Comparator.naturalOrder()).orElseThrow());
      sql.change("UPDATE marking SET after = ? WHERE creditor = ?", last, creditor);
    }
    return marked.size();
  }

  private KnownDebtor locked(ResultSet row) throws SQLException {
    KnownDebtor known = DebtorRow.read(row, documents);
    return new KnownDebtor(known.file(), known.seenOn(), row.getBoolean("stale"));
  }

  @Override
  public Money owed(CreditorId creditor, Collection<DebtorId> debtors, Money limit) {
    return sql.row(
            """
            SELECT sum(greatest(open - unallocated, 0)) FROM balance
            WHERE creditor = ? AND debtor_id = ANY (?) AND currency = ?
            """,
            row -> Optional.ofNullable(row.getBigDecimal(1)),
            creditor,
            debtors.stream().map(DebtorId::value).toArray(UUID[]::new),
            limit.currency().getCurrencyCode())
        .flatMap(open -> open)
        .map(open -> new Money(open.stripTrailingZeros(), limit.currency()))
        .orElse(Money.zero(limit.currency()));
  }

  @Override
  public List<CreditorId> all() {
    return sql.rows(
        "SELECT DISTINCT creditor FROM debtor ORDER BY creditor",
        row -> new CreditorId(row.getString(1)));
  }
}
