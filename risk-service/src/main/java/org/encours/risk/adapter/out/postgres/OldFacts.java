package org.encours.risk.adapter.out.postgres;

/**
 * The statements that forget facts which no longer count. A row stays with nothing but the event's
 * id: an event that comes again, or a past that is read again, is then still known for a
 * repetition.
 */
final class OldFacts {

  /**
   * Invoices that ended, without a dispute that nobody resolved, with all their facts; and other
   * facts. An invoice whose own fact is gone already ended before. What is in several currencies is
   * left alone: the fold alone knows what such money covers.
   */
  static final String FORGET =
      """
      WITH reach AS (
        SELECT id, (least(coalesce(seen_on, registered_on), ?::date) - ? * interval '1 month')::date AS until
        FROM debtor WHERE creditor = ?),
      old AS (
        SELECT DISTINCT f.debtor_id, f.invoice, reach.until FROM fact f JOIN reach ON reach.id = f.debtor_id
        WHERE f.creditor = ? AND f.invoice IS NOT NULL AND f.on_date <= reach.until),
      ended AS (
        SELECT f.debtor_id, f.invoice FROM fact f JOIN old USING (debtor_id, invoice)
        WHERE f.creditor = ?
        GROUP BY f.debtor_id, f.invoice, old.until
        HAVING max(f.on_date) <= old.until AND count(DISTINCT f.currency) <= 1
          AND (NOT bool_or(f.kind = 'ISSUED')
            OR sum(%s) <= 0)
          AND coalesce(array_agg(f.subject) FILTER (WHERE f.kind = 'DISPUTED'), '{}')
            <@ coalesce(array_agg(f.subject) FILTER (WHERE f.kind = 'RESOLVED'), '{}'))
      UPDATE fact SET kind = CASE kind WHEN 'ISSUED' THEN 'SINCE' ELSE 'FORGOTTEN' END,
        invoice = NULL, subject = NULL, amount = NULL, currency = NULL, outcome = NULL, terms = NULL
      FROM reach
      WHERE fact.creditor = ? AND reach.id = fact.debtor_id AND fact.on_date <= reach.until
        AND fact.kind NOT IN ('SINCE', 'FORGOTTEN')
        AND (fact.invoice IS NULL OR (fact.debtor_id, fact.invoice) IN (SELECT debtor_id, invoice FROM ended))
      """
          .formatted(FactRow.OWES);

  /** Since when a debtor has been invoiced is the day of the first; the others' say no more. */
  static final String KEEP_THE_FIRST =
      """
      UPDATE fact SET kind = 'FORGOTTEN'
      WHERE creditor = ? AND kind = 'SINCE' AND EXISTS (
        SELECT FROM fact first WHERE first.creditor = fact.creditor AND first.debtor_id = fact.debtor_id
          AND first.kind = 'SINCE' AND (first.on_date, first.event_id) < (fact.on_date, fact.event_id))
      """;

  private OldFacts() {}
}
