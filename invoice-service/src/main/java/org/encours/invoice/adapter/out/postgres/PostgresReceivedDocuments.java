package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.ReceivedDocuments;
import org.encours.invoice.domain.invoice.OriginalDocument;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

@Singleton
class PostgresReceivedDocuments implements ReceivedDocuments {

  private final Sql sql;
  private final Ids ids;

  PostgresReceivedDocuments(Sql sql, Ids ids) {
    this.sql = sql;
    this.ids = ids;
  }

  @Override
  public UUID keep(
      CreditorId creditor,
      Became became,
      Optional<UUID> subject,
      String number,
      OriginalDocument original) {
    UUID id = ids.next();
    sql.update(
        """
        INSERT INTO received_document (id, creditor, became, subject, number, name, media_type, content)
        VALUES (?, ?, ?, ?::uuid, ?, ?, ?, ?)
        """,
        id,
        creditor,
        became,
        subject,
        number,
        original.name(),
        original.mediaType(),
        original.content());
    return id;
  }

  @Override
  public Optional<byte[]> of(CreditorId creditor, UUID creditNote) {
    return sql.one(
        "SELECT content FROM received_document WHERE creditor = ? AND subject = ?",
        row -> row.getBytes("content"),
        creditor,
        creditNote);
  }
}
