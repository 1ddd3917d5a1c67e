package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.SetPolicy;
import org.encours.collections.domain.agencywork.ContactHours;
import org.encours.collections.domain.money.AccessoriesPolicy;
import org.encours.collections.domain.negotiation.PauseDays;
import org.encours.collections.domain.route.CreditInsurance;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** How this creditor's cases go. */
@Path("/v1/collection-policy")
@RunOnVirtualThread
@Tag(name = "Policy")
class PolicyResource {

  record PolicyRequest(
      @NotNull Boolean automatic,
      @NotNull Money approvalAbove,
      @Size(max = 100) String sector,
      @NotNull @Min(0) @Max(60) Integer planGraceDays,
      @NotNull Boolean insured,
      @Valid InsuranceRequest insurance,
      @Valid AccessoriesRequest accessories,
      @Valid PausesRequest pauses,
      @Valid ContactHoursRequest contactHours,
      Boolean sensitive) {

    /**
     * @param before so that nobody switches the protection of buyers off by leaving it out
     */
    CollectionPolicy policy(CollectionPolicy before) {
      return new CollectionPolicy(
          automatic,
          approvalAbove,
          sector,
          planGraceDays,
          insured,
          insurance == null ? null : insurance.terms(),
          accessories == null
              ? null
              : new AccessoriesPolicy(accessories.waivedUpTo(), accessories.afterDays()),
          pauses == null
              ? null
              : new PauseDays(pauses.planRequest(), pauses.mediation(), pauses.contest()),
          contactHours == null ? null : contactHours.hours(),
          sensitive == null ? before.sensitive() : sensitive);
    }
  }

  /** Charges up to a sum are given up some days after the principal; without a sum, never. */
  record AccessoriesRequest(Money waivedUpTo, @NotNull @Min(0) @Max(365) Integer afterDays) {}

  /** The litigation service by the agency it is registered as; without, it is asked on paper. */
  record InsuranceRequest(
      @NotNull Boolean exportOnly,
      @Size(max = 63) String service,
      @Min(1) @Max(3650) Integer notifyWithinDays) {
    CreditInsurance terms() {
      return new CreditInsurance(
          exportOnly,
          service == null ? null : AgencyIds.read("insurance.service", service),
          notifyWithinDays);
    }
  }

  record PausesRequest(
      @NotNull @Min(1) @Max(365) Integer planRequest,
      @NotNull @Min(1) @Max(365) Integer mediation,
      @NotNull @Min(1) @Max(365) Integer contest) {}

  /** Narrower than 08:00 to 22:00, or the same. */
  record ContactHoursRequest(@NotNull LocalTime from, @NotNull LocalTime until) {
    ContactHours hours() {
      ContactHours hours = new ContactHours(from, until);
      if (!hours.withinLaw()) {
        throw new InvalidInput("contactHours", "must lie within 08:00 to 22:00");
      }
      return hours;
    }
  }

  /** The policy as it holds, with what was left out. */
  public record PolicyResponse(
      boolean automatic,
      Money approvalAbove,
      String sector,
      int planGraceDays,
      boolean insured,
      InsuranceResponse insurance,
      AccessoriesPolicy accessories,
      PauseDays pauses,
      ContactHours contactHours,
      boolean sensitive) {
    static PolicyResponse of(CollectionPolicy policy) {
      return new PolicyResponse(
          policy.automatic(),
          policy.approvalAbove(),
          policy.sector(),
          policy.planGraceDays(),
          policy.insured(),
          InsuranceResponse.of(policy.insurance()),
          policy.accessories(),
          policy.pauses(),
          policy.contactHours(),
          policy.sensitive());
    }
  }

  public record InsuranceResponse(boolean exportOnly, String service, Integer notifyWithinDays) {
    static InsuranceResponse of(CreditInsurance terms) {
      return terms == null
          ? null
          : new InsuranceResponse(
              terms.exportOnly(),
              terms.service() == null ? null : terms.service().value(),
              terms.notifyWithinDays());
    }
  }

  private final SetPolicy setPolicy;
  private final Caller caller;

  PolicyResource(SetPolicy setPolicy, Caller caller) {
    this.setPolicy = setPolicy;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getCollectionPolicy", summary = "Show the collection policy")
  public PolicyResponse show() {
    return PolicyResponse.of(setPolicy.show(caller.creditor()));
  }

  @PUT
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(operationId = "putCollectionPolicy", summary = "Change the collection policy")
  public PolicyResponse put(@NotNull @Valid PolicyRequest request) {
    CollectionPolicy policy = request.policy(setPolicy.show(caller.creditor()));
    setPolicy.put(caller.creditor(), policy);
    return PolicyResponse.of(policy);
  }
}
