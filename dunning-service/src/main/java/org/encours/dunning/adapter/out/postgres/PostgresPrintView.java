package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.view.PrintView;
import org.encours.dunning.domain.policy.Channel;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresPrintView implements PrintView {

  private final Sql sql;

  PostgresPrintView(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<PrintLetter> letters(
      CreditorId creditor,
      LocalDate day,
      Optional<Channel> channel,
      Optional<UUID> after,
      int most) {
    return sql.list(
        """
        SELECT r.id, d.reference, r.channel, r.recipient, r.sent_on, p.sha256, p.pdf FROM reminder r
        JOIN debtor d ON d.creditor = r.creditor AND d.id = r.debtor_id
        JOIN reminder_document p ON p.creditor = r.creditor AND p.reminder_id = r.id
        WHERE r.creditor = ? AND r.sent_on = ? AND r.state = 'SENT' AND r.channel IN ('LETTER', 'REGISTERED_LETTER')
          AND (?::text IS NULL OR r.channel = ?) AND (?::uuid IS NULL OR r.id > ?::uuid)
        ORDER BY r.id LIMIT ?
        """,
        row ->
            new PrintLetter(
                row.uuid("id"),
                row.text("reference"),
                row.constant(Channel.class, "channel"),
                row.text("recipient"),
                row.date("sent_on"),
                row.text("sha256"),
                row.bytes("pdf")),
        creditor,
        day,
        channel,
        channel,
        after,
        after,
        most);
  }
}
