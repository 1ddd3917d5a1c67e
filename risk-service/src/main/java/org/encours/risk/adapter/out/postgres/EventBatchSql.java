package org.encours.risk.adapter.out.postgres;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.EventBatch;
import org.encours.risk.domain.assessment.DebtorFile;

/**
 * What events told as sets of rows: one statement however many they are, each column an array. The
 * live projection and a rebuilt one are written by the same statements, so that they can be
 * compared.
 */
final class EventBatchSql {

  /** A fact as it is kept. */
  record Kept(EventBatch.Noted noted, FactRow row) {}

  private EventBatchSql() {}

  static List<Kept> rows(List<EventBatch.Noted> noted, Documents documents) {
    return noted.stream().map(each -> new Kept(each, FactRow.of(each.fact(), documents))).toList();
  }

  /** Adds facts, each once however often it is told; answers the events whose facts are new. */
  static String addFacts(String table) {
    return """
    INSERT INTO %s
      (creditor, debtor_id, event_id, on_date, kind, invoice, subject, amount, currency, outcome, terms)
    SELECT ?, debtor_id, event_id, on_date, kind, invoice, subject, amount, currency, outcome, terms::jsonb
    FROM unnest(?::uuid[], ?::uuid[], ?::date[], ?::text[], ?::uuid[], ?::uuid[], ?::numeric[], ?::text[],
                ?::text[], ?::text[])
      AS told (debtor_id, event_id, on_date, kind, invoice, subject, amount, currency, outcome, terms)
    ON CONFLICT DO NOTHING RETURNING event_id
    """
        .formatted(table);
  }

  static Object[] facts(CreditorId creditor, List<Kept> facts) {
    return new Object[] {
      creditor,
      column(facts, UUID[]::new, fact -> fact.noted().debtor().value()),
      column(facts, UUID[]::new, fact -> fact.noted().event()),
      column(facts, LocalDate[]::new, fact -> fact.row().on()),
      column(facts, String[]::new, fact -> fact.row().kind()),
      column(facts, UUID[]::new, fact -> fact.row().invoice()),
      column(facts, UUID[]::new, fact -> fact.row().subject()),
      column(facts, BigDecimal[]::new, fact -> fact.row().number()),
      column(facts, String[]::new, fact -> fact.row().currency()),
      column(
          facts,
          String[]::new,
          fact -> fact.row().outcome() == null ? null : fact.row().outcome().name()),
      column(facts, String[]::new, fact -> fact.row().terms())
    };
  }

  /** In the order told, for a customer number may pass from one debtor to another. */
  static Object[] debtors(CreditorId creditor, Collection<DebtorFile> files) {
    return new Object[] {
      creditor,
      column(files, UUID[]::new, file -> file.id().value()),
      column(files, String[]::new, DebtorFile::reference),
      column(files, String[]::new, file -> file.kind().name()),
      column(files, String[]::new, file -> file.parent().orElse(null)),
      column(files, String[]::new, file -> file.country().orElse(null)),
      column(files, LocalDate[]::new, DebtorFile::nextReview)
    };
  }

  static Object[] credits(CreditorId creditor, Collection<EventBatch.Unallocated> credits) {
    return new Object[] {
      creditor,
      column(credits, UUID[]::new, each -> each.debtor().value()),
      column(credits, String[]::new, each -> each.credit().currency().getCurrencyCode()),
      column(credits, BigDecimal[]::new, each -> each.credit().amount())
    };
  }

  static <T, C> C[] column(Collection<T> rows, IntFunction<C[]> array, Function<T, C> value) {
    return rows.stream().map(value).toArray(array);
  }
}
