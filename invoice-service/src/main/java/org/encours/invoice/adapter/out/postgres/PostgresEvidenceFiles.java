package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.adapter.out.events.LedgerEvents;
import org.encours.invoice.application.port.EvidenceFiles;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Evidence;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresEvidenceFiles implements EvidenceFiles {

  private final Sql sql;
  private final LedgerEvents events;

  PostgresEvidenceFiles(Sql sql, LedgerEvents events) {
    this.sql = sql;
    this.events = events;
  }

  @Override
  public void add(
      CreditorId creditor,
      UUID invoice,
      Evidence evidence,
      byte[] content,
      List<LedgerEvent> happened) {
    sql.update(
        """
        INSERT INTO evidence (id, creditor, invoice_id, kind, name, media_type, size, sha256, added_on, content)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        evidence.id(),
        creditor,
        invoice,
        evidence.kind(),
        evidence.name(),
        evidence.mediaType(),
        evidence.size(),
        evidence.sha256(),
        evidence.addedOn(),
        content);
    events.publish(happened);
  }
}
