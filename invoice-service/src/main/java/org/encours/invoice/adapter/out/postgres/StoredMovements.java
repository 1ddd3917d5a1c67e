package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.Recogniser;
import org.encours.invoice.domain.bank.Told;
import org.encours.kernel.CreditorId;

/** Movements that one file told of and no further file has met. */
@Singleton
class StoredMovements {

  private final Sql sql;

  StoredMovements(Sql sql) {
    this.sql = sql;
  }

  List<Told> told(CreditorId creditor, BankStatement file) {
    List<LocalDate> days =
        file.transactions().stream().map(BankTransaction::valueDate).sorted().toList();
    if (days.isEmpty()) {
      return List.of();
    }
    return sql.list(
        """
        SELECT t.statement, t.place, s.kind, t.entry, t.entry_reference, t.identity, t.signed, t.currency, t.value_date,
          t.bank_reference, t.end_to_end_id, t.payer_iban
        FROM bank_transaction t JOIN bank_statement s ON s.id = t.statement
        WHERE t.creditor = ? AND t.iban = ? AND t.met_by IS NULL AND t.value_date BETWEEN ?::date AND ?::date
          AND (s.kind = 'REPORT' OR ? = 'REPORT') AND t.identity IS NOT NULL
        ORDER BY t.statement, t.place
        """,
        StoredMovements::read,
        creditor,
        file.iban(),
        days.getFirst().minusDays(Recogniser.DAYS),
        days.getLast().plusDays(Recogniser.DAYS),
        file.kind());
  }

  private static Told read(ResultSet row) throws SQLException {
    return new Told(
        new Told.Place(Sql.id(row, "statement"), row.getInt("place")),
        BankStatement.Kind.valueOf(row.getString("kind")),
        new Told.Entry(row.getInt("entry"), Sql.textIf(row, "entry_reference")),
        row.getString("identity"),
        Sql.money(row, "signed", row.getString("currency")),
        Sql.date(row, "value_date"),
        new Told.Marks(
            Sql.textIf(row, "bank_reference"),
            Sql.textIf(row, "end_to_end_id"),
            Sql.textIf(row, "payer_iban")));
  }

  void meet(CreditorId creditor, UUID by, List<Told> met) {
    if (!met.isEmpty()) {
      sql.update(
          """
          UPDATE bank_transaction t SET met_by = ? FROM unnest(?::uuid[], ?::int[]) AS met(statement, place)
          WHERE t.creditor = ? AND t.statement = met.statement AND t.place = met.place
          """,
          by,
          Column.of("uuid", met, each -> each.place().statement()),
          Column.of("int4", met, each -> each.place().number()),
          creditor);
    }
  }
}
