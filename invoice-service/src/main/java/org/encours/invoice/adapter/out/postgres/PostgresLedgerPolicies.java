package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import org.encours.invoice.adapter.out.events.LedgerEvents;
import org.encours.invoice.application.port.LedgerPolicies;
import org.encours.invoice.domain.policy.LedgerPolicy;
import org.encours.kernel.CreditorId;

@ApplicationScoped
class PostgresLedgerPolicies implements LedgerPolicies {

  private static final TypeReference<LedgerPolicy> POLICY = new TypeReference<>() {};

  private final Sql sql;
  private final Json json;
  private final LedgerEvents events;

  PostgresLedgerPolicies(Sql sql, Json json, LedgerEvents events) {
    this.sql = sql;
    this.json = json;
    this.events = events;
  }

  @Override
  public LedgerPolicy of(CreditorId creditor) {
    return sql.one(
            "SELECT policy FROM ledger_policy WHERE creditor = ?",
            row -> json.read(row.getString("policy"), POLICY),
            creditor)
        .orElse(LedgerPolicy.PLAIN);
  }

  @Override
  public void save(CreditorId creditor, LedgerPolicy policy) {
    sql.update(
        """
        INSERT INTO ledger_policy (creditor, policy) VALUES (?, ?::jsonb)
        ON CONFLICT (creditor) DO UPDATE SET policy = excluded.policy
        """,
        creditor,
        json.write(policy));
    events.keep(creditor, "ledger-policy.set", policy);
  }
}
