package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Currency;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Policies;
import org.encours.risk.application.view.PolicyInForce;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.PolicyLevel;

@Singleton
class PostgresPolicies implements Policies {

  /** Until a creditor decides otherwise: balanced, in euro. */
  private static final PolicyInForce STANDARD =
      new PolicyInForce(
          CreditPolicy.standard(PolicyLevel.BALANCED, Currency.getInstance("EUR")), 0);

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
    return sql.row(
            """
            SELECT policy, version FROM credit_policy WHERE creditor = ?
            ORDER BY version DESC LIMIT 1
            """,
            row ->
                new PolicyInForce(
                    documents.read(row.getString(1), CreditPolicy.class), row.getInt(2)),
            creditor)
        .orElse(STANDARD);
  }

  @Override
  public Optional<Integer> replace(
      CreditorId creditor, CreditPolicy policy, Optional<Integer> expected, String by) {
    int current = of(creditor).version();
    if (expected.isPresent() && expected.get() != current) {
      return Optional.empty();
    }
    int added =
        sql.change(
            "INSERT INTO credit_policy VALUES (?, ?, ?::jsonb, ?, ?) ON CONFLICT DO NOTHING",
            creditor,
            current + 1,
            documents.write(policy),
            by,
            clock.instant());
    return added == 1 ? Optional.of(current + 1) : Optional.empty();
  }
}
