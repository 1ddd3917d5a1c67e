package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.Money;
import org.encours.platform.rest.Page;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.ProposeBetterTerms;
import org.encours.risk.domain.committee.Proposal;

@Path("/v1/proposals")
@RunOnVirtualThread
@Tag(name = "Credit committee")
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class ProposalResource {

  /**
   * @param limit a higher limit; absent when the term is what is proposed
   * @param paymentDays a longer payment term, days from the invoice
   */
  record ProposalResponse(String debtor, Money limit, Integer paymentDays, String why) {

    static ProposalResponse of(Proposal proposal) {
      return new ProposalResponse(
          proposal.debtor(),
          proposal.limit().orElse(null),
          proposal.paymentDays().orElse(null),
          proposal.why());
    }
  }

  private final ProposeBetterTerms terms;
  private final Caller caller;

  ProposalResource(ProposeBetterTerms terms, Caller caller) {
    this.terms = terms;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "proposals",
      summary =
          "Better terms for good payers, a higher limit or a longer payment term, to be approved or"
              + " not")
  public Page<ProposalResponse> proposals() {
    return new Page<>(
        terms.proposals(caller.creditor()).stream().map(ProposalResponse::of).toList(), null);
  }
}
