package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Policies;
import org.encours.risk.application.view.PolicyInForce;
import org.encours.risk.domain.DebtorKind;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.PolicyLevel;

/** Every version of every policy; the newest of a segment is in force unless it was given up. */
@Singleton
class PostgresPolicies implements Policies {

  private static final String GENERAL = "";

  /** Until a creditor decides otherwise: balanced, in euro. */
  private static final PolicyInForce STANDARD =
      new PolicyInForce(
          CreditPolicy.standard(PolicyLevel.BALANCED, Currency.getInstance("EUR")), 0);

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
  private record Newest(String segment, PolicyInForce policy, boolean givenUp) {}

  private record Seen(Map<DebtorKind, CreditPolicy> policies, Instant at) {}

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
    return inForce(newest(creditor), GENERAL);
  }

  @Override
  public PolicyInForce of(CreditorId creditor, DebtorKind segment) {
    return inForce(newest(creditor), segment.name());
  }

  @Override
  public Map<DebtorKind, CreditPolicy> bySegment(CreditorId creditor) {
    Map<String, Newest> newest = newest(creditor);
    Map<DebtorKind, CreditPolicy> policies = new EnumMap<>(DebtorKind.class);
    for (DebtorKind kind : DebtorKind.values()) {
      policies.put(kind, inForce(newest, kind.name()).policy());
    }
    return policies;
  }

  @Override
  public int reservationDays(CreditorId creditor, DebtorKind segment) {
    Instant now = clock.instant();
    Seen last = seen.get(creditor);
    if (last == null || last.at().plus(GOOD_FOR).isBefore(now)) {
      last = new Seen(bySegment(creditor), now);
      seen.put(creditor, last);
    }
    return last.policies().get(segment).reservationDays();
  }

  private static PolicyInForce inForce(Map<String, Newest> newest, String segment) {
    return Optional.ofNullable(newest.get(segment))
        .filter(found -> !found.givenUp())
        .or(() -> Optional.ofNullable(newest.get(GENERAL)))
        .map(Newest::policy)
        .orElse(STANDARD);
  }

  private Map<String, Newest> newest(CreditorId creditor) {
    List<Newest> found =
        sql.rows(
            NEWEST,
            row ->
                new Newest(
                    row.getString("segment"),
                    new PolicyInForce(
                        documents.read(row.getString("policy"), CreditPolicy.class),
                        row.getInt("version")),
                    row.getBoolean("given_up")),
            creditor);
    Map<String, Newest> bySegment = new HashMap<>();
    found.forEach(each -> bySegment.put(each.segment(), each));
    return bySegment;
  }

  @Override
  public Optional<Integer> replace(
      CreditorId creditor,
      Optional<DebtorKind> segment,
      CreditPolicy policy,
      Optional<Integer> expected,
      String by) {
    String name = segment.map(Enum::name).orElse(GENERAL);
    int current = version(creditor, name);
    if (expected.isPresent() && expected.get() != current) {
      return Optional.empty();
    }
    boolean added = add(creditor, name, current + 1, policy, by, false);
    return added ? Optional.of(current + 1) : Optional.empty();
  }

  @Override
  public void giveUp(CreditorId creditor, DebtorKind segment, String by) {
    int current = version(creditor, segment.name());
    if (current > 0) {
      add(creditor, segment.name(), current + 1, of(creditor).policy(), by, true);
    }
  }

  private int version(CreditorId creditor, String segment) {
    return Optional.ofNullable(newest(creditor).get(segment))
        .map(found -> found.policy().version())
        .orElse(0);
  }

  private boolean add(
      CreditorId creditor,
      String segment,
      int version,
      CreditPolicy policy,
      String by,
      boolean givenUp) {
    return sql.change(
            ADD, creditor, segment, version, documents.write(policy), by, clock.instant(), givenUp)
        == 1;
  }
}
