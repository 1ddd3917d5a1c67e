package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.encours.dunning.application.port.PolicyStore;
import org.encours.dunning.domain.policy.DefaultPolicies;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.Policies;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresPolicyStore implements PolicyStore {

  private final Sql sql;
  private final Clock clock;

  PostgresPolicyStore(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public Policies of(CreditorId creditor) {
    Map<String, DunningPolicy> plans = new LinkedHashMap<>();
    DefaultPolicies.policies().all().forEach(plan -> plans.put(plan.name(), plan));
    Set<String> own = new HashSet<>();
    sql.list(
            """
            SELECT DISTINCT ON (name) plan FROM policy WHERE creditor = ? ORDER BY name, version DESC
            """,
            row -> row.json("plan", DunningPolicy.class),
            creditor)
        .forEach(
            plan -> {
              plans.put(plan.name(), plan);
              own.add(plan.name());
            });
    return new Policies(List.copyOf(plans.values()), own);
  }

  @Override
  public Optional<DunningPolicy> version(CreditorId creditor, String name, int version) {
    return sql.one(
            "SELECT plan FROM policy WHERE creditor = ? AND name = ? AND version = ?",
            row -> row.json("plan", DunningPolicy.class),
            creditor,
            name,
            version)
        .or(() -> DefaultPolicies.policies().named(name).filter(plan -> plan.version() == version));
  }

  @Override
  public void save(CreditorId creditor, DunningPolicy policy, String by) {
    sql.update(
        "INSERT INTO policy VALUES (?, ?, ?, ?::jsonb, ?, ?)",
        creditor,
        policy.name(),
        policy.version(),
        sql.json(policy),
        Instant.now(clock),
        by);
  }
}
