package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;
import org.encours.risk.application.port.LatenessModels;
import org.encours.risk.application.port.UnusableModelFile;
import org.encours.risk.application.view.ModelTrial;
import org.encours.risk.application.view.ModelTrials;
import org.encours.risk.domain.behaviour.TrainingTerm;
import org.encours.risk.model.Challenger;
import org.encours.risk.model.HistoricInvoice;
import org.encours.risk.model.ModelFile;
import org.encours.risk.model.StoredModel;
import org.encours.risk.model.UnusableModel;

/** Models as files in rows. A file is parsed once, however often its model is asked for. */
@Singleton
class PostgresLatenessModels implements LatenessModels, ModelTrials {

  private static final String TRIED =
      """
      INSERT INTO lateness_model (id, creditor, version, replaced, in_force, since, tested, brier, standing,
        standing_brier, why, tried_by, tried_at, file)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** Two trials that end at once are kept one after the other. */
  private static final String ONE_AT_A_TIME =
      "SELECT pg_advisory_xact_lock(hashtextextended('lateness_model ' || ?, 0))";

  private final Sql sql;
  private final Clock clock;
  private final Map<UUID, StoredModel> parsed = new ConcurrentHashMap<>();

  PostgresLatenessModels(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Optional<StoredModel> champion(CreditorId creditor) {
    return standing(creditor).map(id -> parsed(creditor, id));
  }

  private Optional<UUID> standing(CreditorId creditor) {
    return sql.row(
        "SELECT id FROM lateness_model WHERE creditor = ? AND in_force",
        row -> row.getObject(1, UUID.class),
        creditor);
  }

  private StoredModel parsed(CreditorId creditor, UUID id) {
    return parsed.computeIfAbsent(id, each -> ModelFile.read(file(creditor, each).orElseThrow()));
  }

  /**
   * @param against the model it was measured against; empty when there was none
   */
  private record Measured(Challenger challenge, Optional<UUID> against) implements Tried {}

  @Override
  public Tried learn(CreditorId creditor, List<TrainingTerm> history) {
    Optional<UUID> against = standing(creditor);
    Optional<StoredModel> champion = against.map(id -> parsed(creditor, id));
    return new Measured(Challenger.byLearning(invoices(history), champion), against);
  }

  @Override
  public Tried read(CreditorId creditor, String file, List<TrainingTerm> history) {
    try {
      StoredModel challenger = ModelFile.read(file);
      Optional<UUID> against = standing(creditor);
      Optional<StoredModel> champion = against.map(id -> parsed(creditor, id));
      return new Measured(Challenger.of(challenger, invoices(history), champion), against);
    } catch (UnusableModel unusable) {
      throw new RefusedException(new UnusableModelFile(unusable.getMessage()));
    }
  }

  @Override
  public ModelTrial keep(CreditorId creditor, UUID id, Tried tried, String by) {
    Measured measured = (Measured) tried;
    sql.rows(ONE_AT_A_TIME, _ -> true, creditor);
    Challenger challenge =
        standing(creditor).equals(measured.against)
            ? measured.challenge
            : measured.challenge.overtaken();
    boolean replaced = challenge.winner().isPresent();
    if (replaced) {
      sql.change(
          "UPDATE lateness_model SET in_force = false WHERE creditor = ? AND in_force", creditor);
    }
    sql.change(
        TRIED,
        id,
        creditor,
        challenge.winner().map(StoredModel::version),
        replaced,
        replaced,
        challenge.since(),
        challenge.tested(),
        challenge.brier().map(PostgresLatenessModels::decimal),
        challenge.standing(),
        challenge.standingBrier().map(PostgresLatenessModels::decimal),
        challenge.why(),
        by,
        clock.instant(),
        challenge.winner().map(ModelFile::write));
    return sql.row(
            "SELECT * FROM lateness_model WHERE creditor = ? AND id = ?",
            PostgresLatenessModels::read,
            creditor,
            id)
        .orElseThrow();
  }

  @Override
  public boolean stepDown(CreditorId creditor, String why) {
    return sql.change(
            """
            UPDATE lateness_model SET in_force = false, why = why || '; ' || ?
            WHERE creditor = ? AND in_force
            """,
            why,
            creditor)
        > 0;
  }

  @Override
  public List<ModelTrial> of(CreditorId creditor, int most, Optional<UUID> after) {
    return sql.rows(
        """
        SELECT * FROM lateness_model WHERE creditor = ? AND (?::uuid IS NULL OR id < ?::uuid)
        ORDER BY id DESC LIMIT ?
        """,
        PostgresLatenessModels::read,
        creditor,
        after,
        after,
        most);
  }

  @Override
  public Optional<String> file(CreditorId creditor, UUID trial) {
    return sql.row(
        "SELECT file FROM lateness_model WHERE creditor = ? AND id = ? AND file IS NOT NULL",
        row -> row.getString(1),
        creditor,
        trial);
  }

  private static List<HistoricInvoice> invoices(List<TrainingTerm> history) {
    return history.stream()
        .filter(term -> !term.due().isBefore(term.issued()) && term.amount().signum() > 0)
        .map(
            term ->
                new HistoricInvoice(
                    term.number(),
                    term.debtor().value().toString(),
                    term.issued(),
                    term.due(),
                    term.amount(),
                    term.settled(),
                    term.disputed(),
                    Optional.of(term.kind().name()),
                    Optional.empty()))
        .toList();
  }

  private static ModelTrial read(ResultSet row) throws SQLException {
    return new ModelTrial(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getString("version")),
        row.getBoolean("replaced"),
        row.getBoolean("in_force"),
        Optional.ofNullable(row.getObject("since", LocalDate.class)),
        row.getInt("tested"),
        Optional.ofNullable(row.getBigDecimal("brier")),
        row.getString("standing"),
        Optional.ofNullable(row.getBigDecimal("standing_brier")),
        row.getString("why"),
        row.getString("tried_by"),
        row.getObject("tried_at", OffsetDateTime.class).toInstant());
  }

  private static BigDecimal decimal(double score) {
    return BigDecimal.valueOf(score).setScale(4, RoundingMode.HALF_UP);
  }
}
