package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.hold.Pause;
import org.encours.dunning.domain.hold.Promise;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;

/** Loads whole files in a handful of statements, however many debtors. */
@Singleton
class PostgresDebtorSnapshots implements DebtorSnapshots {

  private final Sql sql;

  PostgresDebtorSnapshots(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<DebtorSnapshot> lock(CreditorId creditor, Collection<UUID> debtors) {
    return files(
        creditor,
        debtors,
        sql.list(
            DebtorRow.SELECT
                + "WHERE d.creditor = ? AND d.id = ANY(?) ORDER BY d.id FOR UPDATE OF d",
            DebtorRow::read,
            creditor,
            debtors));
  }

  @Override
  public List<DebtorSnapshot> read(CreditorId creditor, Collection<UUID> debtors) {
    return files(
        creditor,
        debtors,
        sql.list(
            DebtorRow.SELECT + "WHERE d.creditor = ? AND d.id = ANY(?) ORDER BY d.id",
            DebtorRow::read,
            creditor,
            debtors));
  }

  @Override
  public List<UUID> owing(CreditorId creditor, Optional<UUID> after, int atMost) {
    return sql.list(
        """
        SELECT DISTINCT debtor_id FROM receivable
        WHERE creditor = ? AND owed AND (?::uuid IS NULL OR debtor_id > ?::uuid)
        ORDER BY debtor_id LIMIT ?
        """,
        row -> row.uuid("debtor_id"),
        creditor,
        after,
        after,
        atMost);
  }

  @Override
  public Optional<DebtorSnapshot> find(CreditorId creditor, UUID debtor) {
    return read(creditor, List.of(debtor)).stream().findFirst();
  }

  @Override
  public Optional<UUID> debtorNamed(CreditorId creditor, String reference) {
    return sql.one(
        "SELECT id FROM debtor WHERE creditor = ? AND reference = ?",
        row -> row.uuid("id"),
        creditor,
        reference);
  }

  private List<DebtorSnapshot> files(
      CreditorId creditor, Collection<UUID> ids, List<Debtor> debtors) {
    Map<UUID, List<Receivable>> open =
        byDebtor(
            sql.list(
                ReceivableRow.SELECT + "WHERE r.creditor = ? AND r.debtor_id = ANY(?) AND r.owed",
                ReceivableRow::read,
                creditor,
                ids),
            Receivable::debtorId);
    Map<UUID, List<Pause>> pauses =
        byDebtor(
            sql.list(
                PostgresPauses.SELECT + "WHERE creditor = ? AND debtor_id = ANY(?)",
                PostgresPauses::read,
                creditor,
                ids),
            Pause::debtorId);
    Map<UUID, List<Promise>> promises =
        byDebtor(
            sql.list(
                "SELECT * FROM promise WHERE creditor = ? AND debtor_id = ANY(?) AND state ="
                    + " 'OPEN'",
                PostgresPromises::read,
                creditor,
                ids),
            Promise::debtorId);
    return debtors.stream()
        .map(
            debtor ->
                new DebtorSnapshot(
                    debtor,
                    open.getOrDefault(debtor.id(), List.of()),
                    pauses.getOrDefault(debtor.id(), List.of()),
                    promises.getOrDefault(debtor.id(), List.of())))
        .toList();
  }

  private static <T> Map<UUID, List<T>> byDebtor(List<T> all, Function<T, UUID> debtor) {
    return all.stream().collect(Collectors.groupingBy(debtor));
  }
}
