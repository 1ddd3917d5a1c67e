package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.adapter.out.events.LedgerEvents;
import org.encours.invoice.application.port.PersonalData;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.PartyEvent;
import org.encours.kernel.CreditorId;
import org.encours.platform.retention.Erasures;

@Singleton
class PostgresPersonalData implements PersonalData {

  private static final String UNFINISHED =
      """
      SELECT what FROM (
        SELECT 1 AS place, count(*) || ' open invoice(s): ' || sum(open + charges_open) || ' ' || currency AS what
        FROM invoice WHERE creditor = ? AND debtor_id = ? AND (open > 0 OR charges_open > 0)
          AND assignment ->> 'kind' IS DISTINCT FROM 'SOLD' GROUP BY currency
        UNION ALL
        SELECT 2, count(*) || ' invoice(s) in collection' FROM invoice
        WHERE creditor = ? AND debtor_id = ? AND in_collection HAVING count(*) > 0
        UNION ALL
        SELECT 3, count(*) || ' open dispute(s)' FROM dispute d JOIN invoice i ON i.id = d.invoice_id
        WHERE i.creditor = ? AND i.debtor_id = ? AND d.resolved_on IS NULL HAVING count(*) > 0
        UNION ALL
        SELECT 4, 'credit not paid back: ' || sum(unallocated) || ' ' || currency FROM (
          SELECT unallocated, currency FROM receipt
          WHERE creditor = ? AND debtor_id = ? AND unallocated > 0 AND reversed_on IS NULL
          UNION ALL
          SELECT unallocated, currency FROM credit_note
          WHERE creditor = ? AND debtor_id = ? AND unallocated > 0) credit GROUP BY currency) AS unfinished
      ORDER BY place, what
      """;

  /** What an invoice must say of its buyer. */
  private record Party(
      String name, Optional<String> enterpriseNumber, Optional<String> vatNumber, Address address) {

    Debtor of(Debtor erased) {
      return new Debtor(
          erased.creditor(),
          erased.key(),
          erased.kind(),
          name,
          erased.language(),
          erased.country(),
          enterpriseNumber,
          vatNumber,
          address,
          List.of(),
          erased.terms(),
          erased.parent());
    }
  }

  private static final TypeReference<Party> PARTY = new TypeReference<>() {};

  private final Sql sql;
  private final Json json;
  private final Erasures erasures;
  private final LedgerEvents events;

  PostgresPersonalData(Sql sql, Json json, Erasures erasures, LedgerEvents events) {
    this.sql = sql;
    this.json = json;
    this.erasures = erasures;
    this.events = events;
  }

  @Override
  public List<String> unfinished(CreditorId creditor, UUID debtor) {
    return sql.list(
        UNFINISHED,
        row -> row.getString("what"),
        creditor,
        debtor,
        creditor,
        debtor,
        creditor,
        debtor,
        creditor,
        debtor,
        creditor,
        debtor);
  }

  @Override
  public void erase(Debtor debtor, PartyEvent.DebtorErased erased) {
    sql.update(
        """
        INSERT INTO retained_party (creditor, debtor_id, party)
        SELECT ?, ?, ?::jsonb WHERE EXISTS (SELECT FROM invoice WHERE creditor = ? AND debtor_id = ?)
        """,
        debtor.creditor(),
        debtor.key().id(),
        json.write(
            new Party(
                debtor.name(), debtor.enterpriseNumber(), debtor.vatNumber(), debtor.address())),
        debtor.creditor(),
        debtor.key().id());
    erasures.erase(debtor.creditor(), debtor.key().id(), erased.request(), erased.erasedOn());
    events.publish(List.of(erased));
  }

  @Override
  public Debtor asPrinted(Debtor debtor) {
    return sql.one(
            "SELECT party FROM retained_party WHERE creditor = ? AND debtor_id = ?",
            row -> json.read(row.getString("party"), PARTY),
            debtor.creditor(),
            debtor.key().id())
        .map(party -> party.of(debtor))
        .orElse(debtor);
  }
}
