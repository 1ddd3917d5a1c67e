package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.encours.invoice.adapter.out.events.LedgerEvents;
import org.encours.invoice.application.port.LedgerPolicies;
import org.encours.invoice.domain.figures.AgeBucket;
import org.encours.invoice.domain.policy.AllocationOrder;
import org.encours.invoice.domain.policy.CreditUse;
import org.encours.invoice.domain.policy.LedgerPolicy;
import org.encours.invoice.domain.policy.SettlementRules;
import org.encours.invoice.domain.policy.TermsPolicy;
import org.encours.invoice.domain.policy.Tolerance;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

@Singleton
class PostgresLedgerPolicies implements LedgerPolicies {

  /** What was not thought of yet when a row was written is null. */
  private record Stored(
      Tolerance tolerance,
      Map<AgeBucket, BigDecimal> lossRates,
      AllocationOrder allocationOrder,
      Money giveUpChargesBelow,
      CreditUse creditUse,
      TermsPolicy terms) {

    static Stored of(LedgerPolicy policy) {
      return new Stored(
          policy.tolerance().orElse(null),
          policy.lossRates(),
          policy.allocationOrder().orElse(null),
          policy.giveUpChargesBelow().orElse(null),
          policy.creditUse(),
          policy.terms());
    }

    LedgerPolicy read() {
      return new LedgerPolicy(
          Optional.ofNullable(tolerance),
          lossRates == null ? Map.of() : lossRates,
          Optional.ofNullable(allocationOrder),
          Optional.ofNullable(giveUpChargesBelow),
          creditUse == null ? CreditUse.WHEN_DUE : creditUse,
          terms == null ? TermsPolicy.PLAIN : terms);
    }
  }

  private static final TypeReference<Stored> POLICY = new TypeReference<>() {};

  private record InForce(String country, LedgerPolicy policy) {}

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
    return inForce(creditor).policy();
  }

  @Override
  public SettlementRules settlement(CreditorId creditor) {
    InForce rules = inForce(creditor);
    return rules.policy().settlement(rules.country());
  }

  private InForce inForce(CreditorId creditor) {
    return sql.one(
            """
            SELECT (SELECT country FROM creditor_profile WHERE creditor = ?) AS country,
              (SELECT policy FROM ledger_policy WHERE creditor = ?) AS policy
            """,
            row ->
                new InForce(
                    Sql.textIf(row, "country").orElse(""),
                    Optional.ofNullable(json.read(row.getString("policy"), POLICY))
                        .map(Stored::read)
                        .orElse(LedgerPolicy.PLAIN)),
            creditor,
            creditor)
        .orElseThrow();
  }

  @Override
  public void save(CreditorId creditor, LedgerPolicy policy) {
    String stored = json.write(Stored.of(policy));
    sql.update(
        """
        INSERT INTO ledger_policy (creditor, policy) VALUES (?, ?::jsonb)
        ON CONFLICT (creditor) DO UPDATE SET policy = excluded.policy
        """,
        creditor,
        stored);
    events.keep(creditor, "ledger-policy.set", Stored.of(policy));
  }
}
