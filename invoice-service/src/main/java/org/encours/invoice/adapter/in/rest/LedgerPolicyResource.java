package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.SetLedgerPolicy;
import org.encours.invoice.application.view.Records;
import org.encours.invoice.domain.figures.AgeBucket;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.invoice.domain.policy.AllocationOrder;
import org.encours.invoice.domain.policy.CreditUse;
import org.encours.invoice.domain.policy.LedgerPolicy;
import org.encours.invoice.domain.policy.TermsPolicy;
import org.encours.invoice.domain.policy.Tolerance;
import org.encours.kernel.Money;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

@Path("/v1/ledger-policy")
@RunOnVirtualThread
@Tag(name = "Creditor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LedgerPolicyResource {

  /** Both limits hold: a percentage of the invoice's total, and an amount. */
  record ToleranceBody(BigDecimal percent, Money atMost) {}

  /** Expected loss by age, in percent. */
  record LossRatesBody(
      BigDecimal notDue,
      BigDecimal d1_30,
      BigDecimal d31_60,
      BigDecimal d61_90,
      BigDecimal d90plus) {

    Map<AgeBucket, BigDecimal> rates() {
      Map<AgeBucket, BigDecimal> rates = new EnumMap<>(AgeBucket.class);
      BigDecimal[] given = {notDue, d1_30, d31_60, d61_90, d90plus};
      for (AgeBucket age : AgeBucket.values()) {
        if (given[age.ordinal()] != null) {
          rates.put(age, given[age.ordinal()]);
        }
      }
      return rates;
    }

    static LossRatesBody of(Map<AgeBucket, BigDecimal> rates) {
      return rates.isEmpty()
          ? null
          : new LossRatesBody(
              rates.get(AgeBucket.NOT_DUE),
              rates.get(AgeBucket.D1_30),
              rates.get(AgeBucket.D31_60),
              rates.get(AgeBucket.D61_90),
              rates.get(AgeBucket.D90_PLUS));
    }
  }

  /**
   * What is done about payment terms.
   *
   * @param refuseUnlawful whether an invoice with a term beyond the law is refused; else it is
   *     taken with a warning
   * @param sector whose longest term is its own
   * @param nature of the debts, which prescription depends on
   */
  record TermsBody(boolean refuseUnlawful, LegalFacts.TermSector sector, LegalFacts.Nature nature) {

    TermsPolicy policy() {
      return new TermsPolicy(
          refuseUnlawful, Optional.ofNullable(sector), Optional.ofNullable(nature));
    }

    static TermsBody of(TermsPolicy policy) {
      return policy.equals(TermsPolicy.PLAIN)
          ? null
          : new TermsBody(
              policy.refuseUnlawful(), policy.sector().orElse(null), policy.nature().orElse(null));
    }
  }

  /**
   * What is left out does not apply.
   *
   * @param allocationOrder what money settles first where it does not cover all; by the law of the
   *     creditor's country where it is left out
   * @param giveUpChargesBelow a smaller rest of charges is let go once the principal is paid
   * @param autoAllocateCredit whether credit pays the oldest due by itself as soon as there is
   *     anything open; false means by hand only; left out, credit waits until a claim is due
   */
  record PolicyBody(
      ToleranceBody tolerance,
      LossRatesBody lossRates,
      AllocationOrder allocationOrder,
      Money giveUpChargesBelow,
      Boolean autoAllocateCredit,
      TermsBody terms) {

    LedgerPolicy policy() {
      return new LedgerPolicy(
          Optional.ofNullable(tolerance).map(t -> new Tolerance(t.percent(), t.atMost())),
          lossRates == null ? Map.of() : lossRates.rates(),
          Optional.ofNullable(allocationOrder),
          Optional.ofNullable(giveUpChargesBelow),
          autoAllocateCredit == null
              ? CreditUse.WHEN_DUE
              : autoAllocateCredit ? CreditUse.AT_ONCE : CreditUse.BY_HAND,
          terms == null ? TermsPolicy.PLAIN : terms.policy());
    }

    static PolicyBody of(LedgerPolicy policy) {
      return new PolicyBody(
          policy.tolerance().map(t -> new ToleranceBody(t.percent(), t.atMost())).orElse(null),
          LossRatesBody.of(policy.lossRates()),
          policy.allocationOrder().orElse(null),
          policy.giveUpChargesBelow().orElse(null),
          switch (policy.creditUse()) {
            case WHEN_DUE -> null;
            case AT_ONCE -> true;
            case BY_HAND -> false;
          },
          TermsBody.of(policy.terms()));
    }
  }

  private final SetLedgerPolicy set;
  private final Records records;
  private final Caller caller;

  LedgerPolicyResource(SetLedgerPolicy set, Records records, Caller caller) {
    this.set = set;
    this.records = records;
    this.caller = caller;
  }

  @PUT
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "putLedgerPolicy",
      summary = "Set how little may be missing from a payment, and the loss expected by age")
  public PolicyBody put(PolicyBody body) {
    return PolicyBody.of(set.set(caller.creditor(), body.policy()));
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getLedgerPolicy", summary = "The creditor's rules for its ledger")
  public PolicyBody get() {
    return PolicyBody.of(records.policy(caller.creditor()));
  }
}
