package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.SetBankAccounts;
import org.encours.invoice.application.view.Records;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

@Path("/v1/creditor/accounts")
@RunOnVirtualThread
@Tag(name = "Creditor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CreditorAccountsResource {

  /** Besides the profile's own account. */
  record AccountsRequest(List<String> otherIbans) {}

  /** The profile's own account first. */
  record AccountsAnswer(List<String> ibans) {

    static AccountsAnswer of(Collection<String> ibans) {
      return new AccountsAnswer(List.copyOf(ibans));
    }
  }

  private final SetBankAccounts keep;
  private final Records records;
  private final Caller caller;

  CreditorAccountsResource(SetBankAccounts keep, Records records, Caller caller) {
    this.keep = keep;
    this.records = records;
    this.caller = caller;
  }

  @PUT
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "putCreditorAccounts",
      summary = "Name the creditor's further accounts, whose statements are taken in too")
  public AccountsAnswer put(AccountsRequest request) {
    return AccountsAnswer.of(
        keep.keep(caller.creditor(), RequestBodies.list(request.otherIbans())));
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getCreditorAccounts", summary = "All accounts of the creditor")
  public AccountsAnswer get() {
    return AccountsAnswer.of(records.accounts(caller.creditor()));
  }
}
