package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.adapter.out.events.RateEvents;
import org.encours.dunning.adapter.out.rates.RateFile;
import org.encours.dunning.application.port.RateStore;
import org.encours.dunning.domain.claim.ProposedRate;
import org.encours.dunning.domain.claim.Rate;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.dunning.domain.claim.Rates;
import org.encours.platform.events.Outbox;

@Singleton
class PostgresRates implements RateStore {

  private final Sql sql;
  private final Outbox outbox;
  private final Rates shipped = RateFile.load();

  PostgresRates(Sql sql, Outbox outbox) {
    this.sql = sql;
    this.outbox = outbox;
  }

  @Override
  public Rates shipped() {
    return shipped;
  }

  @Override
  public List<ProposedRate> entered() {
    return sql.list("SELECT * FROM statutory_rate ORDER BY id DESC", PostgresRates::read);
  }

  @Override
  public Optional<ProposedRate> find(UUID id) {
    return sql.one("SELECT * FROM statutory_rate WHERE id = ? FOR UPDATE", PostgresRates::read, id);
  }

  @Override
  public void propose(ProposedRate proposed) {
    Rate rate = proposed.rate();
    sql.update(
        """
        INSERT INTO statutory_rate (id, series, valid_from, valid_to, percent, certainty, source, proposed_by, proposed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        proposed.id(),
        rate.series(),
        rate.from(),
        rate.to(),
        rate.percent(),
        rate.certainty(),
        rate.source(),
        proposed.proposedBy(),
        proposed.proposedAt());
  }

  @Override
  public void approve(ProposedRate approved) {
    Rate rate = approved.rate();
    sql.update(
        "DELETE FROM statutory_rate WHERE series = ? AND valid_from = ? AND approved_by IS NOT"
            + " NULL",
        rate.series(),
        rate.from());
    ProposedRate.Approval approval = approved.approval().orElseThrow();
    sql.update(
        "UPDATE statutory_rate SET approved_by = ?, approved_at = ? WHERE id = ?",
        approval.by(),
        approval.at(),
        approved.id());
    outbox.append(List.of(RateEvents.set(approved)));
  }

  private static ProposedRate read(Row row) throws SQLException {
    return new ProposedRate(
        row.uuid("id"),
        new Rate(
            row.constant(RateSeries.class, "series"),
            row.date("valid_from"),
            row.date("valid_to"),
            row.decimal("percent"),
            row.constant(Rate.Certainty.class, "certainty"),
            row.text("source")),
        row.text("proposed_by"),
        row.instant("proposed_at"),
        row.text("approved_by") == null
            ? Optional.empty()
            : Optional.of(
                new ProposedRate.Approval(row.text("approved_by"), row.instant("approved_at"))));
  }
}
