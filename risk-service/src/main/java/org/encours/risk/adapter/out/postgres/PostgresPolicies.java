package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Policies;
import org.encours.risk.application.view.PolicyInForce;
import org.encours.risk.domain.credit.CreditPolicies;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.PolicyLevel;
import org.encours.risk.domain.credit.Segment;
import org.encours.risk.domain.debtor.DebtorKind;

/** Every version of every policy; the newest of a segment is in force unless it was given up. */
@Singleton
class PostgresPolicies implements Policies {

  /** Until a creditor decides otherwise: balanced, in euro. */
  private static final CreditPolicy STANDARD =
      CreditPolicy.standard(PolicyLevel.BALANCED, Currency.getInstance("EUR"));

  private static final String NEWEST =
      """
      SELECT DISTINCT ON (segment) segment, policy, version, given_up FROM credit_policy
      WHERE creditor = ? ORDER BY segment, version DESC
      """;

  private static final String ADD =
      """
      INSERT INTO credit_policy (creditor, segment, version, policy, decided_by, decided_at, given_up)
      VALUES (?, ?, ?, ?::jsonb, ?, ?, ?) ON CONFLICT DO NOTHING
      """;

  /**
   * @param givenUp a version that says only that the general policy holds again
   */
  private record Newest(Segment segment, PolicyInForce policy, boolean givenUp) {}

  private record Seen(CreditPolicies policies, Instant at) {}

  private static final Duration GOOD_FOR = Duration.ofSeconds(5);

  private final Map<CreditorId, Seen> seen = new ConcurrentHashMap<>();
  private final Sql sql;
  private final Documents documents;
  private final Clock clock;

  PostgresPolicies(Sql sql, Documents documents, Clock clock) {
    this.sql = sql;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public PolicyInForce of(CreditorId creditor) {
    return of(creditor, Segment.GENERAL);
  }

  @Override
  public PolicyInForce of(CreditorId creditor, Segment segment) {
    Map<Segment, Newest> newest = newest(creditor);
    return new PolicyInForce(inForce(newest).of(segment), version(newest, segment));
  }

  @Override
  public CreditPolicies all(CreditorId creditor) {
    return inForce(newest(creditor));
  }

  @Override
  public int reservationDays(CreditorId creditor, DebtorKind kind, Optional<String> country) {
    Instant now = clock.instant();
    Seen last = seen.get(creditor);
    if (last == null || last.at().plus(GOOD_FOR).isBefore(now)) {
      last = new Seen(all(creditor), now);
      seen.put(creditor, last);
    }
    return last.policies().of(kind, country).reservationDays();
  }

  private static CreditPolicies inForce(Map<Segment, Newest> newest) {
    Map<Segment, CreditPolicy> own = new HashMap<>();
    own.put(Segment.GENERAL, STANDARD);
    newest.forEach(
        (segment, found) -> {
          if (!found.givenUp()) {
            own.put(segment, found.policy().policy());
          }
        });
    return new CreditPolicies(own);
  }

  private static int version(Map<Segment, Newest> newest, Segment segment) {
    return Optional.ofNullable(newest.get(segment)).map(it -> it.policy().version()).orElse(0);
  }

  private Map<Segment, Newest> newest(CreditorId creditor) {
    List<Newest> found =
        sql.rows(
            NEWEST,
            row ->
                new Newest(
                    Segment.named(row.getString("segment")),
                    new PolicyInForce(
                        documents.read(row.getString("policy"), CreditPolicy.class),
                        row.getInt("version")),
                    row.getBoolean("given_up")),
            creditor);
    Map<Segment, Newest> bySegment = new HashMap<>();
    found.forEach(each -> bySegment.put(each.segment(), each));
    return bySegment;
  }

  @Override
  public Optional<Integer> replace(
      CreditorId creditor,
      Segment segment,
      CreditPolicy policy,
      Optional<Integer> expected,
      String by) {
    int current = version(newest(creditor), segment);
    if (expected.isPresent() && expected.get() != current) {
      return Optional.empty();
    }
    boolean added = add(creditor, segment, current + 1, policy, by, false);
    return added ? Optional.of(current + 1) : Optional.empty();
  }

  @Override
  public void giveUp(CreditorId creditor, Segment segment, String by) {
    int current = version(newest(creditor), segment);
    if (current > 0) {
      add(creditor, segment, current + 1, of(creditor).policy(), by, true);
    }
  }

  private boolean add(
      CreditorId creditor,
      Segment segment,
      int version,
      CreditPolicy policy,
      String by,
      boolean givenUp) {
    return sql.change(
            ADD,
            creditor,
            segment.name(),
            version,
            documents.write(policy),
            by,
            clock.instant(),
            givenUp)
        == 1;
  }
}
