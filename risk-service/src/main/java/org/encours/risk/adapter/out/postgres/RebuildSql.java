package org.encours.risk.adapter.out.postgres;

/** The statements that set a rebuilt projection against the live one, each for one creditor. */
final class RebuildSql {

  private static final String SAME =
      "f.creditor = r.creditor AND f.debtor_id = r.debtor_id AND f.event_id = r.event_id";

  /** Of a fact that was forgotten only the event's id is kept: there is nothing to compare. */
  private static final String DIFFERS =
      """
      f.kind NOT IN ('SINCE', 'FORGOTTEN') AND
      (f.on_date, f.kind, f.invoice, f.subject, f.amount, f.currency, f.outcome, f.terms) IS DISTINCT FROM
      (r.on_date, r.kind, r.invoice, r.subject, r.amount, r.currency, r.outcome, r.terms)
      """;

  static final String MISSING =
      "SELECT count(*) FROM rebuilt_fact r WHERE creditor = ? AND NOT EXISTS (SELECT FROM fact f"
          + " WHERE "
          + SAME
          + ")";

  static final String SURPLUS =
      "SELECT count(*) FROM fact f WHERE creditor = ? AND NOT EXISTS (SELECT FROM rebuilt_fact r"
          + " WHERE "
          + SAME
          + ")";

  static final String ALTERED =
      "SELECT count(*) FROM rebuilt_fact r JOIN fact f ON "
          + SAME
          + " WHERE r.creditor = ? AND "
          + DIFFERS;

  static final String DROP_SURPLUS =
      "DELETE FROM fact f WHERE creditor = ? AND NOT EXISTS (SELECT FROM rebuilt_fact r WHERE "
          + SAME
          + ")";

  static final String DROP_ALTERED =
      "DELETE FROM fact f USING rebuilt_fact r WHERE r.creditor = ? AND "
          + SAME
          + " AND "
          + DIFFERS;

  static final String ADD_MISSING =
      "INSERT INTO fact SELECT * FROM rebuilt_fact WHERE creditor = ? ON CONFLICT DO NOTHING";

  /** What each debtor owes by its facts, and what it paid that is not allocated. */
  private static final String TRUTH =
      """
      WITH moved AS (
        SELECT creditor, debtor_id, currency,
          sum(%s) AS open
        FROM rebuilt_fact WHERE creditor = ? AND amount IS NOT NULL GROUP BY 1, 2, 3),
      truth AS (
        SELECT coalesce(m.debtor_id, u.debtor_id) AS debtor_id, coalesce(m.currency, u.currency) AS currency,
          coalesce(m.open, 0) AS open, coalesce(u.amount, 0) AS unallocated
        FROM moved m FULL JOIN (SELECT * FROM rebuilt_unallocated WHERE creditor = ?) u
          ON u.debtor_id = m.debtor_id AND u.currency = m.currency)
      """
          .formatted(FactRow.OWES);

  static final String BALANCES =
      TRUTH
          + """
          SELECT count(*) FROM truth t FULL JOIN (SELECT * FROM balance WHERE creditor = ?) b
            ON b.debtor_id = t.debtor_id AND b.currency = t.currency
          WHERE (coalesce(t.open, 0), coalesce(t.unallocated, 0))
            IS DISTINCT FROM (coalesce(b.open, 0), coalesce(b.unallocated, 0))
          """;

  static final String ADD_BALANCES =
      TRUTH
          + """
          INSERT INTO balance (creditor, debtor_id, currency, open, unallocated)
          SELECT ?, debtor_id, currency, open, unallocated FROM truth
          """;

  static final String DEBTORS =
      """
      SELECT count(*) FROM rebuilt_debtor r LEFT JOIN debtor d ON d.creditor = r.creditor AND d.id = r.id
      WHERE r.creditor = ? AND (d.reference, d.kind, d.parent, d.country)
        IS DISTINCT FROM (r.reference, r.kind, r.parent, r.country)
      """;

  static final String REGISTER =
      """
      INSERT INTO debtor (creditor, id, reference, kind, parent, country, registered_on, next_review, changed)
      SELECT creditor, id, reference, kind, parent, country, registered_on, registered_on, true
      FROM rebuilt_debtor WHERE creditor = ?
      ON CONFLICT (creditor, id) DO UPDATE SET
        reference = excluded.reference, kind = excluded.kind, parent = excluded.parent, country = excluded.country,
        changed = debtor.changed OR (debtor.kind, debtor.country) IS DISTINCT FROM (excluded.kind, excluded.country)
      """;

  /** A debtor's affairs have come at least to its latest fact. */
  static final String SCORE_ANEW =
      """
      UPDATE debtor d SET changed = true, seen_on = greatest(d.seen_on, f.latest)
      FROM (SELECT debtor_id, max(on_date) AS latest FROM fact WHERE creditor = ? GROUP BY debtor_id) f
      WHERE d.creditor = ? AND d.id = f.debtor_id
      """;

  private RebuildSql() {}
}
