package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.Groups;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.assessment.EarlyWarning;
import org.encours.risk.domain.behaviour.PortfolioTotals;

/**
 * Groups are added up over the whole book, so that is done now and then and not with every
 * assessment; a review looks anew.
 */
@Singleton
class PostgresGroups implements Groups {

  private static final String OWED =
      """
      SELECT (array_agg(reference ORDER BY reference = group_head DESC, owed DESC, id))[1], sum(owed) FROM (
        SELECT d.id, d.reference, d.group_head, greatest(b.open - b.unallocated, 0) AS owed
        FROM debtor d JOIN balance b ON b.creditor = d.creditor AND b.debtor_id = d.id AND b.currency = ?
        WHERE d.creditor = ?
        UNION ALL
        SELECT h.id, h.reference, h.group_head, 0 FROM debtor h WHERE h.creditor = ? AND h.parent IS NULL
          AND EXISTS (SELECT FROM debtor m WHERE m.creditor = h.creditor AND m.group_head = h.reference
            AND m.id <> h.id)) member
      GROUP BY group_head HAVING count(DISTINCT id) > 1 AND sum(owed) > 0
      ORDER BY 2 DESC LIMIT 10
      """;

  private static final String LOOK_AGAIN =
      """
      WITH heads AS (
        SELECT id FROM debtor WHERE creditor = ? AND score IS NOT NULL AND (
          reference = ANY (?) AND NOT file -> 'standing' @> to_jsonb(?::text)
          OR NOT reference = ANY (?) AND file -> 'standing' @> to_jsonb(?::text) AND id IN (
            SELECT debtor_id FROM early_warning WHERE creditor = ? AND kind = ?))
        ORDER BY id FOR UPDATE)
      UPDATE debtor SET next_review = least(next_review, ?) FROM heads
      WHERE debtor.creditor = ? AND debtor.id = heads.id
      """;

  private record Seen(Map<String, PortfolioTotals> leaders, Instant at) {}

  private static final Duration GOOD_FOR = Duration.ofMinutes(5);
  private static final EarlyWarning.Kind WARNING = EarlyWarning.Kind.GROUP_CONCENTRATION;

  private final Sql sql;
  private final Documents documents;
  private final Portfolios portfolios;
  private final Clock clock;
  private final Map<CreditorId, Seen> seen = new ConcurrentHashMap<>();

  PostgresGroups(Sql sql, Documents documents, Portfolios portfolios, Clock clock) {
    this.sql = sql;
    this.documents = documents;
    this.portfolios = portfolios;
    this.clock = clock;
  }

  @Override
  public List<DebtorFile> of(CreditorId creditor, String reference) {
    return sql.rows(
        """
        SELECT * FROM debtor WHERE creditor = ? AND group_head =
          (SELECT group_head FROM debtor WHERE creditor = ? AND reference = ?)
        ORDER BY reference = group_head DESC, reference
        """,
        row -> DebtorRow.read(row, documents).file(),
        creditor,
        creditor,
        reference);
  }

  @Override
  public Map<String, PortfolioTotals> concentrated(CreditorId creditor) {
    Instant now = clock.instant();
    Seen last = seen.get(creditor);
    if (last == null || last.at().plus(GOOD_FOR).isBefore(now)) {
      last = look(creditor, now);
    }
    return last.leaders();
  }

  @Override
  public void watch(CreditorId creditor, LocalDate on) {
    Map<String, PortfolioTotals> leaders = look(creditor, clock.instant()).leaders();
    String[] concentrated = leaders.keySet().toArray(String[]::new);
    sql.change(
        LOOK_AGAIN,
        creditor,
        concentrated,
        WARNING,
        concentrated,
        WARNING,
        creditor,
        WARNING,
        on,
        creditor);
  }

  private Seen look(CreditorId creditor, Instant now) {
    Optional<PortfolioTotals> book = portfolios.book(creditor);
    Seen looked = new Seen(book.map(it -> leaders(creditor, it)).orElse(Map.of()), now);
    seen.put(creditor, looked);
    return looked;
  }

  private Map<String, PortfolioTotals> leaders(CreditorId creditor, PortfolioTotals book) {
    record Owing(String leader, Money owed) {}
    Map<String, PortfolioTotals> leaders = new HashMap<>();
    sql
        .rows(
            OWED,
            row ->
                new Owing(
                    row.getString(1),
                    new Money(
                        row.getBigDecimal(2).stripTrailingZeros(), book.exposure().currency())),
            book.exposure().currency().getCurrencyCode(),
            creditor,
            creditor)
        .stream()
        .filter(group -> book.concentratedIn(group.owed()).isPresent())
        .forEach(group -> leaders.put(group.leader(), book.withGroup(group.owed())));
    return Map.copyOf(leaders);
  }
}
